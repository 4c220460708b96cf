/**
 * Resolves a binding, `{ "fact": id }` or `{ "series": id, "x": ... }`, to its value with evidence, or to the
 * fault that prevents it. The checker uses the faults, the compiler the values.
 */
import { defined } from '../defined.ts';
import type { Status } from '../scene.ts';
import { furtherColumns, NUMBERS } from './columns.ts';
import { placeOf, rowsAt, rowsOf, type SeriesRow } from './rows.ts';
import type { Binding, FactScript, SeriesBinding, SeriesScript, StoryScript } from './schema.ts';

export type SourceUse = NonNullable<FactScript['sources']>[number];
type Take = 'value' | 'low' | 'high';
const isTake = (take: string): take is Take => NUMBERS.includes(take);
export type EvidenceValue = number | string | readonly [number, number];

/** How the value is printed; the compiler's `format` reads it. */
export interface PrintForm {
  readonly unit?: string;
  readonly qualifier?: NonNullable<FactScript['qualifier']>;
  readonly digits?: number;
  readonly compact?: boolean;
  /** Words printed instead of the value. */
  readonly show?: string;
}
/** A value, what it counts, and its sources. */
export interface Evidence {
  /** Absent when a fact can only be cited. */
  readonly value?: EvidenceValue;
  /** A line of text, unparsed. */
  readonly of?: string;
  readonly date?: string;
  readonly status: Status;
  readonly sources: readonly SourceUse[];
  readonly form: PrintForm;
}
export interface Resolved extends Omit<Evidence, 'value'> {
  readonly ok: true;
  readonly value: number | string;
  /** `fact:nev-2025`, `fact:mva:low`, `series:hsr-km:2025:value`, `series:gdp:2025:china:value`. */
  readonly ref: string;
}
export type BindingFault =
  | {
      readonly code: 'unknown-ref';
      readonly what: 'fact' | 'series' | 'entity' | 'column';
      readonly id: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'no-row';
      readonly series: string;
      readonly x?: string;
      readonly entity?: string;
      /** How many rows match: 0, or more than one. */
      readonly matches: number;
      /** The x values of the rows nearest to the x that was given, or of the first few rows. */
      readonly nearest: readonly string[];
      /** The field that would tell the matching rows apart. */
      readonly add?: 'x' | 'entity';
    }
  | {
      readonly code: 'unbindable';
      readonly what: 'fact' | 'series';
      readonly id: string;
      /**
       * `range`: needs `take`. `no-value`: nothing to bind. `no-range`: `take` is given, but the value is not
       * a range.
       */
      readonly why: 'range' | 'no-value' | 'no-range';
    };
type BindingResult = Resolved | { readonly ok: false; readonly fault: BindingFault };

/** Whether a JSON value has the exact shape of a binding; the schema refuses anything near it. */
export function isBinding(value: unknown): value is Binding {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  const only = (known: readonly string[]) => keys.every((key) => known.includes(key));
  if ('fact' in value) return typeof value.fact === 'string' && only(['fact', 'take']);
  if ('series' in value)
    return typeof value.series === 'string' && only(['series', 'x', 'entity', 'take']);
  return false;
}

