/**
 * `npx handscroll pack <story> [--lang en,zh-Hans] [--notes] [--sound] [--out story.zip]`
 * A story as an archive that lasts: the one file to read it by, and its folder to go on working with.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pack } from '../story/archive/contents.ts';
import { publicSource } from '../story/archive/public-source.ts';
import { MAIN, readStory } from '../story/disk/stories.ts';
import { makeFile } from './make-file.ts';
import { at } from './place.mjs';
import { readArgs, run, say } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'pack <story> [--lang en,zh-Hans] [--notes] [--sound] [--out story.zip]';
const OPTIONS = {
  lang: { type: 'string' },
  notes: { type: 'boolean', default: false },
  sound: { type: 'boolean', default: false },
  out: { type: 'string' },
  from: { type: 'string', default: '.' },
} as const;

/** What is read by whoever finds it in ten years. */
const README = (title: string, id: string, whole: boolean) => `${title}

index.html    the story. Open it in a browser: a double click will do, no network is needed.
source/       the story as its author wrote it: story.json, tables, pictures.${whole ? ' With notes and answers for teachers.' : ''}
schema/       what story.json may say (JSON Schema).
handscroll.json   all files with their lengths and SHA-256 checksums.

To change the story or to publish it, get Handscroll and type: npx handscroll unpack ${id}.zip
Where no Handscroll can be had any more: story.json is plain JSON, tables are CSV, and index.html needs nothing else.
`;

interface Dated {
  readonly updated?: string;
  readonly published?: string;
}

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const folder = await storyFolder(positionals[0], values.from, USAGE);
  const { lang, notes, sound } = values;
  const options = { lang, notes, sound, light: false };
  const { html, story, languages, left } = await makeFile(folder, options, (line) =>
    say(`  ${line} …`),
  );
  const whole = await readStory(folder.folder);
  const script = JSON.parse(new TextDecoder().decode(whole.get(MAIN))) as Dated;
  const updated = script.updated ?? script.published;
  const source = notes ? whole : publicSource(whole);
  const text = (words: string) => new TextEncoder().encode(words);
  const files = new Map<string, Uint8Array>([
    ['README.txt', text(README(story.name, story.id, notes))],
    ['index.html', text(html)],
    ['schema/story-1.json', await readFile(at('public', 'schema', 'story-1.json'))],
    ...[...source].map(([name, bytes]) => [`source/${name}`, bytes] as const),
  ]);
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const bytes = pack(
    {
      ...{ id: story.id, languages, title: story.name },
      ...(story.license !== undefined && { licence: story.license }),
      ...(updated !== undefined && { updated }),
      tool: `handscroll ${version}`,
    },
    files,
  );
  const name = [story.id, updated].filter((part) => part !== undefined).join('-');
  const out = path.resolve(values.from, values.out ?? `${name}.zip`);
  await writeWhole(out, bytes);
  for (const line of left) say(`  left out: ${line}`);
  const holds = notes ? '; it holds notes and answers: not for students' : '';
  say(`${path.relative(values.from, out)} (${(bytes.byteLength / 1e6).toFixed(1)} MB${holds})`);
});
