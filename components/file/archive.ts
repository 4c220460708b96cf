/** A story as an archive for the long term: one file to read it, and its folder to continue editing. */
import { pack } from '../../story/archive/contents.ts';
import { withoutPlace } from '../../story/archive/place-data.ts';
import { isOfStory, publicSource } from '../../story/archive/public-source.ts';
import { cslJson } from '../share/cite.ts';
import type { BuiltFile } from './make.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** For whoever opens the archive in ten years. */
const README = (title: string, id: string, isComplete: boolean) => `${title}

index.html    the story. Open it in a browser: a double click will do, no network is needed.
source/       the story as its author wrote it: story.json, tables, pictures.${isComplete ? ' With notes and answers for teachers.' : ''}
cite.json     how to cite it (CSL-JSON).
schema/       what story.json may say (JSON Schema).
handscroll.json   all files with their lengths and SHA-256 checksums.

To change the story or to publish it, get Handscroll and type: npx handscroll unpack ${id}.zip
Where no Handscroll can be had any more: story.json is plain JSON, tables are CSV, and index.html needs nothing else.
`;

interface Script {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly lang?: unknown;
  readonly license?: unknown;
  readonly updated?: string;
  readonly published?: string;
}
export interface Archive {
  readonly bytes: Uint8Array;
  /** Its default file name. */
  readonly name: string;
}
interface ArchiveOptions {
  /** With speaker notes and model answers. */
  readonly notes: boolean;
  readonly version: string;
}

const scriptOf = (files: Files) =>
  JSON.parse(new TextDecoder().decode(files.get('story.json'))) as Script;
const nameFor = (id: string, updated: string | undefined) =>
  `${[id, updated].filter((part) => part !== undefined).join('-')}.zip`;
const sourceOf = (files: Files, notes: boolean) =>
  [...(notes ? files : publicSource(files))]
    .filter(([name]) => isOfStory(name))
    .map(([name, bytes]) => [`source/${name}`, withoutPlace(name, bytes)] as const);

/** @param files the story's folder; `schema`: the script's JSON schema, as the site publishes it */
export function archiveOf(
  { html, story, languages }: BuiltFile,
  files: Files,
  { notes, version, schema }: ArchiveOptions & { readonly schema: Uint8Array },
): Archive {
  const { updated: last, published } = scriptOf(files);
  const updated = last ?? published;
  const text = (words: string) => new TextEncoder().encode(words);
  const contents = new Map<string, Uint8Array>([
    ['README.txt', text(README(story.name, story.id, notes))],
    ['cite.json', text(cslJson(story, undefined, undefined))],
    ['index.html', text(html)],
    ['schema/story-1.json', schema],
    ...sourceOf(files, notes),
  ]);
  const about = {
    ...{ id: story.id, languages, title: story.name },
    ...(story.license !== undefined && { licence: story.license }),
    ...(updated !== undefined && { updated }),
    tool: `handscroll ${version}`,
  };
  return { bytes: pack(about, contents), name: nameFor(story.id, updated) };
}

/**
 * Only the folder, for further editing; the story may have errors. `id` is used if the script has
 * none.
 * @throws SyntaxError if story.json is not JSON and notes are to be left out
 */
export function sourceArchive(
  files: Files,
  { notes, version, id }: ArchiveOptions & { readonly id: string },
): Archive {
  const textOr = (value: unknown, other: string) => (typeof value === 'string' ? value : other);
  let script: Script = {};
  try {
    script = scriptOf(files);
  } catch (error) {
    if (!notes) throw error;
  }
  const licence = textOr(script.license, '');
  const about = {
    ...{ id, languages: [textOr(script.lang, 'en')], title: textOr(script.title, id) },
    ...(licence !== '' && { licence }),
    tool: `handscroll ${version}`,
  };
  return { bytes: pack(about, new Map(sourceOf(files, notes))), name: nameFor(id, undefined) };
}
