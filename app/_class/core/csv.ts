/** The results of a class as a table of aggregates: no name, no id, nothing that one student said unless shown. */
import { ruleAt } from './plan.ts';
import { answersTo, resultsOf } from './results.ts';
import type { ClassState } from './state.ts';

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

/** The words of a question and of its options, which the class itself does not know. */
export interface AskWords {
  readonly question: string;
  readonly options: readonly string[];
}

type Row = readonly (string | number)[];

function rowsOf(state: ClassState, step: string, words: AskWords | undefined): readonly Row[] {
  const rule = ruleAt(state.plan, step);
  const results = resultsOf(state, step);
  if (!rule || !results) return [];
  const head = [step, rule.kind, words?.question ?? '', answersTo(state, step).length] as const;
  if ('counts' in results && 'options' in rule)
    return results.counts.map((count, i) => [
      ...head,
      words?.options[i] ?? rule.options[i] ?? '',
      count,
    ]);
  if ('bins' in results) {
    const width = (results.max - results.min) / results.bins.length;
    return results.bins.map((count, i) => [
      ...head,
      `${results.min + i * width} to ${results.min + (i + 1) * width}`,
      count,
    ]);
  }
  if ('line' in results) return results.line.map((value, i) => [...head, `point ${i + 1}`, value]);
  if ('texts' in results) return results.texts.map((text) => [...head, text, 1]);
  return [];
}

/** Questions that were put or, in an exercise, answered. */
const put = (state: ClassState, step: string) =>
  state.asks.some(([id]) => id === step) || answersTo(state, step).length > 0;

/** RFC 4180, with a byte order mark: Excel reads it as UTF-8. */
export function csvOf(state: ClassState, wordsOf: (step: string) => AskWords | undefined): string {
  const rows: Row[] = [
    ['step', 'kind', 'question', 'answers', 'option or answer', 'count or middle value'],
    ...state.plan.asks
      .map(([step]) => step)
      .filter((step) => put(state, step))
      .flatMap((step) => rowsOf(state, step, wordsOf(step))),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
