import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { applied, bytesOf, inverse, type DraftFiles } from '../edit/draft.ts';
import type { Draft } from '../edit/evidence.ts';
import { loadStory } from '../load.ts';
import type { JsonObject } from '../scene.ts';
import { cellsOfText, isRefused } from './cells.ts';
import { readTable, type TableReading } from './table.ts';
import { takeTable } from './take-table.ts';

const FOLDER = 'bin/starters/change';
const draftOf = (files: DraftFiles): Draft => ({
  files,
  script: JSON.parse(files.get('story.json') as string) as JsonObject,
});
const START = draftOf(
  new Map(
    ['story.json', 'data/life.csv'].map((file) => [
      file,
      readFileSync(`${FOLDER}/${file}`, 'utf8'),
    ]),
  ),
);
function read(text: string): TableReading {
  const cells = cellsOfText(text);
  const table = isRefused(cells) ? cells : readTable(cells, { lang: 'en-GB', hasFurther: true });
  if (isRefused(table)) throw new Error(table.refused);
  return table;
}
const problems = (files: DraftFiles) =>
  loadStory(new Map([...files].map(([name, file]) => [name, bytesOf(file)])), catalog)
    .problems.filter(({ code }) => code !== 'unused')
    .map(({ message }) => message);

it('puts file, series, source and unit into a story at once, and the checker finds nothing wrong', () => {
  const table = read('Town;2019;2020\nBonn;34,5;36\nKöln;33;\n');
  const { id, changes } = takeTable(START, table, {
    ...{ title: 'Swimmers', counted: 'swimmers', unit: 'pupils' },
    source: { title: 'Count', publisher: 'Class 7', kind: 'other', via: 'at the pool', date: '' },
    fileName: 'Schwimmer 2020.csv',
  });
  const files = applied(START.files, changes);
  expect(problems(files)).toEqual([]);
  expect(draftOf(files).script['data']).toMatchObject({
    [id]: { unit: 'pupils', sources: ['class-7'], csv: 'data/schwimmer-2020.csv' },
  });
  expect(applied(files, inverse(changes))).toEqual(START.files);
});

it('takes a source and a unit that are there, and rows by words', () => {
  const { id, changes } = takeTable(START, read('Land,Years\nJapan,84\nPeru,77\n'), {
    ...{ title: 'Life', counted: '', unit: 'years', source: 'gapminder' },
    fileName: 'life.csv',
  });
  const files = applied(START.files, changes);
  expect(problems(files)).toEqual([]);
  expect(draftOf(files).script['data']).toMatchObject({
    [id]: { xType: 'words', unit: 'years', sources: ['gapminder'], csv: 'data/life-2.csv' },
  });
});

it.each([
  [
    'names, a group and numbers',
    'Country,Region,Income ($),Life (years),Population\nChina,East *Asia*,13400,76.7,1400\nIndia,South,5900,68,1310\n',
    'Country,Region,Income,Life,Population\nChina,East *Asia*,13400,76.7,1400\nIndia,South,5900,68,1310\n',
    { Region: {}, Income: { unit: 'USD' }, Life: { unit: 'years' }, Population: {} },
  ],
  [
    'names that repeat',
    'species,sex,mass\nAdelie,f,3750\nAdelie,m,3800\nGentoo,f,5000\n',
    undefined,
    undefined,
  ],
  [
    'years with several measures',
    'Country,Year,GDP ($),People\nFrance,2019,2.7,67\nFrance,2020,2.6,67\nSpain,2019,1.4,47\n',
    'x,entity,value,People\n2019,France,2.7,67\n2020,France,2.6,67\n2019,Spain,1.4,47\n',
    { People: {} },
  ],
  ['columns that compare', 'Town,2019,2020\nBonn,34,36\nKöln,33,\n', undefined, undefined],
])('takes %s with further columns, or as before', (_, text, csv, columns) => {
  const table = read(text);
  if (csv !== undefined) expect(table.csv).toBe(csv);
  const answers = { title: 'T', counted: table.counted, unit: table.unit, source: 'gapminder' };
  const { id, changes } = takeTable(START, table, { ...answers, fileName: 't.csv' });
  const files = applied(START.files, changes);
  expect(problems(files)).toEqual([]);
  const data = draftOf(files).script['data'] as JsonObject;
  expect((data[id] as JsonObject)['columns']).toEqual(columns);
});
