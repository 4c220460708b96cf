import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from './throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the throttle of the address', () => {
  it('calls at most four times a second however often it is asked', () => {
    const call = vi.fn();
    const { ask } = throttle(call, 260);
    for (let i = 0; i < 100; i++) {
      ask();
      vi.advanceTimersByTime(10);
    }
    expect(call.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('always makes the last call that was asked for', () => {
    let value = 0;
    const seen: number[] = [];
    const { ask } = throttle(() => seen.push(value), 260);
    ask();
    value = 1;
    ask();
    value = 2;
    ask();
    vi.advanceTimersByTime(1000);
    expect(seen).toEqual([0, 2]);
  });

  it('makes none after it was cancelled', () => {
    const call = vi.fn();
    const { ask, cancel } = throttle(call, 260);
    ask();
    ask();
    cancel();
    vi.advanceTimersByTime(1000);
    expect(call).toHaveBeenCalledTimes(1);
  });
});
