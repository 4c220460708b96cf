import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newer, stamp, type Stamped } from './last-write-wins.ts';

const START: Stamped<number> = { seq: 0, by: '', value: 0 };

/** Changes made in some windows, each knowing some of what was made before, by clocks that may stand still. */
const histories = fc
  .array(
    fc.record({
      window: fc.constantFrom('a', 'b', 'c'),
      clock: fc.integer({ min: 0, max: 20 }),
      hears: fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((changes) => {
    const result: Stamped<number>[] = [];
    const known = new Map<string, Stamped<number>>();
    changes.forEach(({ window, clock, hears }, i) => {
      const heard = hears.flatMap((at) => result[at] ?? []);
      const before = heard.reduce(newer, known.get(window) ?? START);
      const next = stamp(before, window, clock, i + 1);
      known.set(window, next);
      result.push(next);
    });
    return result;
  });

describe('states that windows exchange', () => {
  it('end in the newest, in any order, with any of them doubled', () => {
    fc.assert(
      fc.property(
        histories.chain((result) =>
          fc.tuple(
            fc.constant(result),
            fc.shuffledSubarray(result, { minLength: result.length, maxLength: result.length }),
            fc.array(fc.constantFrom(...result), { maxLength: 20 }),
          ),
        ),
        ([result, shuffled, doubled]) => {
          const newest = result.reduce(newer, START);
          expect([...doubled, ...shuffled, ...doubled].reduce(newer, START)).toEqual(newest);
          for (const one of result) expect(newest.seq).toBeGreaterThanOrEqual(one.seq);
        },
      ),
    );
  });

  it('end in the newest though all others are lost', () => {
    fc.assert(
      fc.property(
        histories.chain((result) => fc.tuple(fc.constant(result), fc.subarray(result))),
        ([result, arrived]) => {
          const newest = result.reduce(newer, START);
          expect([newest, ...arrived].reduce(newer, START)).toEqual(newest);
        },
      ),
    );
  });

  it('never lose a change to what its window knew when it was made', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.string(), (seq, now, by) => {
        const before = { seq, by, value: 1 };
        const after = stamp(before, 'me', now, 2);
        expect(newer(before, after)).toBe(after);
        expect(newer(after, before)).toBe(after);
      }),
    );
  });
});
