import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFrame, qualityFor, startPace, type Pace, type Quality } from './tier.ts';

/** Of a screen with so many device pixels to a CSS pixel. */
const start = (quality: Quality, screen = 1) => startPace(quality, screen);
const rank = (quality: Quality) => ['full', 'lite', 'still'].indexOf(quality);
const run = (pace: Pace, frames: readonly number[]) => frames.reduce(afterFrame, pace);
/** Milliseconds of steady frames until the tier is left. */
function timeToLeave(quality: Quality, ms: number): number {
  let pace = start(quality);
  let passed = 0;
  while (pace.quality === quality && passed < 60_000) {
    pace = afterFrame(pace, ms);
    passed += ms;
  }
  return passed;
}

describe('where a page begins', () => {
  const card = { webgl: 'card', pixels: 1440 * 900, cores: 8, memory: 8 } as const;
  it.each([
    ['no WebGL', { ...card, webgl: 'none' }, 'still'],
    ['a processor draws', { ...card, webgl: 'software' }, 'lite'],
    ['a desk computer', card, 'full'],
    ['a browser that tells nothing', { webgl: 'card', pixels: 1440 * 900 }, 'full'],
    ['a small phone', { ...card, cores: 2, memory: 2 }, 'full'],
    ['a small tablet with many pixels', { ...card, memory: 2, pixels: 2048 * 2732 * 2 }, 'lite'],
    ['four cores and a very large screen', { ...card, cores: 4, pixels: 3840 * 2160 }, 'full'],
  ] as const)('%s', (_, capability, quality) => {
    expect(qualityFor(capability)).toBe(quality);
  });

  it('never asks more of a smaller machine', () => {
    const machine = fc.record({
      pixels: fc.integer({ min: 1, max: 4e7 }),
      cores: fc.integer({ min: 1, max: 32 }),
      memory: fc.constantFrom(0.25, 0.5, 1, 2, 4, 8),
    });
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const least = {
          webgl: 'card' as const,
          pixels: Math.max(a.pixels, b.pixels),
          cores: Math.min(a.cores, b.cores),
          memory: Math.min(a.memory, b.memory),
        };
        expect(rank(qualityFor(least))).toBeGreaterThanOrEqual(
          rank(qualityFor({ webgl: 'card', ...a })),
        );
      }),
    );
  });
});

describe('what frames change', () => {
  const frame = fc.double({ min: 0.1, max: 20_000, noNaN: true });

  it('never goes up, and never skips a tier in one frame', () => {
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 400 }), (frames) => {
        let pace = start('full');
        for (const ms of frames) {
          const next = afterFrame(pace, ms);
          expect(rank(next.quality) - rank(pace.quality)).toBeGreaterThanOrEqual(0);
          expect(rank(next.quality) - rank(pace.quality)).toBeLessThanOrEqual(1);
          pace = next;
        }
      }),
    );
  });

  it.each([50, 80, 130, 190, 320, 400])(
    'leaves the full picture within two seconds at %i ms',
    (ms) => {
      expect(timeToLeave('full', ms)).toBeLessThanOrEqual(2000);
    },
  );

  it('keeps its tier while frames are in time, whatever single pauses come between', () => {
    const inTime = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(inTime, { minLength: 20, maxLength: 60 }),
        fc.double({ min: 100, max: 60_000, noNaN: true }),
        (frames, pause) => {
          const once = [...frames, pause];
          const often = [...once, ...once, ...once, ...once, ...once];
          expect(run(start('full'), often).quality).toBe('full');
          expect(run(start('lite'), often).quality).toBe('lite');
        },
      ),
    );
  });

  it('moves on in lite where it can move at all, and gives up where it cannot', () => {
    expect(timeToLeave('lite', 149)).toBeGreaterThan(50_000);
    for (const ms of [160, 400, 1000]) expect(timeToLeave('lite', ms)).toBeLessThanOrEqual(6000);
  });

  it('lowers the resolution before the tier, and never below that of the page', () => {
    const slow = Array.from({ length: 400 }, () => 60);
    const all = slow.map((_, i) => run(start('full', 2), slow.slice(0, i)));
    const full = all.filter(({ quality }) => quality === 'full').map(({ density }) => density);
    expect([...new Set(full)]).toEqual([1.5, 1.25, 1]);
    expect(all.at(-1)).toMatchObject({ quality: 'lite', density: 1 });
    expect(start('full', 1)).toMatchObject({ density: 1, coarser: [] });
  });

  it('rests at still', () => {
    expect(run(start('still'), [5, 5000, 5]).quality).toBe('still');
  });
});
