/** What a class needs from its story: the steps in order, and which answers its questions accept. */
import { kindOf, type AskRule } from '../asks/asks.ts';
import type { Story } from '../story.ts';

export interface Plan {
  readonly story: string;
  /** Of the bundle that the class began with; absent in development. */
  readonly version?: string;
  readonly steps: readonly string[];
  /** Step ids with the rule of their question, in order. */
  readonly asks: readonly (readonly [step: string, rule: AskRule])[];
}

/** The plan of a story; contains no text and no right answers. */
export const planOf = (story: Story): Plan => ({
  story: story.id,
  steps: story.steps.map(({ id }) => id),
  asks: story.steps.flatMap(({ id, ask }) => (ask ? [[id, kindOf(ask).rule(ask)] as const] : [])),
});

export const ruleAt = (plan: Plan, step: string): AskRule | undefined =>
  plan.asks.find(([id]) => id === step)?.[1];
