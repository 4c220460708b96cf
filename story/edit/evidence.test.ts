import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../scene.ts';
import { applied, inverse, isTextChange, type DraftFiles } from './draft.ts';
import { addEntry, changeEntry, evidenceOf, type Draft } from './evidence.ts';
import { newId } from './ids.ts';
import { factFromNumber } from './make-fact.ts';
import { usedIn } from './uses.ts';

const PEAKS = 'story/library/ten-peaks';
const read = (file: string) => readFileSync(`${PEAKS}/${file}`, 'utf8');
const draftOf = (files: DraftFiles): Draft => ({
  files,
  script: JSON.parse(files.get('story.json') as string) as JsonObject,
});
const peaks = draftOf(
  new Map(
    ['story.json', 'facts.json', 'glossary.json', 'data/fences.csv'].map((file) => [
      file,
      read(file),
    ]),
  ),
);

describe('ids', () => {
  it.each([
    ['Rain in May', [], 'rain-in-may'],
    ['Rain in May', ['rain-in-may', 'rain-in-may-2'], 'rain-in-may-3'],
    ['2019: 34 mm', [], 'item-2019-34-mm'],
    ['北京', ['item'], 'item-2'],
  ])('%s', (words, taken, id) => expect(newId(words, taken)).toBe(id));
});

describe('evidence of Ten Peaks', () => {
  it('is read from the files that it includes, and changed where it stands', () => {
    const [[id, fact] = ['', undefined]] = evidenceOf(peaks).facts;
    expect(fact?.file).toBe('facts.json');
    const changes = changeEntry(peaks, 'facts', id, ['date'], '1999');
    const files = applied(peaks.files, changes);
    expect(changes.every((change) => isTextChange(change) && change.file === 'facts.json')).toBe(
      true,
    );
    expect(evidenceOf({ ...peaks, files }).facts.get(id)?.value['date']).toBe('1999');
    expect(applied(files, inverse(changes)).get('facts.json')).toBe(peaks.files.get('facts.json'));
  });

  it('knows the steps that print a fact, and those that rest on a source by its facts and rows', () => {
    const steps = usedIn(peaks, 'facts', 'nev-goal').map(({ step }) => step);
    expect(steps.length).toBeGreaterThan(0);
    const [source = ''] = (evidenceOf(peaks).facts.get('nev-goal')?.value['sources'] ??
      []) as string[];
    const resting = usedIn(peaks, 'sources', source).map(({ step }) => step);
    expect(resting).toEqual(expect.arrayContaining(steps));
    expect(usedIn(peaks, 'sources', 'fdpr-2020').length).toBeGreaterThan(0);
  });

  it('adds under a new id', () => {
    const { id, changes } = addEntry(peaks, 'sources', 'Rain, by month', { title: 'Rain' });
    const files = applied(peaks.files, changes);
    expect(draftOf(files).script['sources']).toEqual(
      expect.objectContaining({ [id]: { title: 'Rain' } }),
    );
  });
});

describe('a number in a text', () => {
  const make = (text: string, number: string, lang = 'en-GB') => {
    const { fact, marked } = factFromNumber(
      text,
      { at: text.indexOf(number), length: number.length },
      { source: 's', lang },
    );
    const { value, unit, digits, compact, date } = fact;
    return [marked('f'), value, { unit, digits, compact, date }] as const;
  };
  it.each([
    [
      'It rained. In 2019, 34 mm fell.',
      '34',
      'en',
      'It rained. In 2019, :fact[f] mm fell.',
      34,
      { date: '2019' },
    ],
    ['Es waren 1.234,50 €.', '1.234,50', 'de', 'Es waren :fact[f] €.', 1234.5, { digits: 2 }],
    ['Some 11.3 million people', '11.3', 'en', 'Some :fact[f] million people', 11.3, {}],
    ['Nearly 48 % of them', '48', 'en', 'Nearly :fact[f] of them', 48, { unit: 'percent' }],
    ['In 12 345 678 years', '12', 'en', 'In :fact[f] years', 12345678, { compact: false }],
    ['about half of all', 'half', 'en', 'about :fact[f] of all', 'half', {}],
  ])('%s', (text, number, lang, marked, value, more) =>
    expect(make(text, number, lang)).toEqual([marked, value, more]),
  );
});
