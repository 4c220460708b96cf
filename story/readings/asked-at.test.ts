import { expect, it } from 'vitest';
import type { Step } from '../story.ts';
import { askedAt, guesses } from './asked-at.ts';

/** The parts of a step that are asked for. */
type Part = Partial<Record<keyof Step, unknown>>;
const stops = (...all: readonly boolean[]) => all.map((stop) => ({ stop }));
const asks = (reveal: number, over: Part = {}): Step => {
  const step: Part = {
    views: [],
    layout: { wide: 'side', tall: 'side' },
    builds: stops(true, false, true, true),
    hold: 3,
    ask: { kind: 'predict', reveal },
    ...over,
  };
  return step as unknown as Step;
};

it('is the last stop before the answer', () => {
  expect(askedAt(asks(1))).toBe(0);
  expect(askedAt(asks(2))).toBe(0);
  expect(askedAt(asks(3))).toBe(2);
});

it('is nowhere when no picture waits for an answer', () => {
  expect(askedAt(asks(2, { builds: stops(false, false, true, true) }))).toBeUndefined();
  expect(askedAt(asks(3, { hold: 2 }))).toBeUndefined();
  for (const over of [
    { ask: { kind: 'poll' } },
    { layout: { wide: 'page', tall: 'page' } },
    { views: [{}] },
  ]) {
    expect(guesses(asks(2, over))).toBe(false);
    expect(askedAt(asks(2, over))).toBeUndefined();
  }
  const { ask: _, ...none } = asks(2);
  expect(askedAt(none)).toBeUndefined();
});
