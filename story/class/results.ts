/** Aggregates the answers to one question: numbers and approved texts, never who gave them. */
import { kindOf, type AskRule } from '../asks/asks.ts';
import type { Results } from '../asks/kind.ts';
import { ruleAt } from './plan.ts';
import { phaseAt, type ClassState, type Given, type Student } from './state.ts';

/** The results of the answers to one question. */
export const count = (rule: AskRule, given: readonly Given[]): Results =>
  kindOf(rule).results(rule, given);

export const answersTo = (state: ClassState, step: string): readonly Given[] =>
  state.answers.filter((given) => given.step === step);

/** Ids of the students who came after a question was closed, and have not answered it. */
export function lateFor(state: ClassState, step: string): readonly string[] {
  const answered = answersTo(state, step).map(({ by }) => by);
  const isLate = ({ id, missed = [] }: Student) => missed.includes(step) && !answered.includes(id);
  return phaseAt(state, step) === 'open' ? [] : state.students.filter(isLate).map(({ id }) => id);
}

export function resultsOf(state: ClassState, step: string): Results | undefined {
  const rule = ruleAt(state, step);
  return rule && count(rule, answersTo(state, step));
}
