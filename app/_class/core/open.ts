/** A class begins, or begins again from what its teacher's page still holds. */
import type { HeldRecords, HeldSnapshot } from './messages.ts';
import { ruleAt, type Plan } from './plan.ts';
import { readAnswer } from './read-answer.ts';
import type { ClassState, Given } from './state.ts';

export interface Beginning {
  readonly code: string;
  /** Hash of the teacher's token. */
  readonly teacher: string;
  readonly plan: Plan;
  readonly epoch: number;
}

export const openClass = (beginning: Beginning): ClassState => ({
  ...beginning,
  seq: 0,
  mode: 'back',
  position: { step: beginning.plan.steps[0] ?? '', progress: 0 },
  reached: 0,
  poll: null,
  asks: [],
  locked: false,
  ended: null,
  students: [],
  expected: [],
  answers: [],
  writers: [],
});

/**
 * Answers come back under the ids of those who gave them, so that an answer sent again is known. What does
 * not fit the story is left out: the page that sent it may be older than the story.
 */
export function reopenClass(
  beginning: Beginning,
  snapshot: HeldSnapshot,
  records: HeldRecords | undefined,
): ClassState {
  const { plan } = beginning;
  const fresh = openClass(beginning);
  const { position, mode, locked, poll } = snapshot;
  const asks = snapshot.asks.filter(([step]) => ruleAt(plan, step));
  const answers = (records?.answers ?? []).flatMap(({ step, by, shown, answer }): Given[] => {
    const rule = ruleAt(plan, step);
    const read = rule ? readAnswer(rule, answer) : 'no-ask';
    return typeof read === 'string' ? [] : [{ step, by, answer: read, shown }];
  });
  return {
    ...fresh,
    epoch: Math.max(beginning.epoch, snapshot.epoch + 1),
    mode,
    locked,
    position: plan.steps.includes(position.step) ? position : fresh.position,
    reached: Math.min(snapshot.reached, plan.steps.length - 1),
    asks,
    poll: asks.find(([step]) => step === poll?.step)?.[0] ?? null,
    expected: records?.students ?? [],
    answers,
    writers: records?.writers ?? [],
  };
}
