/** The results of a class as a table of aggregates: no names, no ids, and no student's words unless shown. */
import { kindOf } from '../asks/asks.ts';
import { rounded, type ResultRow, type ResultWords } from '../asks/kind.ts';
import { ruleAt } from './plan.ts';
import { readAnswer } from './read-answer.ts';
import { answersTo, count, lateFor } from './results.ts';
import type { ClassState, Given } from './state.ts';

/** A spreadsheet executes cells that begin like this; a leading apostrophe makes them text. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
/**
 * Cells that are safe although they begin with a sign: a single sign, or a number with its currency or unit.
 * Executable cells have an operator, a name or brackets.
 */
const NUMBER = /^[+-](?:(?:\p{L}{0,3}\p{Sc})?\d[\d.,'’\s]*[\p{L}\s%‰°]*(?: \(\p{L}+\))?)?$/u;

/** A cell in RFC 4180 form that no spreadsheet executes. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The story's text for a question, which the class itself does not have. */
export interface AskWords extends ResultWords {
  readonly question: string;
}

const HEADER = ['step', 'name', 'kind', 'question', 'correct answer', 'answers'];
const ROW = ['option or answer', 'count or middle value', 'correct'];
const TAKEN_OUT = 'no longer in the story';

/** The words of a question that the teacher typed. */
function typedWords({ typed }: ClassState, step: string): AskWords | undefined {
  const one = typed?.find(({ id }) => id === step);
  const options = one?.options.map((text) => ({ text, right: false })) ?? [];
  return one && { question: one.question, options, right: '', points: [] };
}

/** Equal answers as one row; words that were not shown are left out. */
function tally(given: readonly Given[], note = ''): readonly ResultRow[] {
  const counts = new Map<string, number>();
  for (const { answer, shown } of given) {
    const [value] = 'line' in answer ? ['a drawn line'] : Object.values(answer);
    const printed = typeof value === 'number' ? rounded(value) : value;
    const name = 'text' in answer && !shown ? 'not shown to the class' : `${printed}${note}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}

function rowsOf(
  state: ClassState,
  step: string,
  words: AskWords | undefined,
): readonly ResultRow[] {
  const rule = ruleAt(state, step);
  const given = answersTo(state, step);
  const people = new Set([...state.expected, ...state.students.map(({ id }) => id)]);
  for (const id of [...given.map(({ by }) => by), ...lateFor(state, step)]) people.delete(id);
  const number = state.plan.steps.indexOf(step) + 1 || '';
  const question = words?.question ?? TAKEN_OUT;
  const rowStart = [number, step, rule?.kind ?? '', question, words?.right ?? '', given.length];
  const fits = ({ answer }: Given) => rule && typeof readAnswer(rule, answer) !== 'string';
  const fitting = given.filter(fits);
  const rows = [
    ...(rule ? (kindOf(rule).rows?.(count(rule, fitting), rule, words) ?? tally(fitting)) : []),
    ...tally(
      given.filter((one) => !fits(one)),
      ` (${TAKEN_OUT})`,
    ),
    ['did not answer', people.size],
  ];
  return rows.map((row) => [...rowStart, ...row, ...(row.length < ROW.length ? [''] : [])]);
}

/** Questions that were shown or answered, in the story's order; those no longer in the story come last. */
function asked(state: ClassState): readonly string[] {
  const put = [...state.asks.map(([step]) => step), ...state.answers.map(({ step }) => step)];
  const planned = state.plan.asks.map(([step]) => step).filter((step) => put.includes(step));
  return [...new Set([...planned, ...put])];
}

/** RFC 4180 with a byte order mark, so that Excel reads it as UTF-8. */
export function csvOf(state: ClassState, wordsOf: (step: string) => AskWords | undefined): string {
  const rows = asked(state).flatMap((step) =>
    rowsOf(state, step, typedWords(state, step) ?? wordsOf(step)),
  );
  const lines = [[...HEADER, ...ROW], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
