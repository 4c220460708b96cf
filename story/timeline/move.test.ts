import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../story.ts';
import { timelines } from '../../tests/story/timeline/arbitrary-timeline.ts';
import { holdOf, move, restAt, stopAt, stopsOf } from './move.ts';
import { createPlayhead } from './playhead.ts';

const walk = (story: Timeline, by: 'next-stop' | 'previous-stop', from = stopsOf(story)[0]) => {
  const seen = [];
  for (let at = from; at;) {
    seen.push(at);
    const next = move(story, at, by);
    if (next === at) break;
    at = next;
  }
  return seen;
};

describe('move', () => {
  it('visits every stop once forwards and the same ones backwards', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        const forward = walk(story, 'next-stop');
        expect(forward).toEqual(stopsOf(story));
        expect(walk(story, 'previous-stop', forward.at(-1)).reverse()).toEqual(forward);
      }),
      { numRuns: 60 },
    );
  });

  it('goes to the first stop of the next step and stays at the last', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        const last = stopsOf(story).at(-1);
        if (!last) throw new Error('a timeline has a stop');
        expect(move(story, last, 'next-stop')).toBe(last);
        expect(move(story, last, 'next-step')).toBe(last);
        const [first, second] = story.steps;
        if (first && second)
          expect(move(story, { step: first.id, progress: 0.5 }, 'next-step').step).toBe(second.id);
      }),
      { numRuns: 60 },
    );
  });

  it('rests at the story’s start before the first stop', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        const [first] = stopsOf(story);
        if (!first) throw new Error('a timeline has a stop');
        expect(restAt(story, first)).toEqual(first);
        const before = { step: story.steps[0]?.id ?? '', progress: 0 };
        // Where going on leads to the first stop, one does not stand at it yet.
        const ahead = move(story, before, 'next-stop');
        expect(restAt(story, before)).toEqual(isDeepStrictEqual(ahead, first) ? before : first);
      }),
      { numRuns: 60 },
    );
  });

  it('rests in motion steps at the stop whose build is read', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        const stops = stopsOf(story);
        const [first] = stops;
        for (const stop of stops) expect(restAt(story, stop)).toEqual(stop);
        for (const { id, builds } of story.steps)
          for (const { start, settled, stop } of builds) {
            const half = { step: id, progress: (start + settled) / 2 };
            // Nearer to a stop than a pixel is that stop.
            if (!stop || settled - start < 0.03) continue;
            const ahead = move(story, half, 'previous-stop');
            const begun = first && !isDeepStrictEqual(ahead, half);
            if (begun) expect(restAt(story, half)).toEqual({ step: id, progress: settled });
          }
      }),
      { numRuns: 60 },
    );
  });

  it('rests at the stop before a position, and holds at a stop', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        for (const stop of stopsOf(story)) expect(stopAt(story, stop)).toEqual(stop);
        for (const { id } of story.steps) expect(stopsOf(story)).toContainEqual(holdOf(story, id));
      }),
      { numRuns: 60 },
    );
  });
});

describe('createPlayhead', () => {
  it('tells its listeners about changes alone, and stops when asked', () => {
    const playhead = createPlayhead({ step: 'a', progress: 0 });
    const heard: number[] = [];
    const stop = playhead.subscribe(({ progress }) => heard.push(progress));
    playhead.set({ step: 'a', progress: 0 });
    playhead.set({ step: 'a', progress: 0.5 });
    stop();
    playhead.set({ step: 'a', progress: 1 });
    expect(heard).toEqual([0.5]);
  });
});
