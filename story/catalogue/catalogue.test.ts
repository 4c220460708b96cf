import { createTranslator } from 'use-intl/core';
import { afterAll, expect, test } from 'vitest';
import { readCatalogues } from '../../bin/catalogue-lists.ts';
import { argumentsOf, catalogueFaults, messagesIn, type Part } from './check.ts';
import { servedBy } from './languages.ts';
import { printMessage } from './print.ts';
import { say, speak, studioWords } from './spoken.ts';

const catalogues = [...readCatalogues(process.cwd())] as unknown as [string, Part][];
const [[, english] = ['en', {}]] = catalogues;

// Tests share their modules.
afterAll(() => {
  const { studio } = english as { readonly studio: object };
  speak({ lang: 'en', locale: 'en', words: studio });
});

test.each(catalogues)('%s has every message with its arguments, and prints it', (lang, words) => {
  expect(catalogueFaults(lang, words, english)).toEqual([]);
  const onError = (fault: Error) => {
    throw fault;
  };
  const t = createTranslator({ locale: lang, messages: words as Record<string, string>, onError });
  for (const [path, message] of messagesIn(words)) {
    const { names } = argumentsOf(message, lang);
    expect(t(path, Object.fromEntries(names.map((name) => [name, 3]))), path).not.toMatch(/[{}]/);
  }
});

test.each(catalogues.filter(([, words]) => 'studio' in (words as object)))(
  'the studio says every message in %s as ICU does',
  (lang, words) => {
    const { studio } = words as { readonly studio: Part };
    speak({ lang, locale: lang, words: studio as object });
    for (const [path, message] of messagesIn(studio))
      for (const n of [0, 1, 2, 5, 21, 1200]) {
        const { names } = argumentsOf(message, lang);
        const values = Object.fromEntries(names.map((name) => [name, n]));
        expect(say(message, values), path).toBe(printMessage(message, lang, values));
      }
  },
);

/** Names, and words that German shares with English. */
const SHARED =
  /^(JSON|https:.*|Studio|Download|Film|Animation|Name|Id|Link|Quiz|In \{file\}|in \{uses\}|[^a-z]*(\{\w+\}[^a-z]*)+)$/;
test.each(catalogues.filter(([lang, words]) => lang !== 'en' && 'studio' in (words as object)))(
  'the studio in %s has no English words left',
  (_, words) => {
    const { studio } = words as { readonly studio: Part };
    const originals = new Map(messagesIn((english as { readonly studio: Part }).studio));
    const same = messagesIn(studio).filter(
      ([path, text]) => text === originals.get(path) && !SHARED.test(text),
    );
    expect(same).toEqual([]);
  },
);

test('a part of the studio that comes later is in the language, too', () => {
  const speakWith = (lang: string, one: string) =>
    speak({ lang, locale: lang, words: { later: { all: { one } } } });
  speakWith('de', 'eins');
  const words = studioWords('later', { all: { one: 'one' } });
  expect(words.all.one).toBe('eins');
  speakWith('zh-Hans', '一');
  expect(words.all.one).toBe('一');
});

test('each fault of a catalogue is a sentence', () => {
  const original = { ui: { days: '{n, plural, one {# day} other {# days}} in {year}', no: 'No' } };
  const days = '{n, plural, one {# día} other {# días}} en {anno}';
  expect(catalogueFaults('es', { ui: { days, more: 'Más' } }, original)).toEqual([
    'es.json: ui.no is missing',
    'es.json: ui.days lacks {year}',
    'es.json: ui.days has {anno}, which English has not',
    'es.json: ui.days lacks the plural form "many" of es',
    'es.json: ui.more: English has no such message',
  ]);
  expect(catalogueFaults('de', { ui: { days: '{n', no: ' ' } }, original)).toEqual([
    expect.stringMatching(/^de.json: ui.days is no ICU message: /),
    'de.json: ui.no is empty',
  ]);
  expect(catalogueFaults('ar', {}, original)).toEqual([]);
});

test('a script is the file of a story; what a browser runs is JavaScript', () => {
  const words = messagesIn((english as { ui: Part }).ui).map(([, message]) => message);
  expect(words.filter((message) => /\bscripts\b/i.test(message))).toEqual([]);
});

test('words are those of the language and script of a story, or English', () => {
  const table = { en: 0, de: 0, 'zh-Hans': 0, ar: 0 };
  const served = (...langs: string[]) => langs.map((lang) => servedBy(table, lang));
  expect(served('de', 'de-AT', 'de-CH-1996')).toEqual(['de', 'de', 'de']);
  expect(served('zh', 'zh-CN', 'zh-Hans-SG')).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
  expect(served('en-GB', 'zh-Hant', 'zh-TW', 'ar-Latn', 'fr', 'den')).toEqual(Array(6).fill('en'));
});
