/**
 * Reads the cells of an Excel workbook; values only. Its parts are unpacked with a size limit before a
 * library reads them.
 */
import { read, SSF, type CellObject, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { readZip } from '../archive/read-zip.ts';
import { Refused as BadZip } from '../archive/refusal.ts';
import {
  MOST_COLUMNS,
  MOST_ROWS,
  squared,
  tooBig,
  tooWide,
  type Cells,
  type Refused,
} from './cells.ts';
import { say, words } from '../catalogue/studio/reading.g.ts';

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_UNPACKED = { megabytes: 24, files: 500, tightest: Infinity };

export interface Sheet {
  readonly name: string;
  readonly cells: Cells;
}

/** The refusal of a file in the old Office format; a password-protected workbook also has that format. */
const oldOffice = (bytes: Uint8Array): Refused => {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return { refused: text.includes('EncryptedPackage') ? words.locked : words.oldExcel };
};

/** Repacks the parts with cells uncompressed, because the library that reads them has no size limit for unpacking. */
function loose(bytes: Uint8Array<ArrayBuffer>): Uint8Array | undefined {
  const read = (from: number, length: number) => bytes.slice(from, from + length);
  const parts = readZip({ size: bytes.length, read }, MOST_UNPACKED).filter(
    ({ name }) => /\.(?:xml|rels)$/i.test(name) && !/drawing|chart|media|theme/i.test(name),
  );
  if (!parts.some(({ name }) => name === 'xl/workbook.xml' || name === 'content.xml'))
    return undefined;
  return zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes()])), { level: 0 });
}

/** A date with the precision that its cell displays. */
function dateText(value: number, format: string): string {
  const { y, m, d, H, M } = SSF.parse_date_code(value) as Record<
    'y' | 'm' | 'd' | 'H' | 'M',
    number
  >;
  const two = (number: number) => String(number).padStart(2, '0');
  const pattern = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (!/d/i.test(pattern)) return /m/i.test(pattern) ? `${y}-${two(m)}` : String(y);
  return `${y}-${two(m)}-${two(d)}${/h/i.test(pattern) ? `T${two(H)}:${two(M)}` : ''}`;
}

/** A cell's value as text; a percentage as displayed. */
function textOf({ t: type, v: value, z }: CellObject): string {
  if (value === undefined || type === 'e' || type === 'z') return '';
  if (type !== 'n' || typeof value !== 'number') return String(value);
  const format = typeof z === 'string' ? z : '';
  if (format !== '' && SSF.is_date(format)) return dateText(value, format);
  const isShare = format.replace(/"[^"]*"/g, '').includes('%');
  const number = Number((isShare ? value * 100 : value).toPrecision(14));
  return isShare ? `${number}%` : String(number);
}

/** The cells of a sheet, or its number of columns if there are too many. */
function rowsOf(sheet: WorkSheet): readonly (readonly string[])[] | number {
  const data = (sheet['!data'] ?? []) as readonly (
    readonly (CellObject | undefined)[] | undefined
  )[];
  const width = data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  if (width > MOST_COLUMNS) return width;
  const rows = Array.from(data, (row) =>
    Array.from(row ?? [], (cell) => (cell ? textOf(cell) : '')),
  );
  // Vertically merged cells hold their value for each of their rows.
  for (const { s: from, e: to } of sheet['!merges'] ?? [])
    if (from.c === to.c)
      for (let row = from.r + 1; row <= to.r && row < rows.length; row += 1) {
        const cells = rows[row];
        if (cells) cells[from.c] = rows[from.r]?.[from.c] ?? '';
      }
  return squared(rows);
}

/** The sheets of a workbook that are not empty, in order. */
export function sheetsOf(bytes: Uint8Array<ArrayBuffer>): readonly Sheet[] | Refused {
  if (bytes.length > MOST_BYTES) return tooBig(bytes.length, MOST_BYTES);
  if (bytes[0] === 0xd0) return oldOffice(bytes);
  try {
    const parts = loose(bytes);
    if (!parts) return { refused: words.notText };
    const book = read(parts, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      sheetRows: MOST_ROWS + 2,
    });
    const hidden = new Set(
      book.Workbook?.Sheets?.filter(({ Hidden }) => Hidden).map(({ name }) => name),
    );
    const sheets: Sheet[] = [];
    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      const rows = sheet && !hidden.has(name) ? rowsOf(sheet) : [];
      if (typeof rows === 'number') return tooWide(rows);
      const cells = { rows, from: say(words.sheet, { name }), separator: undefined, notes: [] };
      if ((rows[0]?.length ?? 0) > 0) sheets.push({ name, cells });
    }
    const isLong = sheets.some(({ cells }) => cells.rows.length > MOST_ROWS);
    if (isLong) return { refused: say(words.tooManyRows, { most: MOST_ROWS - 100 }) };
    return sheets.length > 0 ? sheets : { refused: words.noSheets };
  } catch (error) {
    const code = error instanceof BadZip ? error.code : undefined;
    const isBig = code === 'large' || code === 'many';
    return { refused: isBig ? words.bigWorkbook : words.badWorkbook };
  }
}
