/** The same as grips.test.ts for whole stories: a check and a compilation for each place that is tried. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Grip } from '../components/scenes/kit/grip.ts';
import { readFolder } from '../story/disk/read-folder.ts';
import {
  close,
  gripsAt,
  isBound,
  opened,
  SHARES,
  stopsOf,
  written,
  type Stop,
} from './tools/by-hand.ts';

/** Places tried in each story and window. */
const SAMPLES = 20;

for (const name of ['ten-peaks', 'air-on-the-mountain'])
  it(`what is moved in ${name} is written as it was seen`, async () => {
    const folder = fileURLToPath(new URL(`../story/library/${name}`, import.meta.url));
    const files = await readFolder(folder);
    const story = await opened(files);
    for (const aspect of ['wide', 'tall'] as const) {
      const stops = stopsOf(story, aspect);
      const all: (readonly [Stop, Grip])[] = [];
      for (const stop of stops)
        for (const grip of await gripsAt(stop)) if (!isBound(stop, grip)) all.push([stop, grip]);
      expect(all.length).toBeGreaterThan(20);
      for (let n = 0; n < SAMPLES; n++) {
        const [stop, grip] = all[Math.floor(((n + 0.5) / SAMPLES) * all.length)]!;
        const { seen, came } = await written(files, stop, grip, SHARES[n % SHARES.length] ?? 0);
        expect(close(came), `${stop.step} ${stop.build} ${grip.id}`).toEqual(close(seen));
      }
    }
  }, 300_000);
