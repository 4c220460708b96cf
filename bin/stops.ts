/**
 * `npx handscroll stops <story> [--check]` Draws a picture for each stop of scenes that only a browser can
 * draw, and writes it to the story's folder, where stills, print, cards and pages without scripts use it.
 * Existing pictures stay; unused ones are removed.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { STOPS } from '../components/scenes/kit/stop-image.ts';
import { stopImages } from '../components/stage/stop-images.ts';
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { openStory } from '../story/load.ts';
import { printProblems } from '../story/script/report.ts';
import { readArgs, run, say, Stop } from './say.mjs';
import { drawStops } from './stop-picker.ts';
import { storyFolder } from './story-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = 'stops <story> [--check]';
const OPTIONS = {
  /** Only reports what is missing. */
  check: { type: 'boolean', default: false },
  /** The caller's folder; commands themselves run in the project's folder. */
  from: { type: 'string', default: '.' },
} as const;

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const { folder, slug } = await storyFolder(positionals[0], values.from, USAGE);
  const files = await readStory(folder);
  const opened = await openStory(files, catalog);
  if (!opened.ok) {
    for (const line of printProblems(opened.problems)) console.error(line);
    throw new Stop(`${slug} has errors, so nothing is drawn of it.`);
  }
  const images = stopImages(opened.value);
  const missing = images.filter(({ file }) => !files.has(file));
  const names = new Set(images.map(({ file }) => file));
  const old = [...files.keys()].filter((file) => file.startsWith(STOPS) && !names.has(file));
  if (values.check) {
    for (const { file, steps } of missing) say(`${file}: missing (${steps.join(', ')})`);
    say(`${slug}: ${images.length - missing.length} of ${images.length} pictures are there`);
    return missing.length > 0 ? 1 : 0;
  }
  const place = (file: string) => path.join(folder, ...file.split('/'));
  if (missing.length > 0)
    await drawStops(opened.value, missing, files, async ({ file, steps }, webp) => {
      await writeAtomically(place(file), webp);
      say(`  ${file}  ${Math.ceil(webp.byteLength / 1024)} KB  ${steps.join(', ')}`);
    });
  // Removed last, so that a story never has fewer pictures than before.
  for (const file of old) await rm(place(file));
  const unchanged = images.length - missing.length;
  say(`${slug}: ${missing.length} drawn, ${unchanged} kept, ${old.length} removed`);
  return 0;
});
