import { describe, expect, it } from 'vitest';
import { locate, offsetOf } from '../../story/timeline/locate.ts';
import { extentsOf, type Measured } from './extents.ts';

const step = (id: string, starts: number[], end: number): Measured => ({
  step: id,
  starts,
  end,
  shares: starts.map((_, i) => i / starts.length),
});

describe('extents of a page', () => {
  it('are what was measured where every stop can be reached', () => {
    const measured = [step('a', [0, 500], 1000), step('b', [1000], 2400)];
    expect(extentsOf(measured, 2000, 0.4)).toEqual([
      { step: 'a', starts: [0, 500], end: 1000, shares: [0, 0.5] },
      { step: 'b', starts: [1000], end: 2000, shares: [0] },
    ]);
  });

  it('let a short last step be passed through before the page ends', () => {
    const extents = extentsOf([step('a', [0], 2000), step('b', [2000, 2300], 2700)], 1900, 1);
    for (const progress of [0, 0.25, 0.5, 0.75, 1]) {
      const at = { step: 'b', progress };
      const offset = offsetOf(extents, at);
      expect(offset).toBeLessThanOrEqual(1900);
      expect(locate(extents, offset).step).toBe('b');
      expect(locate(extents, offset).progress).toBeCloseTo(progress, 6);
    }
    expect(extents[0]?.end).toBe(extents[1]?.starts[0]);
    // An address of the last step shows it, not the one before: nearly all of the page's end is its own.
    expect(extents[0]?.end).toBeGreaterThan(1900 - 40);
  });

  it('give builds that stand side by side a way of their own each', () => {
    const [only] = extentsOf([step('a', [100, 400, 400, 400], 700)], 5000, 1);
    expect(only?.starts).toEqual([100, 400, 500, 600]);
  });

  it('have each picture complete where its words rest, whatever follows', () => {
    const extents = extentsOf(
      [{ ...step('a', [0, 500], 1500), settles: [100, 800], settled: [0.2, 0.7] }],
      5000,
      0.7,
    );
    expect(offsetOf(extents, { step: 'a', progress: 0.2 })).toBe(100);
    expect(locate(extents, 800)).toEqual({ step: 'a', progress: 0.7 });
    expect(locate(extents, 650).progress).toBeCloseTo(0.6, 6);
  });

  it('rest before the next build where a move takes all of a build', () => {
    const extents = extentsOf(
      [{ ...step('a', [0, 900], 1500), settles: [400, 1000], settled: [0.5, 0.7] }],
      5000,
      0.7,
    );
    expect(offsetOf(extents, { step: 'a', progress: 0.5 })).toBe(400);
    expect(locate(extents, 700)).toEqual({ step: 'a', progress: 0.5 });
  });

  it('never run backwards', () => {
    const [a, b] = extentsOf([step('a', [0, 600], 500), step('b', [550], 900)], 5000, 1);
    expect([...(a?.starts ?? []), a?.end, ...(b?.starts ?? [])]).toEqual([0, 600, 600, 600]);
  });

  it('stand at the top of a page that does not scroll', () => {
    const extents = extentsOf([step('a', [0, 20], 60)], 0, 1);
    expect(extents[0]?.starts).toEqual([0, 0]);
    expect(locate(extents, 0).step).toBe('a');
  });
});
