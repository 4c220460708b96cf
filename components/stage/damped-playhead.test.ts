// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timeline } from '../../story/story.ts';
import { createPlayhead } from '../../story/timeline/playhead.ts';
import { createDampedPlayhead } from './damped-playhead.ts';

/** framer-motion's loop with frames that we hand out, and its habit of never owning up to a long one. */
const loop = vi.hoisted(() => ({ ticks: new Set<(data: object) => void>(), last: 0 }));
vi.mock('framer-motion', () => ({
  frame: { update: (tick: (data: object) => void) => void loop.ticks.add(tick) },
  cancelFrame: (tick: (data: object) => void) => void loop.ticks.delete(tick),
}));

let now = 0;
beforeEach(() => {
  now = 1000;
  loop.ticks.clear();
  loop.last = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => void vi.restoreAllMocks());

/** A frame `after` milliseconds later. */
function frame(after: number): void {
  now += after;
  const delta = Math.max(1, Math.min(40, now - loop.last));
  loop.last = now;
  for (const tick of [...loop.ticks]) tick({ delta, timestamp: now, isProcessing: true });
}

const build = { start: 0, end: 1, settled: 1, stop: true };
const story = {
  steps: ['a', 'b', 'c'].map((id) => ({ id, chapter: 'one', builds: [build] })),
} as unknown as Timeline;

const start = () => {
  const playhead = createPlayhead({ step: 'a', progress: 0 });
  const cuts = vi.fn();
  return { playhead, cuts, damped: createDampedPlayhead(story, playhead, cuts) };
};

describe('the playhead that the stage shows', () => {
  for (const each of [8, 16, 60, 250, 700])
    it(`is exact 400 ms after the last move, with a frame every ${each} ms`, () => {
      const { playhead, cuts, damped } = start();
      for (let i = 1; i <= 9; i++) {
        playhead.set({ step: 'a', progress: i / 10 });
        frame(each);
      }
      for (let t = 0; t < 400; t += each) frame(each);
      expect(damped.damped.get()).toEqual({ step: 'a', progress: 0.9 });
      expect(loop.ticks.size).toBe(0);
      expect(cuts).not.toHaveBeenCalled();
    });

  it('is at the same place at the same time whatever the frame rate', () => {
    const at = (each: number) => {
      const { playhead, damped } = start();
      playhead.set({ step: 'a', progress: 0.8 });
      for (let t = 0; t < 240; t += each) frame(each);
      return damped.damped.get().progress;
    };
    expect(at(120)).toBeCloseTo(at(8), 6);
  });

  it('starts anew after a rest: the time at rest is no time on the way', () => {
    const { playhead, damped } = start();
    playhead.set({ step: 'a', progress: 0.2 });
    for (let i = 0; i < 60; i++) frame(16);
    now += 20_000;
    playhead.set({ step: 'a', progress: 0.8 });
    frame(16);
    expect(damped.damped.get().progress).toBeLessThan(0.3);
    expect(damped.damped.get().progress).toBeGreaterThan(0.2);
  });

  it('cuts to a place far away', () => {
    const { playhead, cuts, damped } = start();
    playhead.set({ step: 'c', progress: 0.5 });
    expect(cuts).toHaveBeenCalledTimes(1);
    expect(damped.damped.get()).toEqual({ step: 'c', progress: 0.5 });
  });
});
