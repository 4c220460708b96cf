import { expect, it } from 'vitest';
import { flashes, mostTogether } from './flash.ts';

const at = (light: readonly number[]) => light.map((_, i) => i);
const seen = (...light: number[]) => flashes(light, at(light));

it('a flash is a change of a tenth and one back', () => {
  expect(seen(0.2, 0.5, 0.2)).toEqual([2]);
  expect(seen(0.5, 0.2, 0.5, 0.2, 0.5)).toEqual([2, 4]);
});
it('a change that stays, a slow one in small parts included, is none', () => {
  expect(seen(0.2, 0.25, 0.3, 0.4, 0.7)).toEqual([]);
  expect(seen(0.2, 0.28, 0.2, 0.28)).toEqual([]);
});
it('light among light is none', () => {
  expect(seen(0.85, 1, 0.85, 1)).toEqual([]);
});
it('parts of one change count once', () => {
  expect(seen(0.2, 0.4, 0.6, 0.8, 0.6, 0.4, 0.2)).toEqual([4]);
});
it('what flashes in one field of view counts, not what flashes far apart', () => {
  const at = (x: number, y: number) => y * 60 + x;
  const screen = Array.from({ length: 60 * 40 }, () => false);
  for (const place of [at(0, 0), at(20, 15), at(59, 39)]) screen[place] = true;
  expect(mostTogether(screen, 60)).toBe(2);
});
