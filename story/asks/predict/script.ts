import type { z } from 'zod';
import { defined } from '../../defined.ts';
import { punctuationOf } from '../../locale.ts';
import { entryOf, factEvidence, resolveBinding } from '../../script/binding.ts';
import type { Context } from '../../script/checks/context.ts';
import { message } from '../../script/message.ts';
import type { RawPath } from '../../script/places.ts';
import { rowsOf, sameX, type SeriesRow } from '../../script/rows.ts';
import type { StepScript } from '../../script/schema.ts';
import type { GuessPoint } from '../../story.ts';
import type { AskCompiling } from '../compiling.ts';
import { checkReveal } from '../checks.ts';
import type { Predict as Compiled } from './ask.ts';
import type { schema } from './schema.ts';

type Predict = z.infer<typeof schema>;
type LineAnswer = Extract<Predict['answer'], { series: string }>;

/** Reports the first of `values` that lies outside the range that readers can guess. */
function reportOutside(
  { report }: Context,
  { min, max }: Predict,
  values: readonly number[],
  path: RawPath,
): void {
  const value = values.find((one) => one < min || one > max);
  if (value !== undefined) report('ask', path, message('answerOutside', { value, min, max }));
}

function checkFactAnswer(context: Context, ask: Predict, id: string, path: RawPath): void {
  if (!context.refer('fact', id, path)) return;
  const result = resolveBinding(context.script, { fact: id });
  if (result.ok && typeof result.value === 'number')
    reportOutside(context, ask, [result.value], path);
  else context.report('ask', path, message('answerNotNumber', { id }));
}

function checkLineAnswer(context: Context, ask: Predict, answer: LineAnswer, path: RawPath): void {
  const { entity, after } = answer;
  if (!context.refer('series', answer.series, [...path, 'series'])) return;
  const series = context.script.data[answer.series];
  if (!series || series.rows.length < 2) return;
  context.expect('entity', entity, Object.keys(series.entities ?? {}), [...path, 'entity']);
  const rows = rowsOf(series).filter((row) => entity === undefined || row.entity === entity);
  const start = rows.findIndex((row) => sameX(row, after, series));
  if (start < 0) {
    const near = rows.flatMap((row) => row.x ?? []).slice(0, 4);
    const fault = message('afterNotInSeries', { after }, near.join(', '));
    return context.report('ask', [...path, 'after'], fault);
  }
  const asked = rows.slice(start + 1).flatMap(({ value }) => value ?? []);
  if (asked.length === 0)
    context.report('ask', [...path, 'after'], message('nothingAfter', { after }));
  reportOutside(context, ask, asked, [...path, 'series']);
}

export function check(context: Context, ask: Predict, path: RawPath, step: StepScript): void {
  const { min, max, answer } = ask;
  checkReveal(context, ask, step, path);
  if (min >= max) context.report('ask', [...path, 'min'], message('minOverMax', { min, max }));
  const at = [...path, 'answer'];
  if ('fact' in answer) checkFactAnswer(context, ask, answer.fact, [...at, 'fact']);
  else checkLineAnswer(context, ask, answer, at);
}

/** The unit text around a guess, and around its distance from the correct value. */
const aroundGuess = (unit: string | undefined, { around }: AskCompiling) => ({
  unit: around(unit),
  apart: around(unit === 'percent' ? 'points' : unit),
});

/** The correct answer of a guess: a number, or the rows of a line after the last given one. */
function answerOf(answer: Predict['answer'], write: AskCompiling) {
  if (!('fact' in answer)) return lineAnswer(answer, write);
  const { fact } = answer;
  const printed = write.fact(fact) ?? fact;
  const evidence = factEvidence(write.script, fact);
  return {
    by: 'number' as const,
    answer: printed,
    fact,
    ...defined({ value: typeof evidence?.value === 'number' ? evidence.value : undefined }),
    ...aroundGuess(evidence?.form.unit, write),
  };
}

function lineAnswer(answer: LineAnswer, write: AskCompiling) {
  const { script } = write;
  const { series: id, entity, after } = answer;
  const series = entryOf(script.data, id);
  const all = series ? rowsOf(series) : [];
  const rows = all.filter((row) => entity === undefined || row.entity === entity);
  const start = series ? rows.findIndex((row) => sameX(row, after, series)) : -1;
  const dates = (series?.xType ?? 'date') === 'date';
  const words = [...new Set(all.map((row) => row.x))];
  const { colon, semicolon } = punctuationOf(script.lang);
  const nameOf = (x: string) => (dates ? write.date(x) : x);
  const print = (row: SeriesRow) => write.printRow(row, series?.unit);
  const printed = rows.slice(start + 1).flatMap((row) => {
    const text = print(row);
    if (text === undefined) return [];
    return [row.x === undefined ? text : nameOf(row.x) + colon + text];
  });
  const points = (some: readonly SeriesRow[]): readonly GuessPoint[] =>
    some.flatMap((row) => {
      const { x = '', value } = row;
      if (value === undefined) return [];
      const at = row.at ?? words.indexOf(row.x) + 1;
      return [{ x: nameOf(x), at, value, text: print(row) ?? '' }];
    });
  return {
    by: 'line' as const,
    answer: printed.join(semicolon),
    series: {
      id,
      after: String(after),
      ...defined({ entity }),
      given: points(rows.slice(0, start + 1)),
      asked: points(rows.slice(start + 1)),
    },
    ...aroundGuess(series?.unit, write),
  };
}

export const compile = (ask: Predict, write: AskCompiling): Compiled => ({
  kind: 'predict',
  question: write.line(ask.question),
  ...answerOf(ask.answer, write),
  min: ask.min,
  max: ask.max,
  reveal: write.buildAt(ask.reveal),
  ...defined({ explain: write.text(ask.explain) }),
});
