import { describe, expect, it } from 'vitest';
import { SKYLINE, skylineX, stepAt } from './skyline.ts';

describe('the skyline', () => {
  const counts = [4, 1, 9];
  it('finds the step under a place, for every step of every chapter', () => {
    let order = 0;
    counts.forEach((count, chapter) => {
      for (let step = 0; step < count; step++, order++)
        for (const progress of [0.05, 0.5, 0.95])
          expect(stepAt(counts, skylineX(counts, chapter, step, progress))).toBe(order);
    });
  });

  it('stays on the line beyond its ends', () => {
    expect(stepAt(counts, -20)).toBe(0);
    expect(stepAt(counts, SKYLINE.width + 20)).toBe(13);
  });
});
