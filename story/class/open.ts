/** Opens a class, or reopens it from the data that its teacher's page still has. */
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
 * Restores answers under their students' ids, so that an answer sent again is recognised. An answer that does
 * not fit the story is kept unchanged: the story may have lost the question since, but the teacher should not
 * lose the results.
 */
export function reopenClass(
  beginning: Beginning,
  snapshot: HeldSnapshot,
  records: HeldRecords | undefined,
): ClassState {
  const { plan } = beginning;
  const fresh = openClass(beginning);
  const { position, lesson, mode, locked, poll, typed } = snapshot;
  const asks = snapshot.asks.filter(([step]) => ruleAt({ plan, typed }, step));
  const answers = (records?.answers ?? []).map((given): Given => {
    const rule = ruleAt({ plan, typed }, given.step) ?? { kind: 'discuss' };
    const read = readAnswer(rule, given.answer);
    return typeof read === 'string' ? given : { ...given, answer: read };
  });
  return {
    ...fresh,
    epoch: Math.max(beginning.epoch, snapshot.epoch + 1),
    mode,
    locked,
    lesson,
    position: plan.steps.includes(position.step) ? position : fresh.position,
    reached: Math.min(snapshot.reached, plan.steps.length - 1),
    asks,
    typed,
    poll: asks.find(([step]) => step === poll?.step)?.[0] ?? null,
    expected: records?.students ?? [],
    answers,
    writers: records?.writers ?? [],
  };
}
