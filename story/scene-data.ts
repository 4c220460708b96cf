/** Value types of scenes: JSON, bound numbers with their evidence, rows, anchors. */

/** Stages have two shapes; `tall` is higher than wide. A story is compiled for both. */
export type Aspect = 'wide' | 'tall';

/** JSON in a compiled state or in params; bindings are resolved. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const STATUSES = [
  'measured',
  'recorded',
  'derived',
  'estimate',
  'projected',
  'target',
  'judgement',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The evidence of a bound value: if a script binds `levels.nev` to a fact, the state holds the plain number
 * and `boundValues['levels/nev']` holds this.
 */
export interface BoundValue {
  /** `fact:nev-2025` or `series:hsr-km:2025:value`, for tests, tables and captions. */
  readonly ref: string;
  readonly unit?: string;
  readonly of?: string;
  readonly status: Status;
  /** The printed form, formatted once in the story's language: `47.9%`. */
  readonly text: string;
}
/** Keyed by the path inside the state, `/` between keys. */
export type BoundValues = { readonly [path: string]: BoundValue };

/** A part of a scene that a script can name. */
export interface Anchor {
  readonly id: string;
  /** The part's name, which a label prints when the script says `true`. */
  readonly name: string;
}

/** One row of a series as scenes get it, without sources and notes. Dates are decimal years. */
export interface DataRow {
  /** The x as written: `2015`, `2020-Q3`, or words. */
  readonly x?: string;
  /** The x as a number: a decimal year for dates, or the number itself; absent for words. */
  readonly at?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly entity?: string;
  readonly status: Status;
  readonly label?: string;
  /** The value printed with its unit in the story's language. */
  readonly text?: string;
  /** Its further columns, without empty cells: numbers, dates as decimal years, plain words. */
  readonly cells?: { readonly [column: string]: string | number };
}
/** A further column of a series. */
export interface DataColumn {
  readonly title: string;
  readonly type: 'number' | 'date' | 'words';
  readonly unit?: string;
  readonly status?: Status;
}
export interface DataSeries {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly of?: string;
  readonly xType: 'date' | 'number' | 'words';
  readonly xLabel?: string;
  /** Entity id -> its name, in the order of the script. */
  readonly entities: { readonly [id: string]: string };
  readonly rows: readonly DataRow[];
  /** Its further columns by their headers; absent where there are none. */
  readonly columns?: { readonly [name: string]: DataColumn };
  /** The header of the column that became `entity` or `x`, where the table calls it something else. */
  readonly key?: string;
}
/** The series named by a scene's params and states, by id. */
export type SceneData = { readonly [seriesId: string]: DataSeries };

interface TablePart {
  /** An id that is unique among its neighbours. */
  readonly id: string;
  readonly name: string;
}
/** The part of a series shown by a scene that names no parts of its own: the author's selection, in their order. */
export interface Table {
  /** Names and title as plain text. */
  readonly series: DataSeries;
  /** The entities that have rows here; empty if the series has no entity column. */
  readonly entities: readonly TablePart[];
  /** Each `x` once; the name is as written. */
  readonly xs: readonly (TablePart & { readonly at: number | undefined })[];
  readonly rows: readonly DataRow[];
  /** What the parts are made from if both vary; undefined leaves the choice to the kind. */
  readonly by: 'x' | 'entity' | undefined;
  /** Whether the author chose the `x` values. */
  readonly isChosen: boolean;
  readonly lang: string;
  /** The text after a number with its unit: `%`, `tons`; empty if unknown. */
  readonly unit: string;
}
