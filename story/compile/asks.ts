/** Questions and readings: the cards after a step's text. */
import { factEvidence } from '../script/binding.ts';
import { rowsOf } from '../script/rows.ts';
import type { AskScript, StepScript, StoryScript, ViewScript } from '../script/schema.ts';
import type { Ask, View } from '../story.ts';
import { printRow } from './scene-data.ts';
import { buildsOf } from './timing.ts';
import type { Uses, Writer } from './writer.ts';

/** One of several readings. */
export function compileView(view: ViewScript, writer: Writer): View {
  return {
    id: view.id,
    title: writer.line(view.title),
    ...(view.by !== undefined && { by: view.by }),
    ...(view.date !== undefined && { date: writer.format.date(view.date) }),
    text: writer.text(view.text),
    ...(view.finding !== undefined && { finding: view.finding }),
  };
}

type PredictScript = Extract<AskScript, { kind: 'predict' }>;

/** The truth of a guess: a number, or the rows of a line after the last one given. */
function answerOf(script: StoryScript, { answer }: PredictScript, writer: Writer, uses: Uses) {
  if ('fact' in answer) {
    uses.fact(answer.fact);
    const value = factEvidence(script, answer.fact)?.value;
    return {
      by: 'number' as const,
      answer: writer.fact(answer.fact) ?? answer.fact,
      ...(typeof value === 'number' && { value }),
    };
  }
  const { series: id, entity, after } = answer;
  const series = Object.hasOwn(script.data, id) ? script.data[id] : undefined;
  const rows = series
    ? rowsOf(series).filter((row) => entity === undefined || row.entity === entity)
    : [];
  const start = rows.findIndex(({ x }) => x === String(after));
  const printed = rows.slice(start + 1).flatMap((row) => {
    const text = printRow(row, series?.unit, writer);
    return text === undefined ? [] : [`${row.x === undefined ? '' : `${row.x}: `}${text}`];
  });
  return {
    by: 'line' as const,
    answer: printed.join('; '),
    series: { id, after: String(after), ...(entity !== undefined && { entity }) },
  };
}

/** The question of a step, answers included: the audience's copy is made elsewhere. */
export function compileAsk(
  script: StoryScript,
  step: StepScript,
  ask: AskScript,
  writer: Writer,
  uses: Uses,
): Ask {
  const question = writer.line(ask.question);
  const explain =
    'explain' in ask && ask.explain !== undefined ? { explain: writer.text(ask.explain) } : {};
  switch (ask.kind) {
    case 'quiz':
      return {
        kind: 'quiz',
        question,
        options: ask.options.map(({ id, text, right, why }) => ({
          id,
          text: writer.line(text),
          right: right ?? false,
          ...(why !== undefined && { why: writer.line(why) }),
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
      return { kind: 'discuss', question, prompts: (ask.prompts ?? []).map(writer.line) };
  }
}
