import { expect, it } from 'vitest';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { libraryStory } from '../../tests/library-story.ts';
import { dyeOf, surroundOf } from './surround.ts';

it('climbs from nothing to beyond its soft edge, and never back', () => {
  const heights = Array.from({ length: 101 }, (_, i) => dyeOf(i / 100));
  expect(heights[0]).toBe(0);
  expect(heights.at(-1)).toBeCloseTo(120);
  heights.slice(1).forEach((height, i) => {
    expect(height).toBeGreaterThanOrEqual(heights[i]!);
  });
});

it('dresses words anew as the dye passes the head of the column, which takes a small part of a move', async () => {
  const story = await libraryStory('ten-peaks');
  const step = story.steps.find(({ id }) => id === 'worn-name')!;
  const { settled } = step.builds[0]!;
  const at = (t: number) => frameAt(story, { step: step.id, progress: t * settled }, 'wide');
  const moves = Array.from({ length: 201 }, (_, i) => i / 200);
  const turned = moves.find(
    (t) => surroundOf(story, at(t), 'wide').mood !== surroundOf(story, at(0), 'wide').mood,
  )!;
  // Head and first paragraph lie between a quarter and a tenth from the top; the edge is 20% soft.
  const passing = moves.filter((t) => dyeOf(at(t).mood.mix) > 65 && dyeOf(at(t).mood.mix) < 110);
  expect(passing[0]).toBeLessThan(turned);
  expect(passing.at(-1)).toBeGreaterThan(turned);
  expect(passing.at(-1)! - passing[0]!).toBeLessThan(0.1);
});

it('veils a canvas behind the column, and nothing where only charts stand', async () => {
  const story = await libraryStory('ten-peaks');
  const at = (step: string) => {
    const { builds } = story.steps.find(({ id }) => id === step)!;
    return surroundOf(
      story,
      frameAt(story, { step, progress: builds[0]!.settled }, 'wide'),
      'wide',
    );
  };
  expect(at('rail-line').veil).toBe(1);
  expect(at('research').veil).toBe(0);
});
