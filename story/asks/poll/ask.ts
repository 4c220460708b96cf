/** A question of opinion. */
import type { Ask } from '../../story.ts';
import { choiceOf, type OptionsRule } from '../choice.ts';
import type { AskKind } from '../kind.ts';

export type Poll = Extract<Ask, { kind: 'poll' }>;
export interface PollPlan {
  readonly kind: 'poll';
  readonly options: readonly { readonly id: string }[];
}

export const ask: AskKind<Poll, OptionsRule<'poll'>, PollPlan> = {
  ...choiceOf('poll'),
  plan: ({ options }) => ({ kind: 'poll', options: options.map(({ id }) => ({ id })) }),
};
