/** The functions of the worker that makes files for download, by name. */
import { deflateSync, gzipSync } from 'fflate';
import { openStory } from '../../../story/load.ts';
import type { Problem } from '../../../story/problem.ts';
import { ID_PATTERN } from '../../../story/script/patterns.ts';
import { archiveOf, sourceArchive } from '../../file/archive.ts';
import { drawInMemory } from '../../file/draw-in-memory.ts';
import { makeHtml, type BuiltFile } from '../../file/make.ts';
import { checkStopImages } from '../../layout-check/check-stop-images.ts';
import { catalog } from '../../themes/catalog.ts';
import type { Functions } from '../engine/answer-calls.ts';
import { openSite, type Site } from './site.ts';

type Sent = readonly (readonly [name: string, bytes: Uint8Array])[];

export interface Taken {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  /** Sentences about what the story has but the file does not. */
  readonly left: readonly string[];
  /** Chinese words use typefaces of the reader's system. */
  readonly hasHan: boolean;
}
/** The reasons why a story can't be made into a file. */
export interface Faults {
  readonly faults: readonly string[];
}

let files: ReadonlyMap<string, Uint8Array> = new Map();
let drawn: Awaited<ReturnType<typeof drawInMemory>> | undefined;

const errorsIn = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);

/** Takes a draft's files and draws its pictures; none for a story with errors, or if no page is to be made. */
async function draw(sent: Sent, isPage = true): Promise<Faults> {
  files = new Map(sent);
  drawn = undefined;
  const opened = await openStory(files, catalog);
  if (!opened.ok) return { faults: errorsIn(opened.problems) };
  const faults = errorsIn(checkStopImages(opened.value, files, opened.value.id));
  if (faults.length === 0 && isPage)
    drawn = await drawInMemory(
      opened.value,
      files,
      (svg) => gzipSync(new TextEncoder().encode(svg)).byteLength,
    );
  return { faults };
}

async function page(notes: boolean, site: Site): Promise<BuiltFile> {
  if (!drawn) throw new Error('the pictures were not drawn');
  const tools = {
    ...site,
    read: drawn.read,
    deflate: (bytes: Uint8Array) => deflateSync(bytes, { level: 9 }),
  };
  const options = { sound: false, light: false, notes };
  return makeHtml([drawn.edition], options, tools, () => undefined);
}

const exact = (bytes: Uint8Array) => new Uint8Array(bytes);
const hanIn = (html: string) => /\p{Script=Han}/u.test(html);

/** The one-file story of what was drawn. `list`: the address of the list of published parts. */
async function html(notes: boolean, list: string): Promise<Taken> {
  const file = await page(notes, await openSite(list));
  return {
    bytes: new TextEncoder().encode(file.html),
    name: `${file.story.id}.html`,
    left: file.left,
    hasHan: hanIn(file.html),
  };
}

/** The archive of the draft; without the one-file story if nothing could be drawn. */
async function zip(notes: boolean, list: string): Promise<Taken> {
  const site = await openSite(list);
  const { version } = site;
  if (!drawn) {
    const [, id = ''] = /"id"\s*:\s*"([^"]*)"/.exec(textOf('story.json')) ?? [];
    const options = { notes, version, id: ID_PATTERN.test(id) ? id : 'my-story' };
    const { bytes, name } = sourceArchive(files, options);
    return { bytes: exact(bytes), name, left: [], hasHan: false };
  }
  const file = await page(notes, site);
  const options = { notes, version, schema: await site.schema() };
  const { bytes, name } = archiveOf(file, files, options);
  return { bytes: exact(bytes), name, left: file.left, hasHan: hanIn(file.html) };
}

const textOf = (name: string) => new TextDecoder().decode(files.get(name));

export const FUNCTIONS: Functions = { draw, html, zip };
