import { expect, it } from 'vitest';
import { loadStory } from '../../story/load.ts';
import { readStory } from '../../story/disk/stories.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { catalog } from '../themes/catalog.ts';
import { lettersOf } from './letters.ts';

it('letters of a slide are a quarter larger, and as large as in the scroll where more would not fit', async () => {
  const loaded = loadStory(await readStory('story/library/ten-peaks'), catalog);
  if (!loaded.ok) throw new Error('no story');
  const story = loaded.value;
  const sheets = stopSheets(story);
  const of = (id: string) =>
    lettersOf(
      story,
      sheets.filter(({ step }) => step.id === id),
    );
  expect(of('rail-line')).toBe(1.25);
  // Seven columns as wide as their names.
  expect(of('verdicts')).toBe(1);
  expect(of('fences')).toBe(1);
  // A long name at the right edge.
  expect(of('worn-name')).toBeLessThan(1.25);
});
