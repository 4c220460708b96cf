import { describe, expect, it } from 'vitest';
import { parseCsv, readRow } from './csv.ts';

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe('parseCsv', () => {
  it('reads LF, CRLF and a last line without an end', () =>
    expect(cells('a,b\r\n1,2\n3,4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]));

  it('reads quotes, doubled quotes, commas and line breaks in quotes', () =>
    expect(cells('"a ""b""","c,d","e\r\nf"\n')).toEqual([['a "b"', 'c,d', 'e\r\nf']]));

  it('keeps empty cells and skips empty lines', () =>
    expect(cells('a,,\n\n,b,\n')).toEqual([
      ['a', '', ''],
      ['', 'b', ''],
    ]));

  it('places a quote that is never closed', () =>
    expect(parseCsv('a\n"b').faults.map(({ offset }) => offset)).toEqual([2]));

  it('stops at the limit of rows', () => {
    const { rows, faults } = parseCsv('a\n'.repeat(10_010));
    expect([rows.length, faults.length]).toEqual([10_001, 1]);
  });
});

describe('readRow', () => {
  it('tells where each cell begins', () =>
    expect(readRow('x,"y",z\n', 0).offsets).toEqual([0, 2, 6]));
});
