import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { JsonObject } from '../scene.ts';
import { applied, inverse } from './draft.ts';
import type { Draft } from './evidence.ts';
import { changeRows, gridOf, withCells, type Grid, type Rows } from './table.ts';

const CSV = 'x,value,note\r\n2019,"34",dry\r\n2020,35,"wet, and ""cold"""\r\n2021,36,\r\n';
const INLINE = `{
  "data": {
    "rain": {
      "rows": [
        ["x", "value"],
        ["2019", 34],
        ["2020", 35]
      ]
    }
  }
}
`;
const ofCsv: Draft = {
  files: new Map([['data/rain.csv', CSV]]),
  script: { data: { rain: { csv: 'data/rain.csv' } } },
};
const ofInline: Draft = {
  files: new Map([['story.json', INLINE]]),
  script: JSON.parse(INLINE) as JsonObject,
};
const grid = (draft: Draft, id = 'rain') => gridOf(draft, id) as Grid;

function after(draft: Draft, change: (rows: Rows) => Rows) {
  const { file, rows } = grid(draft);
  const changes = changeRows(draft, grid(draft), change(rows));
  const files = applied(draft.files, changes);
  expect(applied(files, inverse(changes))).toEqual(draft.files);
  return files.get(file);
}

it('changes one row, and leaves the others as they are written', () => {
  expect(after(ofCsv, (rows) => withCells(rows, 1, 2, [['a, b']]))).toBe(
    CSV.replace('"34",dry', '34,"a, b"'),
  );
  expect(after(ofInline, (rows) => withCells(rows, 2, 1, [['35.5']]))).toBe(
    INLINE.replace('35', '35.5'),
  );
});

it('adds and takes away rows, with the ends that the file has', () => {
  const add = (rows: Rows) => rows.toSpliced(2, 0, ['2019-06', '1', '']);
  expect(after(ofCsv, add)).toBe(CSV.replace('2020', '2019-06,1,\r\n2020'));
  expect(after(ofCsv, (rows) => rows.slice(0, -1))).toBe(CSV.replace('2021,36,\r\n', ''));
  expect(after(ofCsv, (rows) => rows.toSpliced(1, 1))).toBe(CSV.replace('2019,"34",dry\r\n', ''));
  expect(after(ofInline, (rows) => [...rows, ['2021', '']])).toBe(
    INLINE.replace('["2020", 35]', '["2020", 35],\n        ["2021", null]'),
  );
  expect(after(ofInline, (rows) => rows.slice(0, -1))).toBe(
    INLINE.replace(',\n        ["2020", 35]', ''),
  );
});

it('grows by a paste that reaches over its ends', () =>
  expect(after(ofCsv, (rows) => withCells(rows, 3, 1, [['1', '2', '3'], ['4']]))).toBe(
    'x,value,note,Column 4\r\n2019,34,dry,\r\n2020,35,"wet, and ""cold""",\r\n2021,1,2,3\r\n,4,,\r\n',
  ));

it('touches one line of a long table of the library', () => {
  const text = readFileSync('story/library/ten-peaks/data/fences.csv', 'utf8');
  const draft = { files: new Map([['a.csv', text]]), script: { data: { rain: { csv: 'a.csv' } } } };
  const { rows } = grid(draft);
  for (let row = 1; row < rows.length; row += 7)
    for (const column of rows[0]?.keys() ?? []) {
      const changes = changeRows(draft, grid(draft), withCells(rows, row, column, [['new']]));
      const lines = (applied(draft.files, changes).get('a.csv') as string).split('\n');
      expect(text.split('\n').filter((line, i) => line !== lines[i]).length).toBe(1);
    }
});
