import { expect, test } from 'vitest';
import { readCatalogues } from '../../bin/catalogue-lists.ts';
import type { Part } from '../catalogue/check.ts';
import { interfaceFromPo, interfacePo } from './interface.ts';

const catalogues = readCatalogues(process.cwd()) as ReadonlyMap<string, Part>;
const english = catalogues.get('en')!;

test.each([...catalogues])('%s goes out and comes back as it was', (lang, words) => {
  const read = interfaceFromPo(interfacePo(english, words, lang), english, {}, lang);
  expect(read).toEqual({ words, unknown: [], unfinished: [], changed: expect.any(Number) });
});

test('what is not finished, or is of another English message, changes nothing and is named', () => {
  const original: Part = { ui: { close: 'Close', open: 'Open', next: 'Next' } };
  const text = new TextDecoder().decode(interfacePo(original, {}, 'pt'));
  const file = text
    .replace('msgid "Close"\nmsgstr ""', 'msgid "Shut"\nmsgstr "Fechar"')
    .replace(
      'msgctxt "ui.open"\nmsgid "Open"\nmsgstr ""',
      '#, fuzzy\nmsgctxt "ui.open"\nmsgid "Open"\nmsgstr "Abrir"',
    )
    .replace('msgctxt "ui.next"', 'msgctxt "ui.nexxt"')
    .replace('msgid "Next"\nmsgstr ""', 'msgid "Next"\nmsgstr "Seguinte"');
  expect(interfaceFromPo(new TextEncoder().encode(file), original, {}, 'pt')).toEqual({
    words: {},
    unknown: [['ui.nexxt', 'ui.next']],
    unfinished: ['ui.close', 'ui.open'],
    changed: 0,
  });
});
