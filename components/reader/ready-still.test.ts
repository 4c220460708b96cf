// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Timeline } from '../../story/story.ts';
import { createPlayhead } from '../../story/timeline/playhead.ts';
import type { Track } from '../drivers/track.ts';
import { keepStillReady } from './ready-still.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const cast = (...scenes: number[]) => ({ wide: scenes.map((scene) => ({ scene })), tall: [] });
const story = {
  scenes: [{ surface: 'svg' }, { surface: 'canvas' }],
  steps: [
    { id: 'chart', builds: [{ cast: cast(0) }] },
    { id: 'peaks', builds: [{ cast: cast() }, { cast: cast(0, 1) }] },
    { id: 'more', builds: [{ cast: cast(1) }] },
  ],
} as unknown as Timeline;

function reading() {
  document.body.innerHTML = story.steps.map(({ id }) => `<section id="${id}"></section>`).join('');
  const sectionOf = (id: string) => document.getElementById(id) ?? undefined;
  const playhead = createPlayhead({ step: 'chart', progress: 0 });
  const end = keepStillReady(story, playhead, { sectionOf } as Track);
  const marked = () => [...document.querySelectorAll('[data-rests]')].map(({ id }) => id);
  return { playhead, marked, end };
}

it('marks the step that the reader rests in, when it is drawn on the canvas', () => {
  const { playhead, marked, end } = reading();
  vi.advanceTimersByTime(300);
  expect(marked()).toEqual([]);
  playhead.set({ step: 'peaks', progress: 0 });
  expect(marked()).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(marked()).toEqual(['peaks']);
  playhead.set({ step: 'more', progress: 0.5 });
  vi.advanceTimersByTime(300);
  expect(marked()).toEqual(['more']);
  playhead.set({ step: 'chart', progress: 0.5 });
  vi.advanceTimersByTime(300);
  expect(marked()).toEqual([]);
  playhead.set({ step: 'peaks', progress: 0 });
  vi.advanceTimersByTime(300);
  end();
  expect(marked()).toEqual([]);
});

it('marks nothing on the way, however long it is', () => {
  const { playhead, marked } = reading();
  for (let i = 1; i < 500; i++) {
    playhead.set({ step: 'peaks', progress: i / 500 });
    vi.advanceTimersByTime(16);
  }
  expect(marked()).toEqual([]);
});
