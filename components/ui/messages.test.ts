import { createTranslator } from 'use-intl/core';
import { describe, expect, it, test } from 'vitest';
import { messages } from './messages.en.ts';
import { translate, wordsOf } from './messages.ts';

test('words are those of the language of the story, or English', () => {
  for (const lang of ['de', 'de-AT', 'de-CH-1996'])
    expect(translate(lang)('nav.contents')).toBe('Inhalt');
  for (const lang of ['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-SG'])
    expect(translate(lang)('nav.contents')).toBe('目录');
  for (const lang of ['en-GB', 'zh-Hant', 'zh-TW', 'ar-Latn', 'fr', 'den'])
    expect(translate(lang)('nav.contents')).toBe(messages.nav.contents);
});

test('among words from right to left each message is a run of its own', () => {
  expect(translate('ar')('nav.contents')).toBe(`\u2066${translate('en')('nav.contents')}\u2069`);
  expect(translate('he')('source.intro', { count: 2 })).toMatch(/^\u2066[^\u2066\u2069]+\u2069$/);
  for (const lang of ['fa', 'ur', 'az-Arab', 'iw'])
    expect(translate(lang)('nav.contents')).toBe(translate('ar')('nav.contents'));
});

/** Every message with its path. */
const messagesIn = (part: object | string, path = ''): readonly (readonly [string, string])[] =>
  typeof part === 'string'
    ? [[path, part]]
    : Object.entries(part).flatMap(([key, below]: [string, object | string]) =>
        messagesIn(below, path ? `${path}.${key}` : key),
      );

/** What a message in ICU form asks for: names of arguments, and the forms of those in the plural. */
function asked(message: string) {
  const [args, forms] = [new Set<string>(), new Set<string>()];
  let at = 0;
  const until = (end: RegExp) => {
    const from = at;
    while (at < message.length && !end.test(message[at] ?? '')) at += 1;
    return message.slice(from, at).trim();
  };
  const text = () => {
    for (until(/[{}]/); message[at] === '{'; until(/[{}]/)) {
      at += 1;
      const name = until(/[,}]/);
      args.add(name);
      if (message[at] === ',') {
        const kind = /^, plural,\s*/.exec(message.slice(at))?.[0];
        if (kind === undefined) throw new Error(`neither name nor plural: ${message}`);
        at += kind.length;
        for (let form = until(/[{}]/); message[at] === '{'; form = until(/[{}]/)) {
          forms.add(form);
          at += 1;
          text();
          at += 1;
        }
      }
      at += 1;
    }
  };
  text();
  return { args: [...args].sort(), forms: [...forms] };
}

const english = new Map(messagesIn(messages));

describe.each(['en', 'de', 'zh-Hans'])('in %s', (lang) => {
  const all = messagesIn(wordsOf(lang));

  it('each message has the arguments of the English one, and the plural forms of its language', () => {
    const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    for (const [path, message] of all) {
      const { args, forms } = asked(message);
      expect(args, path).toEqual(asked(english.get(path) ?? '').args);
      if (forms.length === 0) continue;
      const named = forms.filter((form) => !form.startsWith('='));
      expect(named.sort(), path).toEqual([...categories].sort());
    }
  });

  it('each message can be printed', () => {
    const onError = (fault: Error) => {
      throw fault;
    };
    const t = createTranslator({
      locale: lang,
      messages: wordsOf(lang),
      onError,
    });
    for (const [path, message] of all) {
      const values = Object.fromEntries(asked(message).args.map((name) => [name, 3]));
      expect(t(path as 'nav.close', values), path).not.toMatch(/[{}]/);
    }
  });
});

test('a script is the file of a story; what a browser runs is JavaScript', () => {
  expect([...english.values()].filter((words) => /\bscripts\b/i.test(words))).toEqual([]);
});
