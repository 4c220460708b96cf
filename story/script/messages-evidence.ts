/** What authors are told about sources, facts, series, files and units. */
import type { Message } from './report.ts';
import { choices, count, cure, found, plain, quote, message } from './messages.ts';

// ---- files ------------------------------------------------------------------------------------

export const leavesFolder = (path: string): Message =>
  message(
    `${quote(path)} leaves the story's folder or is not a plain path`,
    'a relative path with / between names and no ..',
  );
export const noFile = (path: string, known: readonly string[]) =>
  message(`there is no file ${quote(path)}`, cure(path, known, 6));
export const fileTooBig = (path: string, limit: number) =>
  message(`${plain(path)} is larger than the ${(limit / 1048576).toFixed(0)} MB allowed`);
export const wrongFileType = (path: string, is: string, expected: string) =>
  message(`${plain(path)} is ${is}`, `expected ${expected}`);
export const cutFile = (path: string, is: string) =>
  message(
    `${plain(path)} begins as ${is} and breaks off before its end`,
    'copy or export it again',
  );
export const noCaption = (path: string) =>
  message(
    `${plain(path)} has no caption that can be read`,
    'a line such as 00:00:01.000 --> 00:00:04.000, and the words on the next one',
  );
export const lateCaption = (path: string, last: string) =>
  message(
    `a caption in ${plain(path)} ends at ${last}`,
    'times from the beginning of this recording, which takes an hour at most',
  );
export const includedTooBig = (limit: number) =>
  message(
    `included files and CSV are over ${limit / 1048576} MB together`,
    'leave out what is not shown',
  );
export const repeatedInInclude = (what: string, id: string, file: string, line: number) =>
  message(`${quote(id)} in ${what} exists in ${plain(file)} at line ${line}`, 'keep one');

// ---- CSV --------------------------------------------------------------------------------------

export const openQuote = () =>
  message('a quote is never closed', 'double a quote inside quotes: ""');
export const strayQuote = () =>
  message(
    'a quote in the middle of a cell',
    'put the whole cell in quotes and double the inner one',
  );
export const cellCount = (has: number, wants: number) =>
  message(`${count(has, 'cell')}, the header has ${wants}`);
export const tooManyRows = (limit: number) =>
  message(`more than ${limit.toLocaleString('en')} rows`);
export const noRows = () => message('no row under the header');
export const emptyHeader = () => message('a column without a name');
export const headerTwice = (name: string) => message(`two columns are called ${quote(name)}`);
/** Spreadsheets of many countries write semicolons or tabs into what they call CSV. */
export const needsColumn = (names: string, header: readonly unknown[]) => {
  const [sign] = header.length === 1 ? (/[;\t]/.exec(String(header[0])) ?? []) : [];
  return message(
    `needs a column ${names}`,
    sign === undefined ? undefined : `separate cells by commas, not ${sign === ';' ? ';' : 'tabs'}`,
  );
};
export const headerWords = (value: unknown) =>
  message(`expected the name of a column, found ${found(value)}`, 'the first row is the header');
export const cellNumber = (value: unknown): Message => {
  const text = String(value).trim();
  // Thousands stand in threes; a comma before other digits is a decimal point elsewhere.
  const plainly = /^[+-]?\d{1,3}([\s\u00a0\u202f,_'’]\d{3})*(\.\d+)?$/.test(text)
    ? text.replace(/[\s\u00a0\u202f,_'’]/g, '')
    : /^[+-]?\d+(\.\d{3})*,\d+$/.test(text)
      ? text.replaceAll('.', '').replace(',', '.')
      : undefined;
  const hint =
    plainly !== undefined
      ? `write ${plainly.replace(/^\+/, '')}`
      : /%$/.test(text)
        ? 'write the number alone; the unit is percent'
        : 'leave the cell empty if it is not known';
  return message(`expected a number, found ${found(value)}`, hint);
};
export const cellBig = (value: number) => message(`${value} is beyond what can be drawn`, '±1e15');
export const cellDate = (value: unknown) =>
  message(`expected a date, found ${found(value)}`, 'YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD');
export const cellEmpty = (name: string) => message(`the column "${name}" is empty here`);
export const rowIdTwice = (id: string, line: number) =>
  message(`a row ${quote(id)} exists at line ${line}`);

// ---- sources, facts, units --------------------------------------------------------------------

export const badAddress = (url: string) =>
  message(`${quote(url)} is not an address`, 'http:// or https://');
export const addressScheme = (scheme: string) =>
  message(`${quote(scheme)} addresses are refused`, 'http or https');
export const addressWithUser = () => message('an address with a user name is refused', 'remove it');
export const unknownUnit = (unit: string, own: readonly string[]) =>
  message(
    `no unit ${quote(unit)}`,
    cure(unit, [...own, 'percent', 'points']) ??
      'percent, points, a currency code, a unit of Intl or a key of units',
  );
export const rangeBackwards = (low: number, high: number) =>
  message(`the range begins at ${low} and ends at ${high}`, 'write the lower number first');
export const showsNothing = (id: string) =>
  message(`fact ${quote(id)} has no value to print`, 'give it a value or show, or cite its source');

// ---- bindings ---------------------------------------------------------------------------------

export const unbindable = {
  range: (name: string) => message(`${name} is a range`, 'add "take": "low" or "high"'),
  'no-range': (name: string) => message(`${name} is not a range`, 'remove "take"'),
  'no-value': (name: string) => message(`${name} has no value`),
};
export const noRow = (series: string, row: string, near: readonly string[]) =>
  message(
    `${plain(series)} has no row ${plain(row)}`,
    near.length > 0 ? `nearest: ${choices(near, 4)}` : undefined,
  );
export const manyRows = (series: string, row: string, n: number, add: string | undefined) =>
  message(
    `${plain(series)}: ${plain(row)} matches ${count(n, 'row')}`,
    add === undefined ? undefined : `add "${add}"`,
  );

// ---- warnings ---------------------------------------------------------------------------------

export const noOf = () =>
  message('a percentage without "of"', 'say what it is a share of: "of": "vehicle sales"');
export const unused = (what: string) => message(`this ${what} is not used`, 'use it or remove it');
export const lowConfidence = (id: string) =>
  message(
    `fact ${quote(id)} has low confidence and is printed`,
    'say so beside it, or cite it only',
  );
export const notLinked = () =>
  message('an http address is printed, not linked', 'https, if it exists');
export const notShown = (what: string) => message(`${what} is not shown yet`);
export const notUtf8Csv = () => message('these bytes are not UTF-8', 'save the file as UTF-8');
