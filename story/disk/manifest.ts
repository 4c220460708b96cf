/**
 * What the build made for a story: addresses of its timeline, stills and font, without the base path. An
 * edition has its own manifest, which refers to the original's pictures; its `slug` is `ten-peaks.zh-Hans`.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Manifest {
  /** The hash of the folder that it was made from; commands that make files use it to detect changes. */
  readonly folderHash?: string;
  readonly timeline: string;
  /** The words and pictures of its slides, stop by stop; without speaker notes. */
  readonly steps: string;
  /** The data for answering its questions on screen; absent if there are none. */
  readonly asks?: string;
  /**
   * Name -> address. Names are `<step>[.<stop>].<wide|tall>`, with `.hc` added for forced colours, and
   * `<step>[.<stop>].paper` for print.
   */
  readonly stills: { readonly [name: string]: string };
  /** Still for print -> the vertical range of its plate that is drawn on. */
  readonly extents?: { readonly [name: string]: readonly [top: number, bottom: number] };
  /** Step -> address of its figure's table as CSV. */
  readonly tables: { readonly [step: string]: string };
  /** Address of the tour's captions (WebVTT). */
  readonly captions?: string;
  /** `step/build` -> the recording: the sound's address, its sentences and their times in seconds. */
  readonly recordings?: {
    readonly [build: string]: {
      readonly audio: string;
      readonly spans?: readonly { readonly at: number; readonly end: number }[];
      readonly words?: readonly string[];
    };
  };
  /** A style sheet with the Chinese glyphs that the story uses; absent if it uses none. */
  readonly fonts?: string;
  /** The inline styles of its pages for another theme than the first; addresses in it have no base path. */
  readonly style?: { readonly css: string; readonly preload: readonly string[] };
  /**
   * Step -> address of the data from which a browser draws the picture for a reader who copies it
   * (components/share/picture-file.ts).
   */
  readonly pictureFiles?: { readonly [step: string]: string };
  /** The story for download, as one HTML file and as an archive; absent if the site offers none (bin/downloads.ts). */
  readonly downloads?: { readonly file: string; readonly archive: string };
  /** The public form of the folder, for editing a copy in the studio; an archive without the HTML file. */
  readonly source?: string;
  /** `story` or a step -> the picture of a shared link; absent if the site's origin is unknown. */
  readonly cards?: { readonly [name: string]: string };
}

/** The key of an edition's manifest. */
export const editionKey = (slug: string, lang: string): string => `${slug}.${lang}`;

const FOLDER = path.join('.handscroll', 'manifest');
/** The folder of the lists of stills (bin/cached-stills.ts). */
export const STILLS = path.join('.handscroll', 'stills');
const fileOf = (slug: string) => path.join(process.cwd(), FOLDER, `${slug}.json`);

/** The manifest of a story; undefined if its pictures were not drawn, so that it cannot be shown yet. */
export async function readManifest(slug: string): Promise<Manifest | undefined> {
  const text = await readFile(fileOf(slug), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

export async function writeManifest(slug: string, manifest: Manifest): Promise<void> {
  await mkdir(path.dirname(fileOf(slug)), { recursive: true });
  await writeFile(fileOf(slug), JSON.stringify(manifest, null, 1));
}

/** Removes the manifests of all other stories, and the lists of their stills. */
export async function keepManifests(slugs: ReadonlySet<string>): Promise<void> {
  for (const folder of [FOLDER, STILLS])
    for (const name of await readdir(folder).catch(() => []))
      if (!slugs.has(name.replace(/\.json$/, '')))
        await rm(path.join(folder, name), { force: true });
}

/** Reads JSON that a build wrote for the server under .handscroll/. Rejects if it does not exist. */
export const readBuilt = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(process.cwd(), '.handscroll', name), 'utf8'));
