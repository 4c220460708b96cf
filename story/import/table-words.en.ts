/** Sentences about a table that was read: what was understood, what was left out, and why it was refused. */
const some = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const tableWords = {
  // ---- refusals ----
  tooBig: (mb: string, most: number) =>
    `The file is ${mb} MB; a table may have ${most} MB. Save fewer rows or columns of it.`,
  tooManyRows: (most: number) =>
    `The table has more than ${most.toLocaleString('en')} rows. Save the part that you need, or sums by month or year.`,
  tooManyColumns: (n: number, most: number) =>
    `The table has ${n} columns; ${most} at most. Leave out those that you do not need.`,
  noTable: 'No table could be found in it: a table has a row of names above rows of numbers.',
  oneColumn: 'There is only one column. A table needs dates or names, and numbers beside them.',
  noNumbers:
    'No column holds numbers, and none holds dates. Choose "number" for the column to show.',
  noKey: 'No column says what the numbers are of: choose "date" or "words" for one.',
  notText: 'The file is no table: save it as CSV or as an Excel workbook (.xlsx).',
  oldExcel: 'This is a workbook of an old Excel (.xls). Save it as .xlsx or as CSV.',
  locked: 'The workbook is protected by a password. Save it without one.',
  badWorkbook: 'The workbook cannot be read. Open it in your program and save it again, or as CSV.',
  bigWorkbook: 'Unpacked, the workbook is too large. Save the one sheet that you need as CSV.',
  noSheets: 'No sheet of the workbook holds anything.',
  tooManyNames: (column: string, n: number, most: number) =>
    `The column "${column}" has ${n} different names; ${most} at most.`,
  // ---- what was understood ----
  semicolons: 'semicolons',
  tabs: 'tabs',
  bars: 'bars',
  commas: 'commas',
  sheet: (name: string) => `sheet "${name}"`,
  decimalCommas: 'decimal commas',
  rows: (n: number) => some(n, 'row'),
  windows:
    'The letters are those of Windows (Windows-1252), not UTF-8: look at accents and umlauts.',
  days: (example: string, read: string, order: 'dmy' | 'mdy') =>
    `${example} is read as ${read}: the ${order === 'dmy' ? 'day' : 'month'} first.`,
  spans: (example: string, read: string) => `${example} stands at ${read}, its first year.`,
  noHeader: 'The first row holds no names, so that the columns have numbers.',
  twoHeaders: 'The names stand in two rows and were joined.',
  above: (n: number) => `${some(n, 'row')} above the table left out.`,
  notes: (n: number) => `${some(n, 'row')} of notes below the table left out.`,
  totals: (names: string) => `Totals left out: ${names}.`,
  emptyRows: (n: number) => `${some(n, 'empty row')} left out.`,
  marks: (n: number, row: number, cell: string) =>
    `Marks behind ${some(n, 'number')} left out (the first in row ${row}: "${cell}").`,
  others: (names: string) =>
    `Left out, since it counts something else: ${names}. Take the table in again for it.`,
  controls: 'Letters that cannot be seen were taken out.',
  // ---- cells that are not what their column is ----
  notNumber: (row: number, column: string, cell: string) =>
    `Row ${row}, ${column}: "${cell}" is no number; the cell stays empty.`,
  notDate: (row: number, column: string, cell: string) =>
    `Row ${row}, ${column}: "${cell}" is no date; the row is left out.`,
  noName: (row: number, column: string) => `Row ${row}, ${column}: empty; the row is left out.`,
  tooLong: (row: number, column: string, length: number, most: number) =>
    `Row ${row}, ${column}: ${length} letters; the first ${most} are kept.`,
  more: (n: number) => `And ${some(n, 'cell')} more.`,
} as const;
