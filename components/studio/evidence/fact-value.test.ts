import { expect, it } from 'vitest';
import { applied } from '../../../story/edit/draft.ts';
import type { Draft } from '../../../story/edit/evidence.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { typedValue } from './fact-value.ts';
import { shownUnit, unitChanges } from './unit-changes.ts';

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

it('gives a fact the unit that was typed, and makes one that no list knows', () => {
  const text = '{ "lang": "en-GB", "facts": { "f": { "claim": "C", "value": 3 } } }\n';
  const draftOf = (story: string): Draft => ({
    files: new Map([['story.json', story]]),
    script: JSON.parse(story) as JsonObject,
  });
  for (const [typed, unit] of [
    ['mm', 'millimeter'],
    ['%', 'percent'],
    ['school days', 'school-days'],
  ] as const) {
    const files = applied(draftOf(text).files, unitChanges(draftOf(text), 'facts', 'f', typed));
    const draft = draftOf(files.get('story.json') as string);
    const fact = (draft.script['facts'] as JsonObject)['f'] as JsonObject;
    expect([fact['unit'], shownUnit(draft, fact)]).toEqual([unit, typed]);
  }
});
