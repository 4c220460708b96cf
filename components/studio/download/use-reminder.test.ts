import { expect, it } from 'vitest';
import { isDue } from './use-reminder.ts';

const at = (...minutes: number[]) => minutes.map((minute) => minute * 60_000);

it('a copy is due after half an hour of edits since the last one', () => {
  expect(isDue([], 0)).toBe(false);
  expect(isDue(at(1, 10, 30), 0)).toBe(false);
  expect(isDue(at(1, 10, 31), 0)).toBe(true);
  expect(isDue(at(1, 10, 31), 5 * 60_000)).toBe(false);
  expect(isDue(at(1, 10, 31, 40), 5 * 60_000)).toBe(true);
  expect(isDue(at(1, 10, 31), 31 * 60_000)).toBe(false);
});
