import { describe, expect, it } from 'vitest';
import { claimsIn, numbersIn, unknownNumbers } from './numbers.ts';

const found = (text: string, lang = 'en') => numbersIn(text, lang).map(({ text: t }) => t);

describe('numbersIn', () => {
  it.each([
    ['Of 48 cars, three were red.', ['48', 'three']],
    [
      'twenty-five of a hundred, half, a third, doubled',
      ['twenty-five', 'hundred', 'half', 'third', 'doubled'],
    ],
    ['US$385bn, 19,000 km, 3.5%', ['385', '19,000', '3.5']],
    ['in 2015, by 2025, the 1990s, 2015–2025', []],
    ['27 May 2015, May 27, 2015-05-27, Q3 2020', []],
    ['C919, COVID-19, 5G, 3D', []],
    ['They run in Class 8 until half past three.', ['three']],
    ['Most walk. Only 48 do not; in Norway 9% do.', ['48', '9']],
    ['the third step, halfway there, one of them', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('knows number words in English only', () =>
    expect(found('drei, two, 48', 'de')).toEqual(['48']));
  it('leaves times of day, and takes a share', () => {
    expect(found('They take the 6:40, and at 18:15 nobody waits.')).toEqual([]);
    expect(found('It split 60:40, and 3:1 is a ratio.')).toEqual(['60', '40', '3', '1']);
  });
  it('reads other digits', () => expect(numbersIn('٤٨', 'ar')[0]?.value).toBe(48));
  it('reads scales', () => expect(numbersIn('11.3 million', 'en')[0]?.value).toBe(11_300_000));
});

describe('unknownNumbers', () => {
  const odd = (words: string, values: number[], texts: string[] = []) =>
    unknownNumbers(words, { values, texts }, 'en').map(({ text }) => text);
  it.each([
    ['19,000 km', [19_000], []],
    ['19,500 km', [19_000], ['19,500']],
    ['one vehicle in five', [20], []],
    ['one in six', [20], ['six']],
    ['nearly half', [47.9], []],
    ['nearly one in two', [47.9], []],
    ['5 of 13', [38.5], []],
    ['12.9 million', [12_870_000], []],
    ['two thirds', [47.9], ['two', 'thirds']],
  ])('%s for %j', (words, values, expected) => expect(odd(words, values)).toEqual(expected));
});

it.each([
  ['Half the class walked, half of the bread was gone, and half as long.', []],
  ['Three quarters of an hour later they were home.', []],
  ['Nearly half walked, and half of all bread was gone.', ['half', 'half']],
  ['Three quarters of all cars are new.', ['Three']],
])('what is a claim in: %s', (text, expected) =>
  expect(claimsIn(text, 'en').map(({ text }) => text)).toEqual(expected),
);
