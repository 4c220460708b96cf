import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameScene } from '../../story/story.ts';
import { byHand } from './by-hand.ts';

const at = (reveal: number): FrameScene => ({
  ...{ scene: 0, boundValues: {}, focus: [], labels: [], opacity: 1, words: 1 },
  state: { reveal },
});
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

describe('a number taken by hand', () => {
  it('stays where the reader has it while the script rests', () => {
    fc.assert(
      fc.property(share, share, (from, value) => {
        const held = byHand(at(from), { property: 'reveal', value, from });
        expect(held.state['reveal']).toBeCloseTo(value, 9);
      }),
    );
  });

  it('is the script’s again once that has come by, without a jump and within 0 and 1', () => {
    fc.assert(
      fc.property(share, share, share, (from, value, to) => {
        fc.pre(from !== to);
        let before = value;
        for (let i = 1; i <= 200; i += 1) {
          const script = from + ((to - from) * i) / 200;
          const now = Number(
            byHand(at(script), { property: 'reveal', value, from }).state['reveal'],
          );
          expect(Math.abs(now - before)).toBeLessThanOrEqual(
            (2 * Math.abs(to - from)) / 200 + 1e-9,
          );
          expect(now).toBeGreaterThanOrEqual(-1e-9);
          expect(now).toBeLessThanOrEqual(1 + 1e-9);
          before = now;
        }
        if (Math.abs(to - from) >= Math.abs(value - from)) expect(before).toBeCloseTo(to, 9);
      }),
    );
  });
});
