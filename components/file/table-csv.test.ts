import { expect, it } from 'vitest';
import { csvOf } from './table-csv.ts';

it('quotes what would break a row, and nothing else', () => {
  const table = {
    columns: ['Year', 'What'],
    rows: [
      ['2025', 'cars, "new"'],
      ['2026', 'two\nlines'],
    ],
  };
  expect(csvOf(table)).toBe('\uFEFFYear,What\r\n2025,"cars, ""new"""\r\n2026,"two\nlines"\r\n');
});

it('makes words of what a spreadsheet would run, and leaves numbers below zero as they are', () => {
  const run = ['=1+1', '+cmd|x', '-2+3', '@sum', ' =1+1', '\tx', '-A1', '＝1+1'];
  const numbers = ['-47%', '-1234.5', '+3', '-US$3bn', '-2.5 °C (estimate)', '-', '−5'];
  const [, ...rows] = csvOf({ columns: ['x'], rows: [...run, ...numbers].map((text) => [text]) })
    .trimEnd()
    .split('\r\n');
  expect(rows).toEqual([...run.map((text) => `'${text}`), ...numbers]);
});
