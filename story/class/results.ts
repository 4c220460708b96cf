/** Aggregates the answers to one question: numbers and approved texts, never who gave them. */
import { kindOf, type AskRule } from '../asks/asks.ts';
import type { Results } from '../asks/kind.ts';
import { ruleAt } from './plan.ts';
import type { ClassState, Given } from './state.ts';

/** The results of the answers to one question. */
export const count = (rule: AskRule, given: readonly Given[]): Results =>
  kindOf(rule).results(rule, given);

export const answersTo = (state: ClassState, step: string): readonly Given[] =>
  state.answers.filter((given) => given.step === step);

export function resultsOf(state: ClassState, step: string): Results | undefined {
  const rule = ruleAt(state.plan, step);
  return rule && count(rule, answersTo(state, step));
}
