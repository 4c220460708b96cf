// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tour } from '../../story/timeline/tour.ts';
import { localVoice } from '../drivers/speech.ts';
import { clockFace } from '../ui/clock-face.ts';
import { timeOfHash } from './use-tour.ts';
import { placesOf } from './places.ts';

/** Four steps of two builds, three seconds each, in chapters of one and three. */
const tour: Tour = {
  stretches: Array.from({ length: 8 }, (_, i) => {
    const [from, to] = i % 2 === 0 ? [0, 0.5] : [0.5, 1];
    const at = 3 * i;
    return {
      step: `s${i >> 1}`,
      build: i % 2,
      at,
      end: at + 3,
      speaks: at,
      settles: at + 1,
      from,
      rest: from + 0.2,
      to,
      first: 0,
      after: 0,
    };
  }),
  cues: [],
  seconds: 24,
};
const places = placesOf(tour, [1, 3]);

describe('the scrub bar', () => {
  it('comes back to the place that it seeks', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (x) => {
        expect(Math.abs(places.xAt(places.timeAtX(x)) - x)).toBeLessThan(0.2);
      }),
    );
    expect(places.timeAtX(1000)).toBe(24);
    // The second chapter has the second half of the line.
    expect(places.timeAtX(500)).toBe(6);
  });
  it('goes by steps, and to the beginning of its own from well inside', () => {
    expect(places.stepFrom(7, 1)).toEqual({ step: 's2', progress: 0 });
    expect(places.stepFrom(7, -1)).toEqual({ step: 's0', progress: 0 });
    expect(places.stepFrom(11, -1)).toEqual({ step: 's1', progress: 0 });
    expect(places.stepFrom(20, 1)).toEqual({ step: 's3', progress: 1 });
  });
});

describe('timeOfHash', () => {
  it.each([
    ['#c/s1', 6],
    ['#t=7.5', 7.5],
    ['#t=9999', 24],
    ['', undefined],
    ['#c/none', undefined],
    ['#%E0%A4%A', undefined],
    ['#t=-1', undefined],
  ])('%s', (hash, time) => expect(timeOfHash(tour, hash)).toBe(time));
});

describe('localVoice', () => {
  const voice = (lang: string, localService = true, isDefault = false) =>
    ({ lang, localService, default: isDefault }) as SpeechSynthesisVoice;
  it('takes the story’s own language, and only from this device', () => {
    const local = [voice('de-DE'), voice('en_US', true, true), voice('en-GB')];
    expect(localVoice(local, 'en-GB')).toBe(local[2]);
    expect(localVoice(local, 'en-AU')).toBe(local[1]);
    expect(localVoice(local, 'fr')).toBeUndefined();
    expect(localVoice([voice('en-GB', false)], 'en-GB')).toBeUndefined();
  });
});

it('clockFace prints times as players do', () => {
  expect([0, 65.9, 3600 + 125].map(clockFace)).toEqual(['0:00', '1:05', '1:02:05']);
});
