import type { z } from 'zod';
import { defined } from '../../defined.ts';
import { entryOf } from '../../script/binding.ts';
import { checkUnique, type Context } from '../../script/checks/context.ts';
import { message } from '../../script/message.ts';
import type { RawPath } from '../../script/places.ts';
import { rowsOf } from '../../script/rows.ts';
import type { SeriesScript } from '../../script/schema.ts';
import type { Line } from '../../story.ts';
import type { AskCompiling } from '../compiling.ts';
import type { Order } from './ask.ts';
import { ITEMS, type schema } from './schema.ts';

type Script = z.infer<typeof schema>;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly text?: string | undefined;
  readonly value: number;
}
/** What a series offers: the newest value of each entity, or of each row where there are no entities. */
function itemsIn(
  series: SeriesScript,
  print: AskCompiling['printRow'] = () => undefined,
): readonly Item[] {
  const items = new Map<string, Item>();
  for (const row of rowsOf(series)) {
    const { entity, x = '', value } = row;
    if (value === undefined) continue;
    const name = entity === undefined ? (row.label ?? x) : (series.entities?.[entity] ?? entity);
    items.set(entity ?? x, { id: entity ?? x, name, value, text: print(row, series.unit) });
  }
  return [...items.values()];
}

export function check(context: Context, { items }: Script, path: RawPath): void {
  if (!('series' in items)) {
    const ids = items.map((item) => item.id);
    return checkUnique(context, 'item', ids, (i) => [...path, 'items', i]);
  }
  const at = [...path, 'items', 'series'];
  if (!context.refer('series', items.series, at)) return;
  const series = context.script.data[items.series];
  const count = series ? itemsIn(series).length : 0;
  const { least, most } = ITEMS;
  if (count < least || count > most)
    context.report('ask', at, message('itemsToOrder', { id: items.series, count, least, most }));
}

/** A number that is the same for the same text: FNV-1a. */
const hashOf = (text: string) =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261); // prettier-ignore

/** Mixed, in the same way in each edition, and never in the right order. */
function mixed<T extends { readonly id: string }>(items: readonly T[], seed: string): readonly T[] {
  const sorted = [...items].sort((a, b) => hashOf(seed + a.id) - hashOf(seed + b.id));
  return sorted.every((item, i) => item === items[i]) ? sorted.reverse() : sorted;
}

export function compile({ question, items, explain }: Script, write: AskCompiling): Order {
  const plain = (text: string): Line => [{ type: 'text', text }];
  const asked = write.line(question);
  const inOrder = (): Order['options'] => {
    if (!('series' in items))
      return items.map(({ id, text, why }) => ({
        ...{ id, text: write.line(text) },
        ...defined({ why: write.line(why) }),
      }));
    const series = entryOf(write.script.data, items.series);
    const sign = items.order === 'ascending' ? 1 : -1;
    return (series ? itemsIn(series, write.printRow) : [])
      .toSorted((a, b) => sign * (a.value - b.value))
      .map(({ id, name, text }) => ({
        ...{ id, text: plain(write.plainWords(name)) },
        ...(text !== undefined && { why: plain(text) }),
      }));
  };
  const options = inOrder();
  return {
    kind: 'order',
    question: asked,
    options: mixed(options, write.step.id),
    right: options.map(({ id }) => id),
    ...defined({ explain: write.text(explain) }),
  };
}
