import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Frame, Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { cuts, withoutTravel } from './gentle.ts';

/** One scene whose camera and level both move, and one that comes in the second step. */
const placed = (scene: number, x: number, level: number) => ({
  scene,
  state: { view: { x, zoom: 1 }, level },
  boundValues: {},
  focus: [],
  labels: [],
});
const build = (cast: readonly unknown[]) => ({
  start: 0,
  end: 1,
  settled: 0.8,
  stop: true,
  ease: 'in-out',
  cast: { wide: cast, tall: cast },
});
const timeline = {
  scenes: [{ surface: 'canvas' }, { surface: 'svg' }],
  steps: [
    { id: 'a', chapter: 'one', mood: 'm', builds: [build([placed(0, 0, 0)])] },
    { id: 'b', chapter: 'one', mood: 'm', builds: [build([placed(0, 10, 1), placed(1, 5, 0)])] },
  ],
} as unknown as Timeline;

const at = (progress: number) =>
  withoutTravel(timeline, frameAt(timeline, { step: 'b', progress }, 'wide'), 'wide');
const state = (frame: Frame, scene = 0) =>
  frame.stage.find((frameScene) => frameScene.scene === scene)?.state as {
    view: { x: number };
    level: number;
  };

describe('motion gentle', () => {
  it('has a camera at one of its ends and nowhere between, in the order of the scroll', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (progress) => {
        const { x } = state(at(progress)).view;
        expect(x).toBe(progress < 0.4 ? 0 : 10);
      }),
      { examples: [[0], [0.4], [0.8], [1]] },
    );
  });

  it('lets everything else follow', () => {
    expect(state(at(0.2)).level).toBeGreaterThan(0);
    expect(state(at(0.2)).level).toBeLessThan(state(at(0.6)).level);
    expect(state(at(0.6)).level).toBeLessThan(1);
  });

  it('equals the frame itself where a picture rests', () => {
    for (const progress of [0, 0.8, 1])
      expect(at(progress)).toEqual(frameAt(timeline, { step: 'b', progress }, 'wide'));
  });

  it('cuts once on the way, and not because a scene comes or goes', () => {
    const way = Array.from({ length: 101 }, (_, i) => at(i / 100));
    const count = way.filter((frame, i) => i > 0 && cuts(way[i - 1]!, frame)).length;
    expect(count).toBe(1);
    const rest = frameAt(timeline, { step: 'a', progress: 1 }, 'wide');
    expect(cuts(rest, at(0.1))).toBe(false);
  });
});
