/**
 * The data for answering a story's questions on screen, besides the words in the page: option ids, ranges and
 * the correct answer of a guess. In a separate file, loaded when a question is near; never in the timeline,
 * which contains no answers.
 */
import type { Ask, GuessPoint, Story } from '../story.ts';
import type { Around } from './ask.ts';

interface PredictPlan {
  readonly kind: 'predict';
  readonly min: number;
  readonly max: number;
  readonly unit: Around;
  /** The unit of a distance; differences of percentages are in points. */
  readonly apart: Around;
  /** The index of the build from which on the correct answer is shown. */
  readonly reveal: number;
  /** The correct answer's reference in scenes: `fact:nev-2025`, `series:rd:china`. */
  readonly truth: string;
}
export interface NumberPlan extends PredictPlan {
  readonly by: 'number';
  readonly value?: number;
  readonly answer: string;
}
/** A point to draw; in a class its value is only shown by the chart. */
interface AskedPoint extends Pick<GuessPoint, 'x' | 'at'> {
  readonly value?: number;
  readonly text?: string;
}
export interface LinePlan extends PredictPlan {
  readonly by: 'line';
  /** The points shown to the reader, up to the last known one. */
  readonly given: readonly GuessPoint[];
  readonly asked: readonly AskedPoint[];
}
export interface QuizPlan {
  readonly kind: 'quiz';
  readonly options: readonly { readonly id: string; readonly right: boolean }[];
}
export interface PollPlan {
  readonly kind: 'poll';
  readonly options: readonly { readonly id: string }[];
}
export type AskPlan = QuizPlan | PollPlan | NumberPlan | LinePlan;
/** Step -> its question; questions of kind `discuss` are not answered on screen. */
export type AskPlans = { readonly [step: string]: AskPlan };

function planOf(ask: Ask): AskPlan | undefined {
  switch (ask.kind) {
    case 'quiz':
      return { kind: 'quiz', options: ask.options.map(({ id, right }) => ({ id, right })) };
    case 'poll':
      return { kind: 'poll', options: ask.options.map(({ id }) => ({ id })) };
    case 'predict': {
      const { min, max, unit, apart, reveal } = ask;
      const shared = { kind: 'predict', min, max, unit, apart, reveal } as const;
      if (ask.series) {
        const { id, entity, given, asked } = ask.series;
        const truth = entity === undefined ? `series:${id}` : `series:${id}:${entity}`;
        // There is nothing to draw, so the question is only text.
        return asked.length > 0 ? { ...shared, by: 'line', given, asked, truth } : undefined;
      }
      const value = ask.value === undefined ? {} : { value: ask.value };
      const truth = `fact:${ask.fact ?? ''}`;
      return { ...shared, by: 'number', answer: ask.answer, truth, ...value };
    }
    case 'discuss':
      return undefined;
  }
}

/** The plans of a story's questions; undefined if there is none to answer. */
export function askPlans({ steps }: Pick<Story, 'steps'>): AskPlans | undefined {
  const plans = steps.flatMap(({ id, ask }) => {
    const plan = ask && planOf(ask);
    return plan ? [[id, plan] as const] : [];
  });
  return plans.length > 0 ? Object.fromEntries(plans) : undefined;
}
