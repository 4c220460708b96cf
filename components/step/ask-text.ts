/**
 * A question as printed: its words are resolved, so that it can be sent as JSON and drawn by
 * question.tsx.
 */
import { localeOf } from '../../story/locale.ts';
import type { Ask, Line } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { blocksOf, runsOf, type Runs, type TextMode } from './runs.ts';

export type AskText = ReturnType<typeof askText>;
export interface OptionText {
  readonly id: string;
  readonly text: Runs;
  readonly right?: boolean | undefined;
  readonly why?: Runs | undefined;
}

/** Where a question is printed: in the article, on a slide, on paper. */
export type AskPlace = 'article' | 'slide' | 'paper';

/**
 * `answers`: whether right options, reasons and explanation are included. In a class the page has
 * only the question; the way to answer and the right answers come from the class's server.
 */
export function askText(prose: Prose, ask: Ask, place: AskPlace, answers = true) {
  const { t, inClass } = prose;
  const mode: TextMode = place === 'slide' ? 'plain' : 'linked';
  const print = (line: Line) => runsOf(prose, line, mode);
  const range = inClass ? undefined : rangeOf(prose, ask);
  const options: readonly AnyOption[] = 'options' in ask && !inClass ? ask.options : [];
  const isAnswered = answers && !inClass && (ask.kind === 'quiz' || ask.kind === 'predict');
  return {
    kind: ask.kind,
    kicker: t(`ask.${ask.kind}`),
    question: print(ask.question),
    options: options.map(({ id, text, right, why }): OptionText => ({
      id,
      text: print(text),
      right: answers ? right : undefined,
      why: answers && why ? print(why) : undefined,
    })),
    prompts: ask.kind === 'discuss' ? ask.prompts.map(print) : [],
    /** The line below it: how to answer, or to read on. */
    note: inClass ? undefined : noteOf(prose, ask, place, range),
    /** The range of a guess; `after`: the point from which a line is drawn. */
    range,
    /** Absent where there is none, or it must not be included. */
    answer: isAnswered
      ? {
          /** The true value of a guess. */
          value: ask.kind === 'predict' ? ask.answer : undefined,
          number: ask.kind === 'predict' ? ask.value : undefined,
          explain: blocksOf(prose, ask.explain ?? [], mode),
        }
      : undefined,
    /** Where it is answered on screen, by a slot in the page: alone, or in a class. */
    slot: place === 'article' ? slotOf(ask, inClass) : undefined,
    labels: {
      options: t('ask.options'),
      right: t('ask.right'),
      rightIs: t('ask.rightIs'),
      answer: place === 'paper' ? t('print.answer') : t('ask.showAnswer'),
    },
  };
}

type QuizOption = Extract<Ask, { kind: 'quiz' }>['options'][number];
type AnyOption = Pick<QuizOption, 'id' | 'text'> & Partial<QuizOption>;

/** A discussion needs a class; a single reader gets no slot for it. */
const slotOf = ({ kind }: Ask, inClass: boolean | undefined) =>
  inClass ? 'class' : kind === 'discuss' ? undefined : 'ask';

function rangeOf({ story }: Prose, ask: Ask) {
  if (ask.kind !== 'predict') return undefined;
  const print = (value: number) => new Intl.NumberFormat(localeOf(story.lang)).format(value);
  const after = ask.by === 'line' ? ask.series?.after : undefined;
  return { min: print(ask.min), max: print(ask.max), after };
}

function noteOf(
  { t }: Prose,
  { kind }: Ask,
  place: AskPlace,
  range: ReturnType<typeof rangeOf>,
): string | undefined {
  if (range && place !== 'slide') {
    const { after, ...ends } = range;
    const onPaper = place === 'paper';
    return after === undefined
      ? t(onPaper ? 'print.guessNumber' : 'ask.predictNumber', ends)
      : t(onPaper ? 'print.guessLine' : 'ask.predictLine', { ...ends, after });
  }
  if (place !== 'article') return undefined;
  if (kind === 'poll') return t('ask.pollHint');
  return kind === 'quiz' ? t('ask.scrollOn') : undefined;
}
