/** A table as CSV by RFC 4180, with a byte order mark that tells spreadsheets it is UTF-8. */
import { cell } from '../../story/class/csv.ts';

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MARK = '\uFEFF';

export function csvOf({ columns, rows }: Table): string {
  return MARK + [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
