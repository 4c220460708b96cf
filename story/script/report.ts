/** Collects problems, up to a limit so that a hostile script cannot fill the memory; sorts and prints them. */
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../problem.ts';
import { LIMITS } from './limits.ts';
import type { Message } from './message.ts';

export interface Place {
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
export interface Report {
  add(code: ProblemCode, place: Place, message: Message): void;
  /** False once there are enough of that severity; then the caller can skip finding the place. */
  accepts(code: ProblemCode): boolean;
  /** True once there are so many errors that further checks do not help. */
  full(): boolean;
  hasErrors(): boolean;
  /** Sorted by place: the main file first, then the others by name. */
  sorted(main: string): Problem[];
}

/** Far more than the 50 that are printed, so that the printed count is right for any realistic script. */
export const MOST = 300;

const WARNINGS: ReadonlySet<ProblemCode> = new Set(
  PROBLEM_CODES.slice(PROBLEM_CODES.indexOf('rare-language')),
);
export const severityOf = (code: ProblemCode) => (WARNINGS.has(code) ? 'warning' : 'error');

/** By place: the main file first, then the others by name. */
export function sortProblems(problems: readonly Problem[], main: string): Problem[] {
  const rank = (problem: Problem) => (problem.file === main ? 0 : 1);
  return problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** An empty report. */
export function createReport(): Report {
  const problems = { error: [] as Problem[], warning: [] as Problem[] };
  const seen = new Set<string>();
  return {
    add(code, place, message) {
      const severity = severityOf(code);
      if (problems[severity].length >= MOST) return;
      const problem: Problem = { severity, code, ...place, ...message };
      const key = JSON.stringify({ ...problem, hint: undefined, known: undefined });
      if (seen.has(key)) return;
      seen.add(key);
      problems[severity].push(problem);
    },
    accepts: (code) => problems[severityOf(code)].length < MOST,
    full: () => problems.error.length >= MOST,
    hasErrors: () => problems.error.length > 0,
    sorted: (main) => sortProblems([...problems.error, ...problems.warning], main),
  };
}

/** How parts of a line are coloured; plain text when left out. */
export interface Paint {
  readonly place: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly hint: (text: string) => string;
}
const same = (text: string) => text;
const PLAIN: Paint = { place: same, error: same, warning: same, hint: same };

/** One problem on one line; a warning is marked as such at the end. */
function printProblem(problem: Problem, paint: Paint): string {
  const { file, line, column, path, message, hint, severity } = problem;
  const place = paint.place(`${file}:${line}:${column}:`);
  const what = `${path === '' ? '' : `${path}: `}${message}`;
  const isError = severity === 'error';
  const coloured = isError ? paint.error(what) : paint.warning(what);
  const cure = hint === undefined ? '' : paint.hint(` (${hint})`);
  return `${place} ${coloured}${cure}${isError ? '' : paint.hint(' [warning]')}`;
}

/** Prints at most 50 lines, then the number of further problems. */
export function printProblems(problems: readonly Problem[], paint: Paint = PLAIN): string[] {
  const lines = problems.slice(0, LIMITS.problems).map((problem) => printProblem(problem, paint));
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `... and ${rest} more`] : lines;
}
