/** A table's file as sheets of cells; what reads workbooks is loaded where there is one. */
import type { Cells, Refused } from '../../../story/import/cells.ts';
import type { TableInput } from './pending.ts';

export interface LoadedTable {
  readonly fileName: string;
  readonly sheets: readonly { readonly name: string; readonly cells: Cells }[];
}

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
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b) && bytes[0] !== 0xd0)
    return one(cellsOfBytes(bytes));
  const { sheetsOf } = await import('../../../story/import/workbook.ts');
  const sheets = sheetsOf(bytes);
  return isRefused(sheets) ? sheets : { fileName, sheets };
}
