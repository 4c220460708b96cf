import { expect, test } from 'vitest';
import { along, courseTo, DURATION, FRAME } from './course.ts';

/** Pixels a millisecond: one in a frame. */
const LEAST = 1 / FRAME;
const places = (course: Parameters<typeof along>[0]) =>
  Array.from({ length: Math.ceil(DURATION / FRAME) + 1 }, (_, i) => along(course, i * FRAME).at);

test.each([20, 60, 300, 900, 5000, -20, -900])(
  'a way of %d pixels shows its first in its first frame, never turns, and ends exactly',
  (way) => {
    const seen = places(courseTo(100, 100 + way, 0, LEAST));
    expect(Math.abs((seen[1] ?? 0) - 100)).toBeGreaterThan(0.95);
    expect(seen.every((at, i) => i === 0 || (at - (seen[i - 1] ?? 0)) * Math.sign(way) >= 0)).toBe(
      true,
    );
    expect(seen.at(-1)).toBe(100 + way);
  },
);

test('what is told as speed is how the place changes', () => {
  const course = courseTo(0, 800, 1.5, LEAST);
  for (const ms of [0, 50, 300, 700, 880]) {
    const [before, after] = [along(course, ms).at, along(course, ms + 0.01).at];
    expect((after - before) / 0.01).toBeCloseTo(along(course, ms).speed, 2);
  }
  expect(along(course, DURATION)).toEqual({ at: 800, speed: 0 });
});

test('another key on the way goes on from the same place at the same speed', () => {
  const first = courseTo(0, 700, 0, LEAST);
  const { at, speed } = along(first, 300);
  const next = courseTo(at, 1400, speed, LEAST);
  expect(along(next, 0).at).toBe(at);
  expect(along(next, 0).speed).toBeGreaterThanOrEqual(speed);
  expect(along(next, 0).speed).toBeLessThan(1.3 * speed);
});

test('a key back turns at once, and a short rest of a way is not overrun', () => {
  const back = courseTo(300, 0, 2, LEAST);
  expect(along(back, FRAME).at).toBeLessThan(300);
  const seen = places(courseTo(0, 100, 5, LEAST));
  expect(Math.max(...seen)).toBe(100);
});
