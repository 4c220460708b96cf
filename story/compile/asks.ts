/** Compiles the cards after a step's text: questions and views. */
import { defined } from '../defined.ts';
import { punctuationOf } from '../locale.ts';
import { entryOf, factEvidence } from '../script/binding.ts';
import { rowsOf, sameX, type SeriesRow } from '../script/rows.ts';
import type { AskScript, StepScript, StoryScript, ViewScript } from '../script/schema.ts';
import type { Ask, GuessPoint, View } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import { printRow } from './scene-data.ts';
import { buildsOf } from './timing.ts';
import type { Uses, Writer } from './writer.ts';

/** One view of a matter on which several are given. */
export const compileView = (view: ViewScript, writer: Writer): View => ({
  id: view.id,
  title: writer.line(view.title),
  ...defined({ by: view.by, date: view.date && writer.format.date(view.date) }),
  text: writer.text(view.text),
  ...defined({ finding: view.finding }),
});

type PredictScript = Extract<AskScript, { kind: 'predict' }>;

/** The unit text around a guess, and around its distance from the correct value. */
const aroundGuess = (unit: string | undefined, { format }: Writer) => ({
  unit: format.around(unit),
  apart: format.around(unit === 'percent' ? 'points' : unit),
});

/** The correct answer of a guess: a number, or the rows of a line after the last given one. */
function answerOf(script: StoryScript, { answer }: PredictScript, writer: Writer, uses: Uses) {
  if (!('fact' in answer)) return lineAnswer(script, answer, writer);
  uses.fact(answer.fact);
  const evidence = factEvidence(script, answer.fact);
  return {
    by: 'number' as const,
    answer: writer.fact(answer.fact) ?? answer.fact,
    fact: answer.fact,
    ...defined({ value: typeof evidence?.value === 'number' ? evidence.value : undefined }),
    ...aroundGuess(evidence?.form.unit, writer),
  };
}

type LineAnswer = Exclude<PredictScript['answer'], { fact: string }>;

function lineAnswer(script: StoryScript, answer: LineAnswer, writer: Writer) {
  const { series: id, entity, after } = answer;
  const series = entryOf(script.data, id);
  const all = series ? rowsOf(series) : [];
  const rows = all.filter((row) => entity === undefined || row.entity === entity);
  const start = series ? rows.findIndex((row) => sameX(row, after, series)) : -1;
  const dates = (series?.xType ?? DEFAULTS.xType) === 'date';
  const words = [...new Set(all.map((row) => row.x))];
  const { colon, semicolon } = punctuationOf(script.lang);
  const nameOf = (x: string) => (dates ? writer.format.date(x) : x);
  const print = (row: SeriesRow) => printRow(row, series?.unit, writer);
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
    ...aroundGuess(series?.unit, writer),
  };
}

/** The question of a step, including its answers; the audience's copy is made elsewhere. */
export function compileAsk(
  script: StoryScript,
  step: StepScript,
  ask: AskScript,
  writer: Writer,
  uses: Uses,
): Ask {
  const question = writer.line(ask.question);
  const explain = defined({ explain: 'explain' in ask ? writer.text(ask.explain) : undefined });
  switch (ask.kind) {
    case 'quiz':
      return {
        kind: 'quiz',
        question,
        options: ask.options.map(({ id, text, right, why }) => ({
          id,
          text: writer.line(text),
          right: right ?? false,
          ...defined({ why: writer.line(why) }),
        })),
        ...explain,
      };
    case 'poll': {
      const options = ask.options.map(({ id, text }) => ({ id, text: writer.line(text) }));
      return { kind: 'poll', question, options };
    }
    case 'predict': {
      const builds = buildsOf(step);
      const named = builds.findIndex(({ id }) => id !== undefined && id === ask.reveal);
      return {
        kind: 'predict',
        question,
        ...answerOf(script, ask, writer, uses),
        min: ask.min,
        max: ask.max,
        reveal: named > 0 ? named : builds.length - 1,
        ...explain,
      };
    }
    case 'discuss':
      return {
        kind: 'discuss',
        question,
        prompts: (ask.prompts ?? []).map((line) => writer.line(line)),
      };
  }
}
