import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenResting } from './when-resting.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const TIMES = { rest: 260, way: 3000 };

it('calls once, when it has rested', () => {
  const call = vi.fn();
  const resting = whenResting(call, TIMES);
  for (let i = 0; i < 60; i++) {
    resting.ask();
    vi.advanceTimersByTime(16);
  }
  expect(call).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(260);
  expect(call).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(call).toHaveBeenCalledTimes(1);
});

it('calls now and then while it does not rest', () => {
  const call = vi.fn();
  const resting = whenResting(call, TIMES);
  for (let i = 0; i < 1000; i++) {
    resting.ask();
    vi.advanceTimersByTime(10);
  }
  expect(call).toHaveBeenCalledTimes(3);
});

it('calls at most four times a second, however it moves and rests', () => {
  const times: number[] = [];
  const resting = whenResting(() => times.push(performance.now()), TIMES);
  for (let i = 0; i < 200; i++) {
    resting.ask();
    vi.advanceTimersByTime(i % 7 === 0 ? 270 : 40);
  }
  expect(times.length).toBeGreaterThan(10);
  for (const [i, time] of times.entries())
    expect(time - (times[i - 1] ?? -Infinity)).toBeGreaterThan(250);
});

it('calls nothing any more after cancel, and begins anew when asked again', () => {
  const call = vi.fn();
  const resting = whenResting(call, TIMES);
  resting.ask();
  resting.cancel();
  vi.advanceTimersByTime(1000);
  expect(call).not.toHaveBeenCalled();
  resting.ask();
  vi.advanceTimersByTime(261);
  expect(call).toHaveBeenCalledTimes(1);
});
