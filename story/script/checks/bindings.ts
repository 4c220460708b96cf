/** Bindings: whether the evidence that a value points at is there and of a kind that can stand there. */
import * as say from '../messages-evidence.ts';
import type { Binding, FactScript, SeriesBinding } from '../schema.ts';
import type { RawPath } from '../source-map.ts';
import type { Context } from './context.ts';
import { findRows, nearestX, takeFrom } from './rows.ts';

export type BareValue = number | string;

export function isBinding(value: unknown): value is Binding {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.hasOwn(value, 'fact') || Object.hasOwn(value, 'series');
}

/** The bare value that a binding stands for; undefined after saying why there is none. */
export function checkBinding(
  context: Context,
  binding: Binding,
  path: RawPath,
): BareValue | undefined {
  if ('fact' in binding) {
    if (typeof binding.fact !== 'string') return undefined;
    if (!context.refer('fact', binding.fact, [...path, 'fact'])) return undefined;
    const fact = context.script.facts[binding.fact];
    return fact && factValue(context, fact, binding, path);
  }
  return typeof binding.series === 'string'
    ? checkSeriesBinding(context, binding, path)
    : undefined;
}

function factValue(
  context: Context,
  fact: FactScript,
  { fact: id, take }: { fact: string; take?: string },
  path: RawPath,
): BareValue | undefined {
  const { value } = fact;
  if (Array.isArray(value)) {
    const [low, high] = value as readonly [number, number];
    if (take === 'low') return low;
    if (take === 'high') return high;
    context.tell('unbindable', path, say.isRange(id));
    return undefined;
  }
  if (take === 'low' || take === 'high') {
    context.tell('unbindable', path, say.isNotRange(id, take));
    return undefined;
  }
  if (value === undefined) {
    context.tell('unbindable', path, say.hasNoValue(`fact "${id}"`));
    return undefined;
  }
  // A fact that points at a row is checked where it stands; here its number is enough.
  if (typeof value === 'object') return quietValue(context, value as SeriesBinding);
  return value as BareValue;
}

function quietValue(context: Context, binding: SeriesBinding): BareValue | undefined {
  const series = context.script.data[binding.series];
  const row = series && findRows(series, binding.x, binding.entity)[0];
  const cell = series && row !== undefined ? takeFrom(series, row, binding.take ?? 'value') : null;
  return cell ?? undefined;
}

function rowName(binding: SeriesBinding): string {
  const parts = [
    ...(binding.x === undefined ? [] : [`x = ${binding.x}`]),
    ...(binding.entity === undefined ? [] : [`entity = ${binding.entity}`]),
  ];
  return parts.length > 0 ? parts.join(', ') : 'without x or entity';
}

/** The cell of a row, or why there is none. */
export function checkSeriesBinding(
  context: Context,
  binding: SeriesBinding,
  path: RawPath,
): BareValue | undefined {
  if (!context.refer('series', binding.series, [...path, 'series'])) return undefined;
  const series = context.script.data[binding.series];
  if (!series || series.rows.length === 0) return undefined;
  const rows = findRows(series, binding.x, binding.entity);
  const name = rowName(binding);
  const row = rows[0];
  if (row === undefined) {
    const near =
      binding.x === undefined ? Object.keys(series.entities ?? {}) : nearestX(series, binding.x);
    context.tell('no-row', path, say.noRow(binding.series, name, near));
    return undefined;
  }
  if (rows.length > 1) {
    const apart = binding.entity !== undefined && binding.x !== undefined;
    context.tell('no-row', path, say.manyRows(binding.series, name, rows.length, apart));
    return undefined;
  }
  const take = binding.take ?? 'value';
  const cell = takeFrom(series, row, take);
  if (cell === null) {
    context.tell('unbindable', path, say.hasNoValue(`${binding.series}, ${name}: ${take}`));
    return undefined;
  }
  return cell;
}
