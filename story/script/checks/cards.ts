/** Checks the cards of a step: questions to the reader (`ask`) and several readings of one matter (`views`). */
import { resolveBinding } from '../binding.ts';
import { count, message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { rowsOf, sameX } from '../rows.ts';
import type { AskScript, StepScript, ViewScript } from '../schema.ts';
import { checkUnique, type Context } from './context.ts';
import { evidenceIn, lengthOf } from './words.ts';

type Predict = Extract<AskScript, { kind: 'predict' }>;
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

function checkPredict(context: Context, step: StepScript, ask: Predict, path: RawPath): void {
  const builds = step.builds ?? [];
  const { min, max, reveal, answer } = ask;
  if (builds.length === 0) context.report('ask', path, message('predictNeedsBuild', {}), 'key');
  const names = builds.flatMap(({ id }) => id ?? []);
  if (reveal !== undefined && builds.length > 0 && !names.includes(reveal))
    context.report(
      'ask',
      [...path, 'reveal'],
      message('noReveal', { id: reveal }, names.join(', ')),
    );
  if (min >= max) context.report('ask', [...path, 'min'], message('minOverMax', { min, max }));
  const at = [...path, 'answer'];
  if ('fact' in answer) checkFactAnswer(context, ask, answer.fact, [...at, 'fact']);
  else checkLineAnswer(context, ask, answer, at);
}

export function checkAsk(context: Context, step: StepScript, ask: AskScript, path: RawPath): void {
  if (ask.kind === 'predict') checkPredict(context, step, ask, path);
  if (!('options' in ask)) return;
  const ids = ask.options.map(({ id }) => id);
  checkUnique(context, 'option', ids, (i) => [...path, 'options', i]);
  if (ask.kind === 'quiz' && ids.length > 0 && !ask.options.some(({ right }) => right === true))
    context.report('ask', path, message('quizWithoutRight', {}), 'key');
}

export function checkViews(context: Context, views: readonly ViewScript[], path: RawPath): void {
  const ids = views.map(({ id }) => id);
  checkUnique(context, 'view', ids, (i) => [...path, i]);
  const isTest = views.some(({ finding }) => finding !== undefined);
  for (const [i, { id, finding, text }] of views.entries()) {
    if (isTest && finding === undefined)
      context.report('missing', [...path, i], message('findingOnAll', {}));
    if (evidenceIn(text).length === 0)
      context.report('uncited-view', [...path, i], message('uncitedView', { id }));
  }
  // In a test of explanations, a refuted one does not need as many words as the others.
  if (isTest) return;
  const lengths = views.map(({ text }) => lengthOf(text).words);
  const mean = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
  const unequal = lengths.findIndex((words) => Math.abs(words - mean) > mean / 3);
  if (unequal < 0) return;
  const words = count(lengths[unequal] ?? 0, 'word');
  const values = { id: ids[unequal], words, mean: Math.round(mean) };
  context.report('unequal-views', [...path, unequal], message('unequalViews', values));
}
