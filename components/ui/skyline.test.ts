import { describe, expect, it } from 'vitest';
import { broadSkylinePath, SKYLINE, skylineX, stepAt } from './skyline.ts';

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

  it('has two hills a chapter where a step has no room, over the whole line', () => {
    const [, start = '', moves = ''] = /^M(.+)l(.+)$/.exec(broadSkylinePath(5)) ?? [];
    const numbers = moves.split(' ').map(Number);
    const [x0 = 0, y0 = 0] = start.split(' ').map(Number);
    const sums = (from: number, odd: number) =>
      numbers
        .filter((_, i) => i % 2 === odd)
        .reduce((all, by) => [...all, all.at(-1)! + by], [from]);
    const [xs, ys] = [sums(x0, 0), sums(y0, 1)];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect([xs[0], xs.at(-1)]).toEqual([0, SKYLINE.width]);
    expect(ys.every((y) => y >= 0 && y < SKYLINE.height)).toBe(true);
    const tops = ys.filter((y, i) => y < (ys[i - 1] ?? Infinity) && y < (ys[i + 1] ?? Infinity));
    expect(tops).toHaveLength(10);
  });
});
