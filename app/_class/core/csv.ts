/** The results of a class as a table of aggregates: no name, no id, nothing that one student said unless shown. */
import { ruleAt } from './plan.ts';
import { answersTo, binOf, resultsOf } from './results.ts';
import type { Answer, ClassState, Given } from './state.ts';

/** A spreadsheet runs what begins like this; an apostrophe makes it words. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;
/** A sign alone, or a number with its currency or unit: what a spreadsheet runs has an operator, a name or brackets. */
const NUMBER = /^[+-](?:(?:\p{L}{0,3}\p{Sc})?\d[\d.,'’\s]*[\p{L}\s%‰°]*(?: \(\p{L}+\))?)?$/u;

/** A cell as RFC 4180 has it, which no spreadsheet runs. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the story says of a question, which the class itself does not know. */
export interface AskWords {
  readonly question: string;
  /** Of each option, and whether it is right. */
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  /** The right answer in words; empty where there is none. */
  readonly right: string;
  /** The true number. */
  readonly value?: number | undefined;
  /** What a line's points are called. */
  readonly points: readonly string[];
}

type Row = readonly (string | number)[];
const round = (value: number) => Number(value.toPrecision(6));
const HEAD = ['step', 'name', 'kind', 'question', 'right answer', 'answers'];
const ROW = ['option or answer', 'count or middle value', 'right'];
const TAKEN_OUT = 'not in the story any more';

/** What was answered and has no row of its own: words that were not shown, options that the story has lost. */
function others(given: readonly Given[], known: (answer: Answer) => boolean): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { answer, shown } of given) {
    if (known(answer)) continue;
    const name =
      'text' in answer && !shown
        ? 'not shown to the class'
        : `${String(Object.values(answer)[0])} (${TAKEN_OUT})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts];
}

function resultRows(state: ClassState, step: string, words: AskWords | undefined): readonly Row[] {
  const given = answersTo(state, step);
  const rule = ruleAt(state.plan, step);
  const results = resultsOf(state, step);
  if (!rule || !results) return others(given, () => false);
  const sign = (is: boolean | undefined) => (is ? 'right' : '');
  if ('counts' in results && 'options' in rule) {
    const rows = results.counts.map((count, i) => {
      const option = words?.options[i];
      return [option?.text ?? rule.options[i] ?? '', count, sign(option?.right)];
    });
    return [
      ...rows,
      ...others(given, (answer) => 'option' in answer && rule.options.includes(answer.option)),
    ];
  }
  if ('bins' in results) {
    const { bins, edges } = results;
    const at = words?.value === undefined ? undefined : binOf(edges, words.value);
    const rows = bins.map((count, i) => {
      const to = `${i === bins.length - 1 ? '' : 'under '}${edges[i + 1]}`;
      return [`from ${edges[i]} to ${to}`, count, sign(i === at)];
    });
    return [
      ...rows,
      ...others(given, (answer) => 'number' in answer && binOf(edges, answer.number) >= 0),
    ];
  }
  if ('line' in results) {
    const rows = results.line.map((value, i) => [
      words?.points[i] ?? `point ${i + 1}`,
      round(value),
      '',
    ]);
    return [...rows, ...others(given, (answer) => 'line' in answer)];
  }
  const isShown = new Set('texts' in results ? results.texts : []);
  const rows = [...isShown].map((text) => [text, 1, '']);
  return [...rows, ...others(given, (answer) => 'text' in answer && isShown.has(answer.text))];
}

function rowsOf(state: ClassState, step: string, words: AskWords | undefined): readonly Row[] {
  const { length } = answersTo(state, step);
  const kind = ruleAt(state.plan, step)?.kind ?? '';
  const number = state.plan.steps.indexOf(step) + 1 || '';
  const head = [number, step, kind, words?.question ?? TAKEN_OUT, words?.right ?? '', length];
  const missing = Math.max(0, state.students.length - length);
  const rows = [...resultRows(state, step, words), ['did not answer', missing]];
  return rows.map((row) => [...head, ...row, ...(row.length < ROW.length ? [''] : [])]);
}

/** Questions that were put or answered, in the story's order; those that it has lost come last. */
function asked(state: ClassState): readonly string[] {
  const planned = state.plan.asks.map(([step]) => step);
  const put = new Set(
    [...state.asks, ...state.answers.map(({ step }) => [step] as const)].map(([step]) => step),
  );
  return [
    ...planned.filter((step) => put.has(step)),
    ...[...put].filter((step) => !planned.includes(step)),
  ];
}

/** RFC 4180, with a byte order mark: Excel reads it as UTF-8. */
export function csvOf(state: ClassState, wordsOf: (step: string) => AskWords | undefined): string {
  const rows = asked(state).flatMap((step) => rowsOf(state, step, wordsOf(step)));
  const lines = [[...HEAD, ...ROW], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
