/** What scenes are made of, as values: JSON, bound numbers with their evidence, rows, anchors. */

/** Stages come in two shapes; `tall` is higher than wide. A story is resolved once for each. */
export type Aspect = 'wide' | 'tall';

/** JSON values as they stand in a compiled state or param: no bindings left. */
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
 * What stands beside a bound value: where a script binds `levels.nev` to a fact, the state holds the
 * bare number and `boundValues['levels/nev']` holds this.
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

/** A nameable part of a scene. */
export interface Anchor {
  readonly id: string;
  /** Its own name, as a label prints it when the script says `true`. */
  readonly name: string;
}

/** One row of a series as a scene may use it: no sources, no notes. Dates are decimal years. */
export interface DataRow {
  /** The x as written: `2015`, `2020-Q3`, or words. */
  readonly x?: string;
  /** The x as a number: a decimal year for dates, the number itself; absent for words. */
  readonly at?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly entity?: string;
  readonly status: Status;
  readonly label?: string;
  /** The value printed in the story's language with its unit. */
  readonly text?: string;
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
}
/** The series that a scene's params and states name, by id. */
export type SceneData = { readonly [seriesId: string]: DataSeries };

interface TablePart {
  /** As an id, unlike those of its neighbours. */
  readonly id: string;
  readonly name: string;
}
/** What of a series a scene shows that names no parts of its own: what its author chose, in their order. */
export interface Table {
  /** Names and title in plain words. */
  readonly series: DataSeries;
  /** Those that have rows here; none where the series is of one thing. */
  readonly entities: readonly TablePart[];
  /** Each `x` once; the name is as written. */
  readonly xs: readonly (TablePart & { readonly at: number | undefined })[];
  readonly rows: readonly DataRow[];
  /** What makes the parts where both vary; left to the kind where an author does not say. */
  readonly by: 'x' | 'entity' | undefined;
  /** Whether its author chose the `x`. */
  readonly isChosen: boolean;
  readonly lang: string;
  /** What stands after a number of its unit: `%`, `tons`; empty where that can't be told. */
  readonly unit: string;
}
