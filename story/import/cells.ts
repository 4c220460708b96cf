/** Converts bytes or pasted text to rows of cells; detects the encoding and the separator. */
import Papa from 'papaparse';
import { LIMITS } from '../script/limits.ts';
import { say, words } from '../catalogue/studio/reading.g.ts';

/** Cells of a file, not interpreted yet. */
export interface Cells {
  /** All rows have the same number of cells; the n-th row here is the n-th row of the file. */
  readonly rows: readonly (readonly string[])[];
  /** The name of the separator, or of the sheet. */
  readonly from: string;
  readonly separator: string | undefined;
  readonly notes: readonly string[];
  /** The whole text, if the input was text. */
  readonly text?: string;
}
/** A sentence that says why the input was refused. */
export interface Refused {
  readonly refused: string;
}
export const isRefused = (value: object): value is Refused => 'refused' in value;

const MEGABYTE = 1024 * 1024;
export const MOST_BYTES = 8 * MEGABYTE;
/** Allows for rows that are notes or totals, which do not count. */
export const MOST_ROWS = LIMITS.rows + 100;

/** No real table has more columns than this. */
export const MOST_COLUMNS = 200;

export const tooWide = (columns: number): Refused => ({
  refused: say(words.tooManyColumns, { n: columns, most: LIMITS.columns }),
});
export const tooBig = (bytes: number, most: number): Refused => ({
  refused: say(words.tooBig, { mb: (bytes / MEGABYTE).toFixed(1), most: most / MEGABYTE }),
});

/** Decodes text: by its byte order mark, as UTF-8, or else as Windows-1252. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [words.windows] };
  }
}

const SEPARATORS = ['\t', ';', '|', ','] as const;
const NAMES = { '\t': words.tabs, ';': words.semicolons, '|': words.bars, ',': words.commas };

/** The separator that occurs equally often in most of the first lines. */
function separatorOf(text: string): keyof typeof NAMES {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .slice(0, 40)
    .filter((line) => line.trim() !== '');
  const linesAlike = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    return Math.max(0, ...counts.map((count) => counts.filter((one) => one === count).length));
  };
  const shares = SEPARATORS.map(linesAlike);
  const most = Math.max(...shares);
  return most === 0 ? ',' : (SEPARATORS[shares.indexOf(most)] ?? ',');
}

/** Rows of equal length, without trailing columns that are empty in all of them. */
export function squared(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== '') + 1),
    0,
  );
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
}

/** Characters that a script may not contain: controls, and those that change the text direction. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/** The cells of a text: CSV with any separator, or what a spreadsheet copies to the clipboard. */
export function cellsOfText(text: string, notes: readonly string[] = []): Cells | Refused {
  if (text.length > MOST_BYTES) return tooBig(text.length, MOST_BYTES);
  if (text.slice(0, 1000).includes('\0')) return { refused: words.notText };
  const [hint, named = ''] = /^\ufeff?sep=([\t;|,])\r?\n/.exec(text) ?? [''];
  const body = text.slice(hint.length).replace(/\r\n?/g, '\n');
  const clean = body.replace(UNSEEN, '');
  const separator = (named || separatorOf(clean)) as keyof typeof NAMES;
  const { data, errors } = Papa.parse<string[]>(clean, {
    delimiter: separator,
    newline: '\n',
    preview: MOST_ROWS + 1,
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { refused: say(words.openQuote, { row: (open.row ?? 0) + 1 }) };
  const rows = data.at(-1)?.every((cell) => cell === '') ? data.slice(0, -1) : data;
  if (rows.length > MOST_ROWS) return { refused: say(words.tooManyRows, { most: LIMITS.rows }) };
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > MOST_COLUMNS) return tooWide(width);
  const isClean = clean.length === body.replace(/^\ufeff/, '').length;
  return {
    rows: squared(rows),
    from: NAMES[separator],
    separator,
    notes: [...notes, ...(isClean ? [] : [words.controls])],
    text,
  };
}

/** The cells of a text file's bytes. */
export function cellsOfBytes(bytes: Uint8Array): Cells | Refused {
  if (bytes.length > MOST_BYTES) return tooBig(bytes.length, MOST_BYTES);
  const { text, notes } = decoded(bytes);
  return cellsOfText(text, notes);
}
