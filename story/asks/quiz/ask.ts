/** A question with one or more right options. */
import type { Ask } from '../../story.ts';
import { choiceOf, rightOf, type OptionsRule } from '../choice.ts';
import type { AskKind } from '../kind.ts';

export type Quiz = Extract<Ask, { kind: 'quiz' }>;
export interface QuizPlan {
  readonly kind: 'quiz';
  readonly options: readonly { readonly id: string; readonly right: boolean }[];
}

export const ask: AskKind<Quiz, OptionsRule<'quiz'>, QuizPlan> = {
  ...choiceOf('quiz'),
  ...rightOf,
  plan: ({ options }) => ({
    kind: 'quiz',
    options: options.map(({ id, right }) => ({ id, right })),
  }),
};
