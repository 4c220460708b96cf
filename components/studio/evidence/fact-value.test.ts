import { expect, it } from 'vitest';
import { claimAfter, typedValue } from './fact-value.ts';

it.each([
  ['34,5', 'de', 1, 34.5],
  ['1,234', 'en', 1, 1234],
  ['1.234', 'de', 1, 1234],
  ['26 – 31', 'en', [1, 2], [26, 31]],
  ['26-31', 'en', 1, [26, 31]],
  ['-5', 'en', 1, -5],
  ['2015', 'en', '2014', '2015'],
  ['2015', 'en', 2014, 2015],
  ['about half', 'en', 1, 'about half'],
  ['', 'en', 1, undefined],
] as const)('%s in %s is a value', (typed, lang, before, value) =>
  expect(typedValue(typed, lang, before)).toEqual(value),
);

it.each([
  ['It rose by 34% to 1959, by 34 mm.', 34, 35, 'It rose by 34% to 1959, by 34 mm.'],
  ['It rose by 34%.', 34, 35, 'It rose by 35%.'],
  ['Some 1,234.5 and 234 of 34.', 34, 35, 'Some 1,234.5 and 234 of 34.'],
  ['They are 12,345.', 12345, 12400, 'They are 12,400.'],
  ['From 1959 to 2024.', '1959/2024', '1959/2025', 'From 1959 to 2025.'],
  ['It rose.', 34, undefined, 'It rose.'],
] as const)('"%s" follows', (claim, before, after, now) =>
  expect(claimAfter(claim, before, after, 'en')).toBe(now),
);
