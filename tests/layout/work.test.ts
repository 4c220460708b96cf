/** How much is drawn to lay a story out: time differs from machine to machine, the number of pictures does not. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { stopsAt } from '../../components/layout-check/stops.ts';
import { STILLS } from '../../components/scenes/stills.g.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { readStory } from '../../story/disk/stories.ts';
import { openStory } from '../../story/load.ts';

const countDraws = async (files: ReadonlyMap<string, Uint8Array>) => {
  const story = await openStory(files, catalog);
  if (!story.ok) throw new Error('no good story');
  const spies = [...STILLS].map(([kind, still]) => [kind, vi.spyOn(still, 'marks')] as const);
  stopsAt(story.value, 'wide');
  const counts = Object.fromEntries(spies.map(([kind, spy]) => [kind, spy.mock.calls.length]));
  vi.restoreAllMocks();
  return counts;
};

it('draws a scene once for each picture of it', async () => {
  const good = readFileSync(path.join(import.meta.dirname, 'good.json'));
  const counts = await countDraws(new Map([['story.json', good]]));
  expect(counts).toMatchObject({ bars: 1, lines: 2, map: 1, timeline: 1, words: 1, peaks: 0 });
});

it('draws no canvas, and the others of Ten Peaks fewer than two hundred times', async () => {
  const counts = await countDraws(await readStory('story/library/ten-peaks'));
  expect([counts['peaks'], counts['field'], counts['model']]).toEqual([0, 0, 0]);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeLessThan(200);
});
