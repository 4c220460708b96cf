/** A story as an archive that lasts: the one file to read it by, and its folder to go on working with. */
import { readFile } from 'node:fs/promises';
import { cslJson } from '../components/share/cite.ts';
import { pack } from '../story/archive/contents.ts';
import { publicSource } from '../story/archive/public-source.ts';
import { MAIN, readStory, type StoryFolder } from '../story/disk/stories.ts';
import { makeFile, type FileOptions } from './make-file.ts';
import { withoutPlace } from '../story/archive/place-data.ts';
import { at } from './place.mjs';

/** What is read by whoever finds it in ten years. */
const README = (title: string, id: string, whole: boolean) => `${title}

index.html    the story. Open it in a browser: a double click will do, no network is needed.
source/       the story as its author wrote it: story.json, tables, pictures.${whole ? ' With notes and answers for teachers.' : ''}
cite.json     how to cite it (CSL-JSON).
schema/       what story.json may say (JSON Schema).
handscroll.json   all files with their lengths and SHA-256 checksums.

To change the story or to publish it, get Handscroll and type: npx handscroll unpack ${id}.zip
Where no Handscroll can be had any more: story.json is plain JSON, tables are CSV, and index.html needs nothing else.
`;

interface Dated {
  readonly updated?: string;
  readonly published?: string;
}

/** The archive, its usual name, and what was left out of the file in it. */
export async function makeArchive(
  folder: StoryFolder,
  options: Omit<FileOptions, 'light'>,
  tell: (line: string) => void,
): Promise<{ bytes: Uint8Array; name: string; left: readonly string[] }> {
  const { notes } = options;
  const { html, story, languages, left } = await makeFile(
    folder,
    { ...options, light: false },
    tell,
  );
  const whole = await readStory(folder.folder);
  const script = JSON.parse(new TextDecoder().decode(whole.get(MAIN))) as Dated;
  const updated = script.updated ?? script.published;
  const source = notes ? whole : publicSource(whole);
  const text = (words: string) => new TextEncoder().encode(words);
  const files = new Map<string, Uint8Array>([
    ['README.txt', text(README(story.name, story.id, notes))],
    ['cite.json', text(cslJson(story, undefined, undefined))],
    ['index.html', text(html)],
    ['schema/story-1.json', await readFile(at('public', 'schema', 'story-1.json'))],
    ...[...source].map(([name, bytes]) => [`source/${name}`, withoutPlace(name, bytes)] as const),
  ]);
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const about = {
    ...{ id: story.id, languages, title: story.name },
    ...(story.license !== undefined && { licence: story.license }),
    ...(updated !== undefined && { updated }),
    tool: `handscroll ${version}`,
  };
  const name = [story.id, updated].filter((part) => part !== undefined).join('-');
  return { bytes: pack(about, files), name: `${name}.zip`, left };
}
