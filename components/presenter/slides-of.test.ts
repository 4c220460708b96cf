import { expect, it } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { notesOf, slidesOf } from './slides-of.ts';

const slides = slidesOf(sampleStory, { stills: {} });

it('has every stop of every step, in the order of the story', () => {
  const steps = [...new Set(slides.stops.map(({ step }) => step))];
  expect(steps).toEqual(sampleStory.steps.map(({ id }) => id));
  expect(slides.steps.map(({ id }) => id)).toEqual(steps);
});

it('is the same after its way through a file', () => {
  expect(JSON.parse(JSON.stringify(slides))).toEqual(slides);
});

it('holds no note, even of a story that has them: they go to the presenter alone', () => {
  expect(JSON.stringify(slides)).not.toContain('SECRET');
  expect(Object.keys(notesOf(sampleStory))).toEqual(slides.stops.map(({ id }) => id));
});
