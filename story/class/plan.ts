/** What a class needs from its story: the steps in order, and which answers its questions accept. */
import { kindOf, type AskRule } from '../asks/asks.ts';
import type { Story } from '../story.ts';
import type { TypedAsk } from './messages.ts';

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

/** The kinds of a story's questions serve for a typed one; its options are numbered. */
export const ruleOf = ({ options }: Pick<TypedAsk, 'options'>): AskRule =>
  options.length > 0
    ? { kind: 'poll', options: options.map((_, i) => `${i}`) }
    : { kind: 'discuss' };

/** The rule of a question of the story, or of one that the teacher typed. */
export function ruleAt(
  { plan, typed }: { readonly plan: Plan; readonly typed?: readonly TypedAsk[] | undefined },
  step: string,
): AskRule | undefined {
  const one = typed?.find(({ id }) => id === step);
  return one ? ruleOf(one) : plan.asks.find(([id]) => id === step)?.[1];
}
