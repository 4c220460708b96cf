/** Problems as people read them: `file:line:col: path: what is wrong (choices or cure)`. */
import type { Problem } from '../problem.ts';
import { LIMITS } from './limits.ts';

/** How parts of a line are coloured; plain text when left out. */
export interface Paint {
  readonly place: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly hint: (text: string) => string;
}
const same = (text: string) => text;
const PLAIN: Paint = { place: same, error: same, warning: same, hint: same };

/** One problem on one line; a warning says at its end that it is one. */
export function printProblem(problem: Problem, paint: Paint = PLAIN): string {
  const { file, line, column, path, message, hint, severity } = problem;
  const place = paint.place(`${file}:${line}:${column}:`);
  const what = `${path === '' ? '' : `${path}: `}${message}`;
  const isError = severity === 'error';
  const told = isError ? paint.error(what) : paint.warning(what);
  const cure = hint === undefined ? '' : paint.hint(` (${hint})`);
  return `${place} ${told}${cure}${isError ? '' : paint.hint(' [warning]')}`;
}

/** At most 50 lines, then how many more there are. */
export function printProblems(problems: readonly Problem[], paint: Paint = PLAIN): string[] {
  const lines = problems.slice(0, LIMITS.problems).map((problem) => printProblem(problem, paint));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `... and ${rest} more`] : lines;
}
