import { expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { largeStory } from '../../tests/nightly/large-story.ts';
import { openStory } from '../load.ts';

/** Seconds of this process: other work on the machine does not count. */
const MOST = 30;

it('opens a story of 10 MB in seconds, whose steps share the tables that they show', async () => {
  const files = largeStory();
  const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
  expect(bytes).toBeGreaterThan(9.5e6);
  const before = process.cpuUsage();
  const opened = await openStory(files, catalog);
  const { user, system } = process.cpuUsage(before);
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  expect((user + system) / 1e6).toBeLessThan(MOST);
  const { steps, scenes } = opened.value;
  const tables = new Set(steps.map(({ figure }) => figure?.table));
  expect(tables.size).toBe(scenes.length);
}, 300_000);
