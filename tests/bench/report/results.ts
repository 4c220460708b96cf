/** All measurements of a run, and one number per row and page. */
import type { Line } from '../measure/machine.ts';
import type { Seen } from '../measure/visit.ts';
import { spreadOf, type Spread } from './numbers.ts';

export interface Visit {
  readonly page: string;
  readonly steps: number;
  readonly line: Line;
  readonly run: number;
  readonly seen?: Seen;
  /** Why nothing could be measured. */
  readonly fault?: string;
}
export interface Kept {
  readonly format: 'handscroll-bench-1';
  readonly when: string;
  readonly machine: string;
  readonly browser: string;
  readonly visits: readonly Visit[];
}

/** The measured values of a page in a row; undefined if it has none. */
export function seenOf(
  { visits }: Pick<Kept, 'visits'>,
  at: { readonly page: string; readonly steps: number; readonly line: Line; readonly row: string },
): Spread | undefined {
  const values = visits.flatMap(({ page, steps, line, seen }) => {
    const value = seen?.[at.row];
    const same = page === at.page && steps === at.steps && line === at.line;
    return same && value !== undefined && !Number.isNaN(value) ? [value] : [];
  });
  return values.length === 0 ? undefined : spreadOf(values);
}

/** The distinct values, in the order of their first occurrence. */
export const distinct = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

export const rowsOf = (saved: Pick<Kept, 'visits'>): readonly string[] =>
  distinct(saved.visits.flatMap(({ seen }) => Object.keys(seen ?? {})));
