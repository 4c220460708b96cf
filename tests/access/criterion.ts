/** One criterion of WCAG 2.2 and how it is looked at. */
import type { CheckName } from './checks.ts';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Checks of the run that would see it broken, at least in part. */
  readonly checks: readonly CheckName[];
  /** Other tests, by their file's name. */
  readonly tests?: readonly string[];
  /** Why it can't be broken, or what no machine says. */
  readonly note: string;
}

export const c = (
  id: string,
  level: 'A' | 'AA',
  name: string,
  checks: readonly CheckName[],
  note: string,
  tests: readonly string[] = [],
): Criterion => ({ id, level, name, checks, tests, note });
