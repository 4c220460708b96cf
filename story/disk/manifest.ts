/**
 * What the build wrote for a story: addresses of its timeline, stills and font, without a base path. An edition has a
 * manifest of its own, which names the original's pictures; `slug` is then `ten-peaks.zh-Hans`.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Manifest {
  /** The hash of the folder that it was drawn from; commands that make files go by it. */
  readonly folderHash?: string;
  readonly timeline: string;
  /** What its slides say and show, stop by stop; without speaker notes. */
  readonly steps: string;
  /** What answering its questions on screen takes; absent when it asks nothing. */
  readonly asks?: string;
  /**
   * `<step>[.<stop>].<wide|tall>`, and the same with `.hc` for forced colours;
   * `<step>[.<stop>].paper` for paper -> address.
   */
  readonly stills: { readonly [name: string]: string };
  /** A still for paper -> from where to where of its plate something is drawn. */
  readonly extents?: { readonly [name: string]: readonly [top: number, foot: number] };
  /** Step -> address of its figure's table as CSV. */
  readonly tables: { readonly [step: string]: string };
  /** Address of the tour's captions (WebVTT). */
  readonly captions?: string;
  /** `step/build` -> what was recorded of the tour: the sound's address, its sentences and their seconds. */
  readonly recordings?: {
    readonly [build: string]: {
      readonly audio: string;
      readonly spans?: readonly { readonly at: number; readonly end: number }[];
      readonly words?: readonly string[];
    };
  };
  /** A style sheet with the Chinese glyphs that the story uses; absent when it uses none. */
  readonly fonts?: string;
  /** What its pages have inline of another theme than the first; addresses in it are without the base path. */
  readonly style?: { readonly css: string; readonly preload: readonly string[] };
  /** Step -> address of what a browser draws its picture from, for somebody who copies it (components/share/picture-file.ts). */
  readonly pictureFiles?: { readonly [step: string]: string };
  /** The story to take along, as one file and as an archive; absent where the site offers none (bin/downloads.ts). */
  readonly downloads?: { readonly file: string; readonly archive: string };
  /** The folder as everybody may have it, for whoever edits a copy in the studio; an archive without the one file. */
  readonly source?: string;
  /** `story` or a step -> what a shared link to it shows; absent where the site's own address is not known. */
  readonly cards?: { readonly [name: string]: string };
}

/** Of the manifest of an edition. */
export const editionKey = (slug: string, lang: string): string => `${slug}.${lang}`;

const FOLDER = path.join('.handscroll', 'manifest');
const fileOf = (slug: string) => path.join(process.cwd(), FOLDER, `${slug}.json`);

/** The manifest of a story, or nothing: its pictures were not drawn, so it can't be shown yet. */
export async function readManifest(slug: string): Promise<Manifest | undefined> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

export async function writeManifest(slug: string, manifest: Manifest): Promise<void> {
  await mkdir(path.dirname(fileOf(slug)), { recursive: true });
  await writeFile(fileOf(slug), JSON.stringify(manifest, null, 1));
}

/** Removes the manifests of stories that are no longer shown. */
export async function keepManifests(slugs: ReadonlySet<string>): Promise<void> {
  const names = await readdir(path.join(process.cwd(), FOLDER)).catch(() => []);
  for (const name of names)
    if (!slugs.has(name.replace(/\.json$/, '')))
      await rm(path.join(process.cwd(), FOLDER, name), { force: true });
}

/** What a build wrote for the server under .handscroll/, as JSON. Rejects where it is not there. */
export const readBuilt = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(process.cwd(), '.handscroll', name), 'utf8'));
