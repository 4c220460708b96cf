import { expect, test } from 'vitest';
import { translate } from './messages.ts';

test('words are those of the language of the story, or English', () => {
  expect(translate('de-AT')('nav.contents')).toBe('Inhalt');
  expect(translate('en-GB')('nav.contents')).toBe('Contents');
});

test('among words of another language each English message is a run of its own', () => {
  expect(translate('ar')('nav.contents')).toBe(`\u2066${translate('en')('nav.contents')}\u2069`);
  expect(translate('he')('source.intro', { count: 2 })).toMatch(/^\u2066[^\u2066\u2069]+\u2069$/);
  for (const lang of ['fa', 'pt', 'az-Arab', 'zh-Hant'])
    expect(translate(lang)('nav.contents')).toBe(translate('ar')('nav.contents'));
});
