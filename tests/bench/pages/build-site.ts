/** Our own pages: the stories of the comparison, exported as static files by the project's own command. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../../bin/place.mjs';
import { Stop } from '../../../bin/say.mjs';
import { node } from '../../../bin/spawn.mjs';
import type { Picture } from '../text/script.ts';
import { scriptBytes } from '../text/text.ts';
import { SITE, STORIES } from './places.ts';

const PICTURES: readonly Picture[] = ['charts', 'marks', 'peaks'];

/** Writes the scripts, one folder per story. */
export function writeStories(sizes: readonly number[]): void {
  rmSync(STORIES, { recursive: true, force: true });
  for (const picture of PICTURES)
    for (const steps of sizes) {
      const folder = join(STORIES, `${picture}-${steps}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'story.json'), scriptBytes(picture, steps));
    }
}

/** Exports all stories of the library and of the comparison to SITE. */
export async function buildSite(): Promise<void> {
  const { code, output } = await node([at('bin', 'export.mjs'), '--out', SITE], {
    env: { HANDSCROLL_STORIES: STORIES, NODE_ENV: 'production' },
    quiet: true,
  });
  if (code !== 0) throw new Stop(`${output}\nThe export of our own pages failed (see above).`);
}
