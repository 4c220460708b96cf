/** What a class needs from its story: the steps in order, and which answers its questions accept. */
import type { Ask, Story } from '../story.ts';

export type AskRule =
  | { readonly kind: 'quiz' | 'poll'; readonly options: readonly string[] }
  | {
      readonly kind: 'predict';
      readonly by: 'number' | 'line';
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'discuss' };

export interface Plan {
  readonly story: string;
  /** Of the bundle that the class began with; absent in development. */
  readonly version?: string;
  readonly steps: readonly string[];
  /** Step ids with the rule of their question, in order. */
  readonly asks: readonly (readonly [step: string, rule: AskRule])[];
}

/** The rule for answers to a question. */
export function ruleOf(ask: Ask): AskRule {
  if (ask.kind === 'discuss') return { kind: 'discuss' };
  if (ask.kind === 'predict') return { kind: 'predict', by: ask.by, min: ask.min, max: ask.max };
  return { kind: ask.kind, options: ask.options.map(({ id }) => id) };
}

/** The plan of a story; contains no text and no right answers. */
export const planOf = (story: Story): Plan => ({
  story: story.id,
  steps: story.steps.map(({ id }) => id),
  asks: story.steps.flatMap(({ id, ask }) => (ask ? [[id, ruleOf(ask)] as const] : [])),
});

export const ruleAt = (plan: Plan, step: string): AskRule | undefined =>
  plan.asks.find(([id]) => id === step)?.[1];
