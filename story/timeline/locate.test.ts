import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, offsetOf, type Extent } from './locate.ts';

const extents: readonly Extent[] = [
  { step: 'a', starts: [100, 500], end: 900, shares: [0, 0.25] },
  { step: 'b', starts: [1000], end: 2000, shares: [0] },
];

/** Steps one under the other, with gaps for chapter openings. */
const geometries: fc.Arbitrary<readonly Extent[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 400 }),
      builds: fc.array(fc.integer({ min: 10, max: 3000 }), { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    let y = 0;
    return steps.map(({ gap, builds }, i) => {
      y += gap;
      const starts: number[] = [];
      for (const height of builds) {
        starts.push(y);
        y += height;
      }
      return { step: `s${i}`, starts, end: y, shares: builds.map((_, k) => k / builds.length) };
    });
  });

describe('locate', () => {
  it('is linear between the tops of two builds', () => {
    expect(locate(extents, 100)).toEqual({ step: 'a', progress: 0 });
    expect(locate(extents, 300)).toEqual({ step: 'a', progress: 0.125 });
    expect(locate(extents, 500)).toEqual({ step: 'a', progress: 0.25 });
    expect(locate(extents, 700)).toEqual({ step: 'a', progress: 0.625 });
    expect(locate(extents, 1500)).toEqual({ step: 'b', progress: 0.5 });
  });

  it('rests at the end of a step in a gap, and at the ends of the story outside it', () => {
    expect(locate(extents, 950)).toEqual({ step: 'a', progress: 1 });
    expect(locate(extents, -50)).toEqual({ step: 'a', progress: 0 });
    expect(locate(extents, 9999)).toEqual({ step: 'b', progress: 1 });
  });

  it('never goes back while the offset grows', () => {
    fc.assert(
      fc.property(geometries, fc.array(fc.integer({ min: -100, max: 9000 })), (steps, offsets) => {
        const order = (offset: number) => {
          const { step, progress } = locate(steps, offset);
          return steps.findIndex((extent) => extent.step === step) + progress;
        };
        const places = [...offsets].sort((a, b) => a - b).map(order);
        for (let i = 1; i < places.length; i++)
          expect(places[i]).toBeGreaterThanOrEqual(places[i - 1] ?? 0);
      }),
    );
  });

  it('undoes offsetOf', () => {
    fc.assert(
      fc.property(
        geometries,
        fc.nat(),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (steps, n, progress) => {
          const step = steps[n % steps.length]?.step ?? '';
          const back = locate(steps, offsetOf(steps, { step, progress }));
          expect(back.step).toBe(step);
          expect(back.progress).toBeCloseTo(progress, 6);
        },
      ),
    );
  });

  it('has an answer for no steps at all', () => {
    expect(locate([], 10)).toEqual({ step: '', progress: 0 });
    expect(offsetOf([], { step: 'a', progress: 1 })).toBe(0);
  });
});
