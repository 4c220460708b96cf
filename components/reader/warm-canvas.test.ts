// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Timeline } from '../../story/story.ts';
import { createPlayhead } from '../../story/timeline/playhead.ts';
import { warmCanvas } from './warm-canvas.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => Reflect.deleteProperty(navigator, 'connection');
});
afterEach(() => vi.useRealTimers());

const story = {
  scenes: [{ surface: 'svg' }, { surface: 'canvas' }],
  steps: Array.from({ length: 12 }, (_, i) => ({
    id: `s${i}`,
    builds: [{ cast: { wide: [{ scene: i === 5 || i === 9 ? 1 : 0 }], tall: [] } }],
  })),
} as unknown as Timeline;

function reading() {
  const playhead = createPlayhead({ step: 's0', progress: 0 });
  const near: string[] = [];
  const end = warmCanvas(story, playhead, (step) => near.push(step));
  const restAt = (step: string, ms = 1000) => {
    playhead.set({ step, progress: 0 });
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(ms);
    return [...near];
  };
  return { restAt, end };
}

it('asks once for the next step on the canvas, when the reader rests at most three steps before it', () => {
  const { restAt } = reading();
  expect(restAt('s1')).toEqual([]);
  expect(restAt('s2', 500)).toEqual([]);
  expect(restAt('s2')).toEqual(['s5']);
  expect(restAt('s7')).toEqual(['s5']);
});

it('does not ask in the middle of a scroll, also under a title, nor after its end', () => {
  const { restAt, end } = reading();
  for (let i = 0; i < 100; i++) expect(restAt('s4', 16)).toEqual([]);
  end();
  expect(restAt('s4')).toEqual([]);
});

it.each([{ saveData: true }, { effectiveType: '3g' }, { effectiveType: 'slow-2g' }])(
  'asks for nothing with %j',
  (connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true });
    expect(reading().restAt('s4')).toEqual([]);
  },
);
