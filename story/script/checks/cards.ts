/** The cards of a step: questions to the reader, several readings of one matter. FORMAT section 9. */
import { resolveBinding } from '../binding.ts';
import * as messages from '../messages-words.ts';
import { unknownRef } from '../messages.ts';
import { rowsOf, sameX } from '../rows.ts';
import type { AskScript, StepScript, ViewScript } from '../schema.ts';
import type { RawPath } from '../places.ts';
import { checkUnique, type Context } from './context.ts';
import { checkDate } from './dates-and-units.ts';
import { checkLine, checkText } from './words.ts';

type Predict = Extract<AskScript, { kind: 'predict' }>;

function checkFactAnswer(context: Context, ask: Predict, id: string, path: RawPath): void {
  const at = [...path, 'answer', 'fact'];
  if (!context.refer('fact', id, at)) return;
  const result = resolveBinding(context.script, { fact: id });
  const value = result.ok ? result.value : undefined;
  if (typeof value !== 'number') context.tell('ask', at, messages.answerNotNumber(`fact "${id}"`));
  else if (value < ask.min || value > ask.max)
    context.tell('ask', at, messages.answerOutside(value, ask.min, ask.max));
}

type LineAnswer = Extract<Predict['answer'], { series: string }>;

function checkLineAnswer(context: Context, ask: Predict, answer: LineAnswer, path: RawPath): void {
  const at = [...path, 'answer'];
  if (!context.refer('series', answer.series, [...at, 'series'])) return;
  const series = context.script.data[answer.series];
  if (!series || series.rows.length < 2) return;
  const entities = Object.keys(series.entities ?? {});
  if (answer.entity !== undefined && !entities.includes(answer.entity))
    context.tell('unknown-ref', [...at, 'entity'], unknownRef('entity', answer.entity, entities));
  const { after, entity } = answer;
  const rows = rowsOf(series).filter((row) => entity === undefined || row.entity === entity);
  const start = rows.findIndex((row) => sameX(row, after, series));
  if (start < 0) {
    const near = rows.flatMap((row) => row.x ?? []).slice(0, 4);
    context.tell('ask', [...at, 'after'], messages.afterNotInSeries(String(after), near));
    return;
  }
  const asked = rows.slice(start + 1).flatMap(({ value }) => value ?? []);
  if (asked.length === 0)
    context.tell('ask', [...at, 'after'], messages.nothingAfter(String(after)));
  const outside = asked.find((value) => value < ask.min || value > ask.max);
  if (outside !== undefined)
    context.tell('ask', [...at, 'series'], messages.answerOutside(outside, ask.min, ask.max));
}

function checkPredict(context: Context, step: StepScript, ask: Predict, path: RawPath): void {
  const builds = step.builds ?? [];
  if (builds.length === 0) context.tell('ask', path, messages.predictNeedsBuild(), 'key');
  const names = builds.flatMap(({ id }) => id ?? []);
  if (ask.reveal !== undefined && builds.length > 0 && !names.includes(ask.reveal))
    context.tell('ask', [...path, 'reveal'], messages.noReveal(ask.reveal, names));
  if (ask.min >= ask.max)
    context.tell('ask', [...path, 'min'], messages.minOverMax(ask.min, ask.max));
  if ('fact' in ask.answer) checkFactAnswer(context, ask, ask.answer.fact, path);
  else checkLineAnswer(context, ask, ask.answer, path);
  checkText(context, ask.explain, [...path, 'explain']);
}

export function checkAsk(context: Context, step: StepScript, ask: AskScript, path: RawPath): void {
  checkLine(context, ask.question, [...path, 'question']);
  if (ask.kind === 'predict') checkPredict(context, step, ask, path);
  else if (ask.kind === 'discuss') {
    for (const [i, prompt] of (ask.prompts ?? []).entries())
      checkLine(context, prompt, [...path, 'prompts', i]);
  } else {
    const at = [...path, 'options'];
    checkUnique(
      context,
      'option',
      ask.options.map(({ id }, i) => ({ id, path: [...at, i] })),
    );
    for (const [i, option] of ask.options.entries())
      checkLine(context, option.text, [...at, i, 'text']);
    if (ask.kind !== 'quiz') return;
    for (const [i, option] of ask.options.entries())
      checkLine(context, option.why, [...at, i, 'why']);
    checkText(context, ask.explain, [...path, 'explain']);
    if (ask.options.length > 0 && !ask.options.some(({ right }) => right === true))
      context.tell('ask', path, messages.quizWithoutRight(), 'key');
  }
}

const NUMBERS = { numbers: true, printed: true } as const;

export function checkViews(context: Context, views: readonly ViewScript[], path: RawPath): void {
  checkUnique(
    context,
    'view',
    views.map(({ id }, i) => ({ id, path: [...path, i] })),
  );
  const reads = views.map((view, i) => {
    checkLine(context, view.title, [...path, i, 'title'], NUMBERS);
    checkDate(context, view.date, [...path, i, 'date']);
    return checkText(context, view.text, [...path, i, 'text'], NUMBERS);
  });
  const withFinding = views.filter(({ finding }) => finding !== undefined).length;
  for (const [i, view] of views.entries()) {
    if (withFinding > 0 && view.finding === undefined)
      context.tell('missing', [...path, i], messages.findingOnAll());
    if (!reads[i]?.cites) context.tell('uncited-view', [...path, i], messages.uncitedView(view.id));
  }
  // Explanations put to a test owe no equal weight to a refuted one.
  if (withFinding > 0) return;
  const mean = reads.reduce((sum, { words }) => sum + words, 0) / Math.max(1, reads.length);
  const unequal = views.findIndex((_, i) => Math.abs((reads[i]?.words ?? mean) - mean) > mean / 3);
  const view = views[unequal];
  if (view)
    context.tell(
      'unequal-views',
      [...path, unequal],
      messages.unequalViews(view.id, reads[unequal]?.words ?? 0, Math.round(mean)),
    );
}
