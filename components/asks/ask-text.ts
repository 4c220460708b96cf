/**
 * A question as printed: its words are resolved, so that it can be sent as JSON and drawn by
 * question.tsx.
 */
import { kindOf } from '../../story/asks/asks.ts';
import type { Ask, Line } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { ASK_TEXTS } from './texts.g.ts';
import { blocksOf, runsOf, type Runs, type TextMode } from '../step/runs.ts';

export type AskText = ReturnType<typeof askText>;
export interface OptionText {
  readonly id: string;
  readonly text: Runs;
  readonly right?: boolean | undefined;
  readonly why?: Runs | undefined;
}

/** Where a question is printed: in the article, on a slide, on paper. */
export type AskPlace = 'article' | 'slide' | 'paper';

/** What a kind adds to the words that all share. */
export interface KindText {
  readonly prompts?: readonly Runs[];
  /** The line below it: how to answer, or to read on; and how it looks. */
  readonly note?: string;
  readonly noteClass?: string;
  /** The range of a guess; `after`: the point from which a line is drawn. */
  readonly range?: Range;
  /** Parts of a picture that are numbered as its options are. */
  readonly pins?: { readonly on: string; readonly parts: readonly string[] };
  readonly answer?: {
    /** The true value of a guess. */
    readonly value?: string | undefined;
    readonly number?: number | undefined;
    /** Options or items in the right order, each with what belongs to it. */
    readonly list?: readonly OptionText[];
  };
}
interface Range {
  readonly min: string;
  readonly max: string;
  readonly after?: string | undefined;
}
/** Where and how a kind prints its words. */
export interface Printing {
  readonly prose: Prose;
  readonly place: AskPlace;
  readonly print: (line: Line) => Runs;
}

/**
 * `answers`: whether right options, reasons and explanation are included. In a class the page has
 * only the question; the way to answer and the right answers come from the class's server.
 */
export function askText(prose: Prose, ask: Ask, place: AskPlace, answers = true) {
  const { t, inClass } = prose;
  const mode: TextMode = place === 'slide' ? 'plain' : 'linked';
  const print = (line: Line) => runsOf(prose, line, mode);
  const text = ASK_TEXTS[ask.kind] as (ask: Ask, printing: Printing) => KindText;
  const { prompts, note, noteClass, range, pins, answer } = text(ask, { prose, place, print });
  const options: readonly AnyOption[] = 'options' in ask && !inClass ? ask.options : [];
  const kind = kindOf(ask);
  const reveal = kind.reveal?.(ask);
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
    prompts: prompts ?? [],
    note: inClass ? undefined : note,
    noteClass,
    pins,
    range: inClass ? undefined : range,
    /** Absent where there is none, or it must not be included. */
    answer:
      answers && !inClass && kind.hide
        ? {
            ...answer,
            right: reveal?.right ?? [],
            line: reveal?.line,
            explain: blocksOf(prose, ('explain' in ask && ask.explain) || [], mode),
          }
        : undefined,
    /** Where it is answered on screen, by a slot in the page: alone, or in a class. */
    slot: place !== 'article' ? undefined : inClass ? 'class' : kind.plan ? 'ask' : undefined,
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
