/** A question that the teacher typed in the class, as one of the story is. */
import type { TypedAsk } from '../../story/class/messages.ts';
import { ruleOf } from '../../story/class/plan.ts';
import type { AskData } from '../asks/class-kind.tsx';

/** Its options are numbered, and it has no address. */
export const typedData = (typed: TypedAsk): AskData => ({
  step: typed.id,
  question: typed.question,
  rule: ruleOf(typed),
  options: typed.options.map((text, i) => ({ id: `${i}`, text })),
  lang: typed.lang,
});
