import { expect, it } from 'vitest';
import { typedValue } from './fact-value.ts';

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
