import { expect, it } from 'vitest';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { libraryStory } from '../../tests/library-story.ts';
import { lettersOf } from './letters.ts';

it('letters of a slide are a quarter larger, and as large as in the scroll where more would not fit', async () => {
  const story = await libraryStory('ten-peaks');
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
