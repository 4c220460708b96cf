/** What lines are named by: a colour for each, and the space of names at their ends. */
import { extent, max } from 'd3-array';
import { measure } from '../../../../story/layout/measure.ts';
import type { View } from '../params.ts';
import { cellText, nameField, numberOf, rowsOf, wordOf } from '../read.ts';
import type { Row, Table } from '../table.ts';
import { hasEndValues } from './head.ts';
import type { Plan } from './plan.ts';

/** Without a column for colours, each of a few lines has one. */
export function colourOfLines(view: View, table: Table): View {
  const field = view.group ?? (nameField(table) === 'entity' ? 'entity' : undefined);
  if (view.color !== undefined || field === undefined || field === view.facet) return view;
  const rows = rowsOf(table, view);
  const { size } = new Set(rows.map((row) => wordOf(row, field)));
  if (size < 2 || size === rows.length) return view;
  // Of many lines those that are named stand out.
  if (size > 8 && typeof view.label !== 'object') return view;
  return { ...view, color: size > 8 ? { field, domain: [...view.label!] } : field };
}

/** What the names and values at the ends of lines take; on a phone, or if long, the value has a line of its own. */
export function endSpace(plan: Plan, names: readonly string[]): number {
  const { rows, y, isTall, around } = plan;
  const { type, lang } = around;
  const hasValues = hasEndValues(plan) && y !== undefined;
  const widest = (texts: readonly string[]) => max(texts, (text) => measure(text, type.label)) ?? 0;
  const field = y?.channel.field ?? '';
  const [low, high] = extent(rows, (row) => numberOf(row, field));
  const isWide = (row: Row) => row.text !== undefined || [low, high].includes(numberOf(row, field));
  const texts = hasValues ? rows.filter(isWide).map((row) => cellText(row, field, y.column, lang)) : []; // prettier-ignore
  const [name, value] = [widest(names), widest(texts)];
  const both = (name + (name && value && 4) + value) * 1.03 + 14;
  const most = isTall ? 96 : 190;
  return both <= most ? both : Math.min(most, Math.max(name, value) * 1.06 + 14);
}
