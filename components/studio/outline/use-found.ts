'use client';
/** How many problems each step has. */
import { useMemo } from 'react';
import { placeOf } from '../problems/place-of.ts';
import { useStudio } from '../studio.ts';

export interface Found {
  readonly errors: number;
  readonly hints: number;
}

export const NONE: Found = { errors: 0, hints: 0 };

/** Problems by step. */
export function useFound(): ReadonlyMap<string, Found> {
  const { reviewed, script } = useStudio();
  const problems = reviewed?.problems;
  return useMemo(() => {
    const found = new Map<string, Found>();
    for (const problem of problems ?? []) {
      const step = placeOf(problem, script).place?.step ?? '';
      const { errors, hints } = found.get(step) ?? NONE;
      const isError = problem.severity === 'error';
      found.set(step, { errors: errors + (isError ? 1 : 0), hints: hints + (isError ? 0 : 1) });
    }
    return found;
    // Which step a problem is of changes with the script, and then it is checked anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [problems]);
}
