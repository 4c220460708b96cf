import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANG_PATTERN } from './patterns.ts';

test('a language tag that the checker takes is one that numbers and dates can be written in', () => {
  fc.assert(
    fc.property(fc.stringMatching(LANG_PATTERN), (tag) => {
      new Intl.NumberFormat(tag).format(1);
      new Intl.DateTimeFormat(tag).format(0);
      new Intl.Locale(tag).maximize();
    }),
    { numRuns: 2_000 },
  );
});

test('tags in use are taken, names of nothing are not', () => {
  for (const tag of 'en en-GB zh-Hans zh-Hant-HK ar-u-nu-latn es-419 de-1996 sr-Latn-RS yue fil'.split(
    ' ',
  ))
    expect(LANG_PATTERN.test(tag), tag).toBe(true);
  for (const tag of 'root abcd en-x en-GB-GB x-own i-klingon en_GB zh-min-nan en- -en'.split(' '))
    expect(LANG_PATTERN.test(tag), tag).toBe(false);
});
