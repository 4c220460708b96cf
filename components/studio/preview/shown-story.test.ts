import { expect, it } from 'vitest';
import { sampleStory } from '../../../tests/sample-story.ts';
import type { Story } from '../../../story/story.ts';
import { drawnFrom, nextPreview, withCard, type Preview } from './preview-story.ts';

/** As it comes by a channel: nothing of it is the same object. */
const copy = (story: Story = sampleStory): Story => structuredClone(story);
const first = nextPreview(undefined, copy(), 0);
const cars = first.story.steps.find(({ id }) => id === 'cars')!;

const changed = (how: (step: Story['steps'][number]) => object): Story => ({
  ...copy(),
  steps: copy().steps.map((step) => (step.id === 'cars' ? { ...step, ...how(step) } : step)),
});
/** The steps that are drawn again for a story. */
const drawnBy = (before: Preview, next: Preview): readonly string[] =>
  next.story.steps.flatMap((step, i) => {
    const was = drawnFrom(before, before.story.steps[i]!);
    return drawnFrom(next, step).every((part, at) => part === was[at]) ? [] : step.id;
  });

it('starts nothing anew for the same story', () => {
  expect(nextPreview(first, copy(), 0)).toBe(first);
  const next = nextPreview(first, { ...copy(), name: 'Another' }, 0);
  expect(next.timeline).toBe(first.timeline);
  expect(next.asks).toBe(first.asks);
  expect(next.story.steps).toBe(first.story.steps);
});

it('draws the step alone whose words were typed, and starts no reader', () => {
  const more = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'New' }] };
  const text = [...cars.builds[0]!.text, more];
  const card = { type: 'card' as const, step: 'cars', build: 0, text, title: cars.title };
  const typed = withCard(first, card);
  expect(typed.timeline).toBe(first.timeline);
  expect(drawnBy(first, typed)).toEqual(['cars']);
  const checked = nextPreview(
    typed,
    changed(({ builds }) => ({
      builds: builds.map((one, i) =>
        i === 0 ? { ...one, text, narration: { text: 'New' } } : one,
      ),
    })),
    0,
  );
  expect(checked).toBe(typed);
});

it('starts the reader where times change, and where a file does', () => {
  const longer = changed(({ builds }) => ({
    builds: builds.map((one) => ({ ...one, length: 3 })),
  }));
  expect(nextPreview(first, longer, 0).timeline).not.toBe(first.timeline);
  expect(nextPreview(first, copy(), 1).timeline).not.toBe(first.timeline);
});

it('draws every step where what their marks open has changed', () => {
  const [source, ...more] = copy().sources;
  const other = { ...copy(), sources: [{ ...source!, title: 'Another' }, ...more] };
  expect(drawnBy(first, nextPreview(first, other, 0))).toHaveLength(first.story.steps.length);
});
