/**
 * `npx handscroll file <story> [--lang en,zh-Hans] [--sound] [--light] [--notes] [--out story.html]`
 * One HTML file with all of a story in it, which opens from a stick by a double click and asks no network for anything.
 */
import path from 'node:path';
import { makeFile } from './make-file.ts';
import { readArgs, run, say } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { writeWhole } from './write-whole.ts';

const USAGE = 'file <story> [--lang en,zh-Hans] [--sound] [--light] [--notes] [--out story.html]';
const OPTIONS = {
  lang: { type: 'string' },
  sound: { type: 'boolean', default: false },
  light: { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  out: { type: 'string' },
  /** The folder of who called: commands run in the project's. */
  from: { type: 'string', default: '.' },
} as const;

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const folder = await storyFolder(positionals[0], values.from, USAGE);
  const { html, left } = await makeFile(folder, values, (line) => say(`  ${line} …`));
  const out = path.resolve(values.from, values.out ?? `${folder.slug}.html`);
  await writeWhole(out, Buffer.from(html));
  for (const line of left) say(`  left out: ${line}`);
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  const holds = values.notes ? '; it holds notes and answers: not for students' : '';
  say(`${path.relative(values.from, out)} (${size} MB${holds})`);
});
