import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimit, enveloped, fromFrame, fromHost, HEIGHTS, RATES } from './protocol.ts';
import { hostileMessage } from '../../tests/components/embed/arbitrary-message.ts';

const HOST = [
  { type: 'hi', drive: 'page', view: { width: 640, height: 800 } },
  { type: 'hi', drive: 'own', view: { width: 0, height: 0 }, motion: 'steps' },
  { type: 'scroll', y: 0 },
  { type: 'go', step: 'cars' },
] as const;
const FRAME = [
  { type: 'hello', kind: 'step', lang: 'en-GB', steps: 1 },
  { type: 'size', height: 640 },
  { type: 'place', step: 'cars', progress: 0.5 },
  { type: 'open', step: 'cars' },
] as const;

describe('messages of a frame', () => {
  it('reads every message of its own side, and none of the other', () => {
    for (const message of HOST) {
      expect(fromHost(enveloped(message))).toEqual(enveloped(message));
      expect(fromFrame(enveloped(message))).toBeUndefined();
    }
    for (const message of FRAME) {
      expect(fromFrame(enveloped(message))).toEqual(enveloped(message));
      expect(fromHost(enveloped(message))).toBeUndefined();
    }
  });

  it('ignores 10,000 hostile ones', () => {
    fc.assert(
      fc.property(hostileMessage, (data) => {
        expect(fromHost(data)).toBeUndefined();
        expect(fromFrame(data)).toBeUndefined();
      }),
      { numRuns: 10_000 },
    );
  });

  it('takes no number beyond its limits', () => {
    const sizes = [HEIGHTS.least - 1, HEIGHTS.most + 1, Number.NaN, Infinity, '640', null];
    for (const height of sizes)
      expect(fromFrame({ handscroll: 1, type: 'size', height })).toBeUndefined();
    for (const y of [-1, 1e7 + 1, Number.NaN, -Infinity, '0', [0]])
      expect(fromHost({ handscroll: 1, type: 'scroll', y })).toBeUndefined();
  });

  it('takes as many in a second as their rate, and again in the next', () => {
    const takes = createLimit();
    const taken = (from: number) =>
      Array.from({ length: 500 }, (_, i) => takes('scroll', from + i)).filter(Boolean).length;
    expect(taken(0)).toBe(RATES.scroll);
    expect(taken(2000)).toBe(RATES.scroll);
    expect(takes('place', 0)).toBe(true);
  });
});
