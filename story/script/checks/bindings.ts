/** What points at evidence: whether it is there and of a kind that can stand there; which fact a number repeats. */
import {
  factEvidence,
  resolveBinding,
  type BindingFault,
  type Evidence,
  type Resolved,
} from '../binding.ts';
import * as messages from '../messages-evidence.ts';
import { unknownRef } from '../messages.ts';
import type { RawPath } from '../places.ts';
import type { Binding, FactScript, SeriesBinding } from '../schema.ts';
import type { Context } from './context.ts';

/** Whether an author meant a binding here, well written or not. */
export function looksBound(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.hasOwn(value, 'fact') || Object.hasOwn(value, 'series');
}

function rowName(fault: BindingFault & { code: 'no-row' }): string {
  const parts = [
    ...(fault.x === undefined ? [] : [`x = ${fault.x}`]),
    ...(fault.entity === undefined ? [] : [`entity = ${fault.entity}`]),
  ];
  return parts.length > 0 ? parts.join(', ') : 'for a binding without x and entity';
}

function tellFault(context: Context, fault: BindingFault, path: RawPath): void {
  if (context.report.full()) return;
  if (fault.code === 'unknown-ref') {
    // A missing id was already said.
    if (fault.id !== '')
      context.tell(
        fault.code,
        [...path, fault.what],
        unknownRef(fault.what, fault.id, fault.known),
      );
  } else if (fault.code === 'unbindable') {
    const name = `${fault.what} "${fault.id}"`;
    const { range, 'no-value': noValue, 'no-range': noRange } = messages.unbindable;
    const telling = { range, 'no-value': noValue, 'no-range': noRange }[fault.why];
    context.tell(fault.code, path, telling(name));
  } else if (fault.matches === 0)
    context.tell(fault.code, path, messages.noRow(fault.series, rowName(fault), fault.nearest));
  else
    context.tell(
      fault.code,
      path,
      messages.manyRows(fault.series, rowName(fault), fault.matches, fault.add),
    );
}

/** A cell that is no number was reported where it stands: what points at it need not be. */
function isToldAsCell({ script }: Context, binding: Binding): boolean {
  if (!('series' in binding) || !Object.hasOwn(script.data, binding.series)) return false;
  const [header = [], ...rows] = script.data[binding.series]?.rows ?? [];
  const [x, taken] = [header.indexOf('x'), header.indexOf(binding.take ?? 'value')];
  return rows.some(
    (cells) => String(cells[x]) === String(binding.x) && typeof cells[taken] === 'string',
  );
}

/** Resolves a binding; says what is wrong with it and what it uses. */
export function checkBinding(
  context: Context,
  binding: Binding,
  path: RawPath,
): Resolved | undefined {
  if ('fact' in binding) context.use('fact', binding.fact);
  else context.use('series', binding.series);
  // A series that could not be read has been reported; its rows can't be missed too.
  const series = 'series' in binding ? binding.series : undefined;
  if (series !== undefined && Object.hasOwn(context.script.data, series)) {
    const [header = [], ...rows] = context.script.data[series]?.rows ?? [];
    if (rows.length === 0 || !(header.includes('x') || header.includes('entity'))) return undefined;
  }
  if (context.report.full()) return undefined;
  const result = resolveBinding(context.script, binding);
  if (result.ok) return result;
  if (isToldAsCell(context, binding)) return undefined;
  tellFault(context, result.fault, path);
  return undefined;
}

/** The binding in a fact's value, if it has one. */
export function bindingOf(fact: FactScript): SeriesBinding | undefined {
  const { value } = fact;
  return typeof value === 'object' && !Array.isArray(value) ? (value as SeriesBinding) : undefined;
}

/** The fact with what it takes from its row. */
export const evidenceOf = (context: Context, id: string): Evidence | undefined =>
  factEvidence(context.script, id);

const maps = new WeakMap<object, ReadonlyMap<number, string>>();

/** Small round numbers and years are no evidence of anything. */
const telling = (value: number): boolean =>
  !Number.isInteger(value) ||
  (Math.abs(value) >= 11 &&
    !(value >= 1000 && value <= 2199) &&
    !/^10+$/.test(String(Math.abs(value))) &&
    value % 45 !== 0);

/** The id of a fact whose value is exactly this number. */
export function factOf(context: Context, value: number): string | undefined {
  if (!telling(value)) return undefined;
  const { facts } = context.script;
  let map = maps.get(facts);
  if (!map) {
    const made = new Map<number, string>();
    for (const [id, fact] of Object.entries(facts))
      if (typeof fact.value === 'number' && !made.has(fact.value)) made.set(fact.value, id);
    maps.set(facts, made);
    map = made;
  }
  return map.get(value);
}