/** The entry of a map under an id, ignoring inherited properties. */
export const entryOf = <T>(map: { readonly [id: string]: T }, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined;
const unique = (list: readonly string[]) => [...new Set(list)];
const fail = (fault: BindingFault) => ({ ok: false as const, fault });
const unknown = (what: 'fact' | 'series' | 'entity', id: string, map: object) =>
  fail({ code: 'unknown-ref', what, id, known: Object.keys(map) });

/** The x values of the rows nearest to `x`, or of the first few rows. */
function nearest(rows: readonly SeriesRow[], x: string, series: SeriesScript): readonly string[] {
  const place = placeOf(x, series.xType ?? 'date');
  if (place === undefined) return unique(rows.flatMap((row) => row.x ?? [])).slice(0, 6);
  const sorted = rows
    .flatMap(({ x: name, at }) => (name === undefined || at === undefined ? [] : [{ name, at }]))
    .sort((a, b) => a.at - b.at);
  const beside = [sorted.findLast(({ at }) => at < place), sorted.find(({ at }) => at >= place)];
  return unique(beside.flatMap((row) => row?.name ?? []));
}

function findRow(script: StoryScript, { series: id, x, entity }: SeriesBinding) {
  const series = entryOf(script.data, id);
  if (!series) return unknown('series', id, script.data);
  const entities = series.entities ?? {};
  if (entity !== undefined && !Object.hasOwn(entities, entity))
    return unknown('entity', entity, entities);
  const ours = (row: SeriesRow) => entity === undefined || row.entity === entity;
  const rows = (x === undefined ? rowsOf(series) : rowsAt(series, x)).filter(ours);
  const [row] = rows;
  if (row && rows.length === 1) return { ok: true as const, row, series };
  const apart = x === undefined ? ('x' as const) : ('entity' as const);
  return fail({
    code: 'no-row',
    series: id,
    matches: rows.length,
    nearest:
      rows.length > 0 || x === undefined
        ? []
        : nearest(rowsOf(series).filter(ours), String(x), series),
    ...defined({
      x: x === undefined ? undefined : String(x),
      entity,
      add: rows.length < 2 || row?.[apart] === undefined ? undefined : apart,
    }),
  });
}

function resolveRow(script: StoryScript, binding: SeriesBinding): BindingResult {
  const found = findRow(script, binding);
  if (!found.ok) return found;
  const { row, series } = found;
  const take = binding.take ?? 'value';
  const further = furtherColumns(series).filter(({ type }) => type === 'number');
  const column = further.find(({ name }) => name === take);
  if (!column && !isTake(take)) {
    const known = [...NUMBERS, ...further.map(({ name }) => name)];
    return fail({ code: 'unknown-ref', what: 'column', id: take, known });
  }
  const value = isTake(take) ? row[take] : (row.cells?.[take] as number | undefined);
  if (value === undefined) {
    const range = take === 'value' && row.low !== undefined && row.high !== undefined;
    const why = range ? 'range' : take === 'value' || column ? 'no-value' : 'no-range';
    return fail({ code: 'unbindable', what: 'series', id: binding.series, why });
  }
  const at = [row.x, row.entity].flatMap((part) => part ?? []).join(':');
  const isDate = (series.xType ?? 'date') === 'date';
  return {
    ok: true,
    value,
    ref: `series:${binding.series}:${at}:${take}`,
    status: column?.status ?? row.status,
    sources: row.sources.length > 0 ? row.sources : (series.sources ?? []),
    ...defined({ of: column?.title ?? series.of, date: isDate ? row.x : undefined }),
    form: defined({ unit: column ? column.unit : series.unit }),
  };
}

/** A fact, completed from the row that its value is bound to; undefined if the fact does not exist. */
export function factEvidence(script: StoryScript, id: string): Evidence | undefined {
  const fact = entryOf(script.facts, id);
  if (!fact) return undefined;
  const bound = isBinding(fact.value) ? resolveBinding(script, fact.value) : undefined;
  const row = bound?.ok ? bound : undefined;
  const value = isBinding(fact.value) ? row?.value : (fact.value as EvidenceValue | undefined);
  const { qualifier, digits, compact, show } = fact;
  return {
    // A checked fact has a status or a row; the last default keeps the function total.
    status: fact.status ?? row?.status ?? 'recorded',
    sources: fact.sources ?? row?.sources ?? [],
    ...defined({ value, of: fact.of ?? row?.of, date: fact.date ?? row?.date }),
    form: defined({ unit: fact.unit ?? row?.form.unit, qualifier, digits, compact, show }),
  };
}

function resolveFact(script: StoryScript, id: string, take?: Take): BindingResult {
  const fact = entryOf(script.facts, id);
  const evidence = factEvidence(script, id);
  if (!fact || !evidence) return unknown('fact', id, script.facts);
  if (isBinding(fact.value)) {
    const row = resolveBinding(script, fact.value);
    if (!row.ok) return row;
  }
  const { value, form, ...rest } = evidence;
  const isRange = typeof value === 'object';
  const end = take === 'value' ? undefined : take;
  if (value === undefined || isRange !== (end !== undefined)) {
    const why = value === undefined ? 'no-value' : isRange ? 'range' : 'no-range';
    return fail({ code: 'unbindable', what: 'fact', id, why });
  }
  // Words that stand for a whole range do not describe one end of it.
  const { show: _show, ...bare } = form;
  return {
    ok: true,
    value: typeof value === 'object' ? value[end === 'high' ? 1 : 0] : value,
    ref: end ? `fact:${id}:${end}` : `fact:${id}`,
    ...rest,
    form: isRange ? bare : form,
  };
}

/** The value that a binding points at, with its evidence; or the fault that prevents it. */
export function resolveBinding(script: StoryScript, binding: Binding): BindingResult {
  return 'fact' in binding
    ? resolveFact(script, binding.fact, binding.take)
    : resolveRow(script, binding);
}
