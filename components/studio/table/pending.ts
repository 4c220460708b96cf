'use client';
/**
 * Requests of other parts to the panes of tables and files: something dropped or pasted, or a table
 * to show.
 */
import type { Cells, Refused } from '../../../story/import/cells.ts';
import { sharedValue } from '../shared-value.ts';

/** A file, or cells as text. */
export type TableInput = File | string;

/** A dropped or pasted table. */
export const { set: setPending, use: usePending } = sharedValue<TableInput | undefined>(undefined);
/** The series to show; other panes read it too. */
export const { set: showTable, use: useShownTable } = sharedValue('');
/** Other dropped files wait here until each has been added. */
export const { set: setWaiting, use: useWaiting } = sharedValue<readonly File[]>([]);

/** Files that contain tables. */
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx,.xls,.ods';
export const isTableFile = ({ name }: File): boolean => /\.(?:csv|tsv|xlsx?|ods)$/i.test(name);
/** Whether a text is rows of cells, as spreadsheets put them on the clipboard. */
export const isCells = (text: string): boolean =>
  /^[^\n]*\t[^\n]*\r?\n?/.test(text) && text.trim().includes('\n');

export interface LoadedTable {
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly cells: Cells }[];
}

/** A table's file as sheets of cells; the code that reads workbooks is loaded only for one. */
export async function loadTable(input: TableInput): Promise<LoadedTable | Refused> {
  const { cellsOfBytes, cellsOfText, isRefused, tooBig } =
    await import('../../../story/import/cells.ts');
  const fileName = typeof input === 'string' ? 'table.csv' : input.name;
  const one = (cells: Cells | Refused) =>
    isRefused(cells) ? cells : { fileName, sheets: [{ name: '', cells }] };
  if (typeof input === 'string') return one(cellsOfText(input));
  const most = 10 * 1024 * 1024;
  if (input.size > most) return tooBig(input.size, most);
  const bytes = new Uint8Array(await input.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && bytes[0] !== 0xd0) return one(cellsOfBytes(bytes));
  const { sheetsOf } = await import('../../../story/import/workbook.ts');
  const sheets = sheetsOf(bytes);
  return isRefused(sheets) ? sheets : { fileName, sheets };
}
