/**
 * `npx handscroll file <story> [--lang en,zh-Hans] [--sound] [--light] [--notes] [--out story.html]` Makes
 * one HTML file with the whole story, which opens by a double click, for example from a USB stick, and needs
 * no network.
 */
import path from 'node:path';
import { makeFile } from './make-file.ts';
import { readArgs, run, say } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = 'file <story> [--lang en,zh-Hans] [--sound] [--light] [--notes] [--out story.html]';
const OPTIONS = {
  lang: { type: 'string' },
  sound: { type: 'boolean', default: false },
  light: { type: 'boolean', default: false },
  notes: { type: 'boolean', default: false },
  out: { type: 'string' },
  /** The caller's folder; commands themselves run in the project's folder. */
  from: { type: 'string', default: '.' },
} as const;

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const folder = await storyFolder(positionals[0], values.from, USAGE);
  const { html, left } = await makeFile(folder, values, (line) => say(`  ${line} …`));
  const out = path.resolve(values.from, values.out ?? `${folder.slug}.html`);
  await writeAtomically(out, Buffer.from(html));
  for (const line of left) say(`  left out: ${line}`);
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  const holds = values.notes ? '; it holds notes and answers: not for students' : '';
  say(`${path.relative(values.from, out)} (${size} MB${holds})`);
});
