/**
 * The class as a fold over what happened: every server that reads the same log comes to the same state.
 * Pure: no clock, no chance. Whoever may not do a thing is told why, and nothing changes.
 */
import { readAnswer } from './read-answer.ts';
import { LIMITS } from './limits.ts';
import { pickName } from './names.ts';
import { again, applyCommand, done, refused, type Applied } from './apply-command.ts';
import { ruleAt } from './plan.ts';
import { idOf, type ClassEvent, type ClassState } from './state.ts';

type Happened<T> = Extract<ClassEvent, { readonly type: T }>;

/** Without the seats of those who left and have never answered. */
function seatsLeft(state: ClassState, gone: readonly string[]): ClassState['students'] {
  if (state.students.length < LIMITS.students || gone.length === 0) return state.students;
  const answered = new Set(state.answers.map(({ by }) => by));
  return state.students.filter(({ id }) => !gone.includes(id) || answered.has(id));
}

function join(state: ClassState, { hash, gone = [] }: Happened<'join'>): Applied {
  const id = idOf(hash);
  if (state.students.some((student) => student.id === id)) return again(state);
  if (state.ended !== null) return refused(state, 'ended');
  if (state.locked && !state.expected.includes(id)) return refused(state, 'locked');
  const students = seatsLeft(state, gone);
  if (students.length >= LIMITS.students) return refused(state, 'full');
  const name = pickName(hash, new Set(students.map((student) => student.name)));
  return done({ ...state, students: [...students, { id, hash, name }] });
}

/** Whether a question takes answers now: put open, or any that is not closed while the class exercises. */
export function takesAnswers(state: ClassState, step: string): boolean {
  const phase = state.asks.find(([id]) => id === step)?.[1];
  return phase === 'open' || (phase === undefined && state.mode === 'exercise');
}

/**
 * A class that was opened again may have lost an answer that it had counted, and have closed the question
 * since: who was here before may bring it back until the answer is revealed.
 */
const bringsBack = (state: ClassState, step: string, by: string): boolean =>
  state.expected.includes(by) &&
  state.asks.some(([id, phase]) => id === step && phase === 'closed');

function answer(state: ClassState, event: Happened<'answer'>): Applied {
  const { by, step } = event;
  if (!state.students.some(({ id }) => id === by)) return refused(state, 'stranger');
  const rule = ruleAt(state.plan, step);
  if (!rule) return refused(state, 'no-ask');
  // What was counted is said to be counted, whatever has happened since: an answer may be sent twice.
  if (state.answers.some((given) => given.by === by && given.step === step)) return again(state);
  if (state.ended !== null) return refused(state, 'ended');
  if (!takesAnswers(state, step) && !bringsBack(state, step, by)) return refused(state, 'not-open');
  const read = readAnswer(rule, event.answer);
  if (!read.ok) return refused(state, read.why);
  const given = { step, by, answer: read.answer, shown: false };
  return done({ ...state, answers: [...state.answers, given] });
}

export function apply(state: ClassState, event: ClassEvent): Applied {
  switch (event.type) {
    case 'join':
      return join(state, event);
    case 'answer':
      return answer(state, event);
    case 'command':
      return applyCommand(state, event);
  }
}
