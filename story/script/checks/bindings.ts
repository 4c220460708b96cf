/**
 * Checks bindings and references to evidence: that the target exists and is of a usable kind; also finds the
 * fact that a plain number repeats.
 */
import {
  factEvidence,
  resolveBinding,
  type BindingFault,
  type Evidence,
  type Resolved,
} from '../binding.ts';
import { defined } from '../../defined.ts';
import { memoize } from '../../memoize.ts';
import { isObject } from '../field.ts';
import { choices, count, message, type Message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { rowsOf } from '../rows.ts';
import type { Binding, FactScript, SeriesBinding, SeriesScript, StoryScript } from '../schema.ts';
import type { Context } from './context.ts';
import { headerFault } from './series-rows.ts';

/** Whether an author meant a binding here, well-formed or not. */
export const looksBound = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && (Object.hasOwn(value, 'fact') || Object.hasOwn(value, 'series'));

type RowFault = BindingFault & { code: 'no-row' };
function rowMessage({ series, x, entity, matches, nearest, add }: RowFault): Message {
  const parts = [
    ...(x === undefined ? [] : [`x = ${x}`]),
    ...(entity === undefined ? [] : [`entity = ${entity}`]),
  ];
  const row = parts.join(', ') || 'for a binding without x and entity';
  if (matches === 0) {
    const hint = nearest.length > 0 ? `nearest: ${choices(nearest, 4)}` : undefined;
    return message('noRow', { series, row }, { hint, known: nearest.slice(0, 4) });
  }
  const rows = count(matches, 'row');
  return message('manyRows', { series, row, rows }, add && `add "${add}"`);
}

const UNBINDABLE = {
  range: 'isRange',
  'no-range': 'isNoRange',
  'no-value': 'hasNoValue',
} as const;

function reportFault(context: Context, fault: BindingFault, path: RawPath): void {
  if (fault.code === 'no-row') context.report(fault.code, path, rowMessage(fault));
  else if (fault.code === 'unbindable')
    context.report(fault.code, path, message(UNBINDABLE[fault.why], fault));
  else if (fault.what === 'column')
    context.expect('column of numbers', fault.id, fault.known, [...path, 'take']);
  else context.expect(fault.what, fault.id, fault.known, [...path, fault.what]);
}

/** A cell that is not a number was reported at its place; a binding to it is not reported again. */
function isReportedAsCell(rows: readonly (readonly unknown[])[], binding: SeriesBinding): boolean {
  const [header = [], ...body] = rows;
  const [x, taken] = [header.indexOf('x'), header.indexOf(binding.take ?? 'value')];
  return body.some(
    (cells) => String(cells[x]) === String(binding.x) && typeof cells[taken] === 'string',
  );
}

/** Resolves a binding; reports its faults and marks what it uses. */
export function checkBinding(
  context: Context,
  binding: Binding,
  path: RawPath,
): Resolved | undefined {
  const { script, problems } = context;
  let rows: SeriesScript['rows'] = [];
  if ('fact' in binding) context.use('fact', binding.fact, path);
  else {
    context.use('series', binding.series);
    if (Object.hasOwn(script.data, binding.series)) {
      rows = script.data[binding.series]?.rows ?? [];
      // A series that could not be read has been reported; do not also report its missing rows.
      if (rows.length < 2 || headerFault(rows)) return undefined;
    }
  }
  if (problems.full()) return undefined;
  const result = resolveBinding(script, binding);
  if (result.ok) return result;
  const isCell = 'series' in binding && isReportedAsCell(rows, binding);
  if (result.fault.code !== 'unbindable' || !isCell) reportFault(context, result.fault, path);
  return undefined;
}

/** The binding in a fact's value, if it has one. */
export const bindingOf = ({ value }: FactScript): SeriesBinding | undefined =>
  isObject(value) ? (value as SeriesBinding) : undefined;

/** The fact, completed from its row. */
export const evidenceOf = (context: Context, id: string): Evidence | undefined =>
  factEvidence(context.script, id);

/** Small round numbers and years are too common to identify a fact. */
const isTelling = (value: number): boolean =>
  !Number.isInteger(value) ||
  (Math.abs(value) >= 11 &&
    !(value >= 1000 && value <= 2199) &&
    !/^10+$/.test(String(Math.abs(value))) &&
    value % 45 !== 0);

// Of two facts with one value the first counts, so it is written into the map last.
const idsByValue = memoize(
  (script: StoryScript): ReadonlyMap<unknown, string> =>
    new Map(
      Object.keys(script.facts)
        .map((id) => [factEvidence(script, id)?.value, id] as const)
        .reverse(),
    ),
);

/** The id of a fact whose value, or whose row's value, is exactly this number. */
export const factOf = ({ script }: Context, value: number): string | undefined =>
  isTelling(value) ? idsByValue(script).get(value) : undefined;

/** Rows by their value. A value of several rows maps to undefined, because it is unclear which row is meant. */
const rowsByValue = memoize((script: StoryScript) => {
  const found = new Map<number, SeriesBinding | undefined>();
  for (const [series, one] of Object.entries(script.data))
    for (const { value, x, entity } of rowsOf(one))
      if (value !== undefined)
        found.set(value, found.has(value) ? undefined : { series, ...defined({ x, entity }) });
  return found;
});

/** The row whose value is exactly this number, as a binding; undefined where there is none or more than one. */
export const rowOf = ({ script }: Context, value: number): SeriesBinding | undefined =>
  isTelling(value) ? rowsByValue(script).get(value) : undefined;
