import { describe, expect, it } from 'vitest';
import { damp, SETTLE, type Damped } from './damping.ts';

function run(from: Damped, target: number, seconds: number, step: number): Damped {
  let now = from;
  for (let t = step; t <= seconds + 1e-9; t += step) now = damp(now, target, step);
  return now;
}

describe('the damped playhead', () => {
  it('is the same whatever the frame rate', () => {
    const slow = run({ value: 0, velocity: 0 }, 1, 0.3, 0.05);
    const fast = run({ value: 0, velocity: 0 }, 1, 0.3, 0.005);
    expect(slow.value).toBeCloseTo(fast.value, 6);
  });

  it('never passes its target and has 97 % of the way behind it when it is cut off', () => {
    let now: Damped = { value: 0, velocity: 0 };
    for (let t = 0; t < SETTLE; t += 0.01) {
      now = damp(now, 1, 0.01);
      expect(now.value).toBeLessThanOrEqual(1);
    }
    expect(now.value).toBeGreaterThan(0.97);
  });

  it('follows a steady scroll 140 ms behind', () => {
    let now: Damped = { value: 0, velocity: 0 };
    let target = 0;
    for (let i = 0; i < 400; i++) {
      target += 0.005;
      now = damp(now, target, 0.005);
    }
    expect(target - now.value).toBeCloseTo(0.14, 2);
  });
});
