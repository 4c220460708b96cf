/**
 * `npx handscroll pack <story> [--lang en,zh-Hans] [--notes] [--sound] [--out story.zip]` Packs a story as an
 * archive for long-term storage: an HTML file for reading, and its folder for further work.
 */
import path from 'node:path';
import { makeArchive } from './make-archive.ts';
import { readArgs, run, say } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = 'pack <story> [--lang en,zh-Hans] [--notes] [--sound] [--out story.zip]';
const OPTIONS = {
  lang: { type: 'string' },
  notes: { type: 'boolean', default: false },
  sound: { type: 'boolean', default: false },
  out: { type: 'string' },
  from: { type: 'string', default: '.' },
} as const;

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const folder = await storyFolder(positionals[0], values.from, USAGE);
  const { bytes, name, left } = await makeArchive(folder, values, (line) => say(`  ${line} …`));
  const out = path.resolve(values.from, values.out ?? name);
  await writeAtomically(out, bytes);
  for (const line of left) say(`  left out: ${line}`);
  const holds = values.notes ? '; it holds notes and answers: not for students' : '';
  say(`${path.relative(values.from, out)} (${(bytes.byteLength / 1e6).toFixed(1)} MB${holds})`);
});
