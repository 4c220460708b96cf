import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

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
