// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Frame, FrameScene, Timeline } from '../../story/story.ts';
import { THEMES } from '../themes/themes.ts';
import { createSlot } from './slot.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function slotOn(surface: 'svg' | 'canvas') {
  const mood = { from: 'day', to: 'day', mix: 0 };
  const timeline = {
    theme: [...THEMES.keys()][0],
    scenes: [{ id: 'globe', surface, params: { wide: {} } }],
    steps: [],
  } as unknown as Timeline;
  const scene = (lon: number, opacity = 1): FrameScene =>
    ({ scene: 0, state: { lon }, opacity, words: 1, labels: [] }) as unknown as FrameScene;
  const frame = (...stage: FrameScene[]) => ({ stage, mood }) as unknown as Frame;
  const slot = createSlot(timeline, scene(0), frame(scene(0)), 'wide');
  const drawn: boolean[] = [];
  slot.live.subscribe(() => drawn.push(slot.live.get().isMoving === true));
  return {
    drawn,
    show: (lon: number) => slot.show(frame(scene(lon)), 'wide'),
    leave: () => slot.show(frame(), 'wide'),
  };
}

it('tells a drawing that it moves from its second frame on, and draws it again when it has come to rest', () => {
  const { drawn, show } = slotOn('svg');
  for (const lon of [1, 2, 3]) {
    show(lon);
    vi.advanceTimersByTime(60);
  }
  expect(drawn).toEqual([false, true, true]);
  vi.advanceTimersByTime(5000);
  expect(drawn).toEqual([false, true, true, false]);
  show(4);
  vi.advanceTimersByTime(5000);
  expect(drawn.slice(4)).toEqual([false]);
});

it('draws nothing again that has left the stage, or that the canvas draws', () => {
  const { drawn, show, leave } = slotOn('svg');
  show(1);
  show(2);
  leave();
  const canvas = slotOn('canvas');
  canvas.show(1);
  canvas.show(2);
  vi.advanceTimersByTime(5000);
  expect(drawn).toHaveLength(3);
  expect(canvas.drawn).toEqual([false, false]);
});
