import { expect, test } from 'vitest';
import { messages } from './messages.en.ts';
import { translate } from './messages.ts';

test('among words from right to left each message is a run of its own', () => {
  expect(translate('ar')('nav.contents')).toBe(`\u2066${translate('en')('nav.contents')}\u2069`);
  expect(translate('he')('source.intro', { count: 2 })).toMatch(/^\u2066[^\u2066\u2069]+\u2069$/);
  for (const lang of ['zh', 'ar-Latn', 'en-GB'])
    expect(translate(lang)('nav.contents')).toBe(translate('en')('nav.contents'));
  for (const lang of ['fa', 'ur', 'az-Arab', 'iw'])
    expect(translate(lang)('nav.contents')).toBe(translate('ar')('nav.contents'));
});

const wordsIn = (part: object | string): readonly string[] =>
  typeof part === 'string' ? [part] : Object.values(part).flatMap(wordsIn);

test('a script is the file of a story; what a browser runs is JavaScript', () => {
  expect(wordsIn(messages).filter((words) => /\bscripts\b/i.test(words))).toEqual([]);
});
