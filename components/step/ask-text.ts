/** A question as it is printed: its words resolved, so that it travels as JSON and is drawn by question.tsx. */
import type { Ask, Line } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { blocksOf, runsOf, type RunBlocks, type Runs, type TextMode } from './runs.ts';

export interface OptionText {
  readonly id: string;
  readonly text: Runs;
  readonly right?: boolean;
  readonly why?: Runs;
}
export interface AnswerText {
  /** The value that was guessed at. */
  readonly value?: string;
  readonly explain: RunBlocks;
}
export interface AskText {
  readonly kind: Ask['kind'];
  readonly kicker: string;
  readonly question: Runs;
  readonly options: readonly OptionText[];
  readonly prompts: readonly Runs[];
  /** What is said below it: how to answer, or to read on. */
  readonly note?: string;
  /** What a guess lies between; `after`: from where on a line is drawn. */
  readonly range?: { readonly min: string; readonly max: string; readonly after?: string };
  /** Absent where there is none, or none may be told. */
  readonly answer?: AnswerText;
  readonly labels: { readonly options: string; readonly right: string; readonly answer: string };
}

/** Where a question is printed: in the article, on a slide, on paper. */
export type AskPlace = 'article' | 'slide' | 'paper';

/** `answers`: whether right options, reasons and explanation may be told. */
export function askText(prose: Prose, ask: Ask, place: AskPlace, answers = true): AskText {
  const { t } = prose;
  const mode: TextMode = place === 'slide' ? 'plain' : 'linked';
  const print = (line: Line) => runsOf(prose, line, mode);
  const note = noteOf(prose, ask, place);
  const range = rangeOf(prose, ask);
  return {
    kind: ask.kind,
    kicker: kickerOf(prose, ask, place),
    question: print(ask.question),
    options: optionsOf(ask).map(({ id, text, right, why }) => ({
      id,
      text: print(text),
      ...(answers && right !== undefined && { right }),
      ...(answers && why && { why: print(why) }),
    })),
    prompts: ask.kind === 'discuss' ? ask.prompts.map(print) : [],
    ...(note !== undefined && { note }),
    ...(range && { range }),
    ...(answers && (ask.kind === 'quiz' || ask.kind === 'predict')
      ? {
          answer: {
            ...(ask.kind === 'predict' && { value: ask.answer }),
            explain: blocksOf(prose, ask.explain ?? [], mode),
          },
        }
      : undefined),
    labels: {
      options: t('ask.options'),
      right: t('ask.right'),
      answer: place === 'paper' ? t('print.answer') : t('ask.showAnswer'),
    },
  };
}

type QuizOption = Extract<Ask, { kind: 'quiz' }>['options'][number];
type AnyOption = Pick<QuizOption, 'id' | 'text'> & Partial<QuizOption>;
const optionsOf = (ask: Ask): readonly AnyOption[] => ('options' in ask ? ask.options : []);

function kickerOf({ t }: Prose, { kind }: Ask, place: AskPlace): string {
  if (kind !== 'predict' || place === 'article') return t(`ask.${kind}`);
  return place === 'slide' ? t('present.guess') : t('ask.quiz');
}

function rangeOf({ story }: Prose, ask: Ask): AskText['range'] {
  if (ask.kind !== 'predict') return undefined;
  const print = (value: number) => new Intl.NumberFormat(story.lang).format(value);
  const after = ask.by === 'line' ? ask.series?.after : undefined;
  return { min: print(ask.min), max: print(ask.max), ...(after !== undefined && { after }) };
}

function noteOf(prose: Prose, ask: Ask, place: AskPlace): string | undefined {
  const { t } = prose;
  const range = rangeOf(prose, ask);
  if (range && place !== 'slide') {
    const { after, ...ends } = range;
    if (place === 'article')
      return after === undefined
        ? t('ask.predictNumber', ends)
        : t('ask.predictLine', { ...ends, after });
    return after === undefined
      ? t('print.guessNumber', ends)
      : t('print.guessLine', { ...ends, after });
  }
  if (place !== 'article') return undefined;
  if (ask.kind === 'poll') return t('ask.pollHint');
  return ask.kind === 'quiz' ? t('ask.scrollOn') : undefined;
}
