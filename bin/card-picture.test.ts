import { expect, it } from 'vitest';
import { coverOf } from './card-picture.ts';

const ASK = { kind: 'choice' } as never;
const cover = (inks: Readonly<Record<string, number | undefined>>, asks: readonly string[] = []) =>
  coverOf(
    Object.keys(inks).map((id) => ({ id, ...(asks.includes(id) && { ask: ASK }) })),
    new Map(
      Object.entries(inks).flatMap(([id, ink]) => (ink === undefined ? [] : [[id, { ink }]])),
    ),
  );

it.each([
  ['the first that is nearly as full as the fullest', { lines: 0.01, map: 0.3, photo: 0.4 }, 'map'],
  ['the only one', { none: undefined, words: 0 }, 'words'],
  ['none where no step has a picture', { none: undefined }, undefined],
])('a story is shown by %s', (_, inks, step) => expect(cover(inks)).toBe(step));

it('a picture that answers a question is not on the cover', () => {
  expect(cover({ lines: 0.02, answer: 0.4 }, ['answer'])).toBe('lines');
  expect(cover({ answer: 0.4 }, ['answer'])).toBe('answer');
});
