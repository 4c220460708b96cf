/** One criterion of WCAG 2.2 and how it is checked. */
import type { CheckName } from './checks.ts';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Checks that would find it broken, at least in part. */
  readonly checks: readonly CheckName[];
  /** Other tests, by their file's name. */
  readonly tests?: readonly string[];
  /** Why it can't be broken, or what a machine can't check. */
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
