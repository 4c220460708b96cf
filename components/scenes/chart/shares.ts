/** What part of a whole each row is, where a view draws shares. */
import { rollup, sum } from 'd3-array';
import { numberPrinter } from '../kit/print-number.ts';
import type { View } from './params.ts';
import { channelOf, marksOf, numberOf, wordOf } from './read.ts';
import type { Row, Table } from './table.ts';

/** A share in percent: whole, and small ones by their first digit. */
export function shareText(share: number, lang: string): string {
  const digits = share > 0 && share < 0.0095 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 0 }; // prettier-ignore
  return numberPrinter(lang, { style: 'percent', ...digits })(share);
}

/** The share of each row of its column. Undefined for other views. */
export function sharesOf(
  view: View,
  { columns }: Table,
  rows: readonly Row[],
): ReadonlyMap<string, number> | undefined {
  const isArc = marksOf(view).includes('arc');
  if (view.layout !== 'mosaic' && !isArc) return undefined;
  const [x, y] = [channelOf(view.x)?.field, channelOf(view.y)?.field];
  const [along, across] = columns[y ?? '']?.type === 'words' ? [y, x] : [x, y];
  const valueOf = (row: Row) => numberOf(row, isArc ? channelOf(view.size)?.field : across) || 0;
  const placeOf = (row: Row) => wordOf(row, isArc ? view.facet : along);
  const wholes = rollup(rows, (same) => sum(same, valueOf), placeOf);
  return new Map(rows.map((row) => [row.key, valueOf(row) / (wholes.get(placeOf(row)) || 1)]));
}
