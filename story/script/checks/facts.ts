/** Small questions about facts and rows that several checks ask. */
import type { FactScript, SeriesBinding } from '../schema.ts';
import type { Context } from './context.ts';
import { vouchedBy, type Vouched } from './evidence-words.ts';
import { findRows, takeFrom } from './rows.ts';

/** The binding in a fact's value, if it has one. */
export function bindingOf(fact: FactScript): SeriesBinding | undefined {
  const { value } = fact;
  return typeof value === 'object' && !Array.isArray(value) ? (value as SeriesBinding) : undefined;
}

/** The number of the row that a fact points at; undefined when there is none or it is not one. */
export function boundValue(context: Context, fact: FactScript): number | undefined {
  const binding = bindingOf(fact);
  const series = binding && context.script.data[binding.series];
  if (!binding || !series) return undefined;
  const rows = findRows(series, binding.x, binding.entity);
  const row = rows[0];
  const value = row === undefined ? null : takeFrom(series, row, binding.take ?? 'value');
  return typeof value === 'number' ? value : undefined;
}

/** Whether `:fact[id]` has something to print. */
export function printsSomething(context: Context, fact: FactScript): boolean {
  if (fact.show !== undefined) return true;
  if (bindingOf(fact)) return true;
  return fact.value !== undefined;
}

/** The numbers that a fact vouches for. */
export function vouched(context: Context, fact: FactScript): Vouched {
  const binding = bindingOf(fact);
  const series = binding && context.script.data[binding.series];
  const of = fact.of ?? series?.of;
  return vouchedBy(
    of === undefined ? fact : { ...fact, of },
    boundValue(context, fact),
    context.script.lang,
  );
}

/** The unit that a fact is printed in, its own or the series'. */
export function unitOf(context: Context, fact: FactScript): string | undefined {
  const binding = bindingOf(fact);
  return fact.unit ?? (binding && context.script.data[binding.series]?.unit);
}
