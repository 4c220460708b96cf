import { describe, expect, it } from 'vitest';
import { catchUp } from './catch-up.ts';
import type { Slides } from './stops.ts';

const minutes = { one: 1, two: 4, asks: 9, three: 2, four: 3, five: 2, end: 8 };
const slides = {
  steps: Object.keys(minutes).map((id) => ({ id, ask: id === 'asks' ? {} : undefined })),
  plan: {
    minutes: 29,
    chapters: {},
    steps: Object.fromEntries(Object.entries(minutes).map(([id, time]) => [id, time * 60])),
  },
} as unknown as Slides;

const skip = (order: number, late: number) => {
  const found = catchUp(slides, order, late * 60_000);
  return found && [found.steps.map(({ id }) => id).join(' '), found.saved / 60_000];
};

describe('what to leave out of a lesson that is late', () => {
  it('is the longest step ahead that asks nothing, and more of them the later it is', () => {
    expect(skip(1, 2)).toEqual(['two', 4]);
    expect(skip(1, 5)).toEqual(['two four', 7]);
    expect(skip(1, 60)).toEqual(['two three four', 9]);
  });

  it('is never what is over, what asks, or the end', () => {
    expect(skip(2, 2)).toEqual(['four', 3]);
    expect(skip(6, 2)).toBeUndefined();
    expect(skip(7, 2)).toBeUndefined();
  });
});
