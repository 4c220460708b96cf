import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellsOfBytes, isRefused, type Cells, type Refused } from './cells.ts';
import { readTable, type TableReading } from './table.ts';
import { sheetsOf } from './workbook.ts';

function reading(cells: Cells | Refused): TableReading {
  const table = isRefused(cells) ? cells : readTable(cells, { lang: 'en' });
  if (isRefused(table)) throw new Error(table.refused);
  return table;
}

describe('letters', () => {
  const bytes = (...codes: readonly number[]) => new Uint8Array(codes);
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('reads Windows-1252, and says so', () => {
    const table = reading(cellsOfBytes(latin('Ort;Zahl\nK\u00f6ln;5\nBonn;6\n')));
    expect(table.csv).toContain('Köln');
    expect(table.notes[1]).toContain('Windows-1252');
  });

  it('drops a byte order mark, of UTF-8 and of UTF-16', () => {
    const text = '\ufeffOrt\tn\nKöln\t5\n';
    const wide = bytes(
      ...Array.from(text, (letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]).flat(),
    );
    for (const file of [new TextEncoder().encode(text), wide])
      expect(reading(cellsOfBytes(file)).csv).toBe('x,value\nKöln,5\n');
  });
});

describe('workbooks', () => {
  const sheet = utils.aoa_to_sheet([
    ['Rain'],
    [],
    ['Date', 'Rain (mm)'],
    [43466, 34.5],
    [43497, 1234],
  ]);
  for (const cell of ['A4', 'A5']) (sheet[cell] as { z?: string }).z = 'mmm yyyy';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Share'], [0.5]]), 'More');
  const file = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);

  it('gives values, and dates as precise as they are shown', () => {
    const sheets = sheetsOf(file);
    if (isRefused(sheets)) throw new Error(sheets.refused);
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'More']);
    expect(reading(sheets[0]?.cells ?? { refused: '' }).csv).toBe(
      'x,value\n2019-01,34.5\n2019-02,1234\n',
    );
  });

  it('tells what it cannot read', () => {
    const tell = (bytes: Uint8Array<ArrayBuffer>) => {
      const sheets = sheetsOf(bytes);
      return isRefused(sheets) ? sheets.refused : '';
    };
    const locked = new Uint8Array(2000);
    locked.set([0xd0, 0xcf]);
    expect(tell(locked)).toContain('old Excel');
    locked.set(Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat(), 100);
    expect(tell(locked)).toContain('password');
    expect(tell(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toContain('no table');
    expect(tell(file.subarray(0, 2000))).toContain('cannot be read');
    const zeros = new Uint8Array(26 * 1024 * 1024);
    const parts = { ...unzipSync(file), 'xl/worksheets/sheet1.xml': zeros };
    expect(tell(zipSync(parts, { level: 1 }))).toContain('too large');
  });
});
