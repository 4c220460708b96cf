/** Things to put in order: events, or the rows of a table. */
import type { Ask } from '../../story.ts';
import { rounded, type Answer, type AskKind, type Fault } from '../kind.ts';

export type Order = Extract<Ask, { kind: 'order' }>;
interface OrderRule {
  readonly kind: 'order';
  /** The items as they are handed out. */
  readonly options: readonly string[];
}
export interface OrderPlan extends OrderRule {
  readonly right: readonly string[];
}

/** Whether `order` has each of the items once. */
const isOrderOf = (items: readonly string[], order: unknown): order is readonly string[] =>
  Array.isArray(order) &&
  order.length === items.length &&
  items.every((item) => order.includes(item));

function read({ options }: OrderRule, order: unknown): Answer | Fault {
  if (!Array.isArray(order)) return 'answer';
  if (order.length === 0) return 'empty';
  if (order.some((id) => !options.includes(id as string))) return 'option';
  return isOrderOf(options, order) ? { order } : 'answer';
}

/** The mean place of an item, from 1, of how often it stood at each. */
export function meanPlace(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, i) => sum + count * (i + 1), 0) / Math.max(1, all);
}

/** How many items stand where they belong. */
export const inPlace = (right: readonly string[], order: readonly string[]): number =>
  order.filter((id, i) => right[i] === id).length;

export const ask: AskKind<Order, OrderRule, OrderPlan> = {
  rule: ({ options }) => ({ kind: 'order', options: options.map(({ id }) => id) }),
  read: (rule, { order }) => read(rule, order),
  results: ({ options }, given) => ({
    ranks: options.map((id) =>
      options.map(
        (_, place) =>
          given.filter(({ answer }) => 'order' in answer && answer.order[place] === id).length,
      ),
    ),
  }),
  rows: (results, { options }, words) =>
    'ranks' in results
      ? results.ranks.map((counts, i) => [
          words?.options[i]?.text ?? options[i] ?? '',
          rounded(meanPlace(counts)),
          '',
        ])
      : [],
  plan: ({ options, right }) => ({ kind: 'order', options: options.map(({ id }) => id), right }),
  stored: ({ options }, { order }) =>
    isOrderOf(options, order) ? { kind: 'order', order } : undefined,
  hide: ({ explain: _explain, options, ...rest }) => ({
    ...rest,
    options: options.map(({ why: _why, ...option }) => option),
    right: [],
  }),
  reveal: ({ options, right }) => ({
    right,
    whys: options.flatMap(({ id, why }) => (why ? [[id, why] as const] : [])),
  }),
  lines: ({ options }) => options.map(({ text }) => text),
  reasons: ({ options }) => options.flatMap(({ why }) => (why ? [why] : [])),
};
