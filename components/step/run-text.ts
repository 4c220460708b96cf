/** Resolved text as a plain string, and what follows from it. */
import type { Runs } from './runs.ts';

export const textOf = (runs: Runs): string =>
  runs.map((run) => (typeof run === 'string' ? run : textOf(run.runs))).join('');

/** What follows a title where a sentence comes after it. */
export const fullStop = (title: string) => (/[.?!。？！…]$/u.test(title) ? ' ' : '. ');

/** The line with a full stop where it has none, and the space to what comes after. */
export const withStop = (runs: Runs): Runs => [...runs, fullStop(textOf(runs))];
