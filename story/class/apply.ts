/**
 * Applies events to a class. Pure: no clock, no randomness. A refused event returns its reason and changes
 * nothing.
 */
import { applyCommand } from './apply-command.ts';
import { LIMITS } from './limits.ts';
import type { Command } from './messages.ts';
import { pickName } from './names.ts';
import { ruleAt } from './plan.ts';
import { readAnswer } from './read-answer.ts';
import {
  idOf,
  phaseAt,
  type ClassEvent,
  type ClassState,
  type Given,
  type Refusal,
} from './state.ts';

/**
 * The class after an event; or a word if nothing changed: `again` if the event was applied before, else the
 * reason for the refusal.
 */
export type Applied = ClassState | 'again' | Refusal;
type Happened<T> = Extract<ClassEvent, { readonly type: T }>;

/** The students without those who have left and never answered. */
function seatsLeft(state: ClassState, gone: readonly string[]): ClassState['students'] {
  if (state.students.length < LIMITS.students || gone.length === 0) return state.students;
  const answered = new Set(state.answers.map(({ by }) => by));
  return state.students.filter(({ id }) => !gone.includes(id) || answered.has(id));
}

function join(state: ClassState, { hash, gone = [] }: Happened<'join'>): Applied {
  const id = idOf(hash);
  if (state.students.some((student) => student.id === id)) return 'again';
  if (state.ended !== null) return 'ended';
  if (state.removed?.includes(id)) return 'removed';
  const isExpected = state.expected.includes(id);
  if (state.locked && !isExpected) return 'locked';
  const students = seatsLeft(state, gone);
  if (students.length >= LIMITS.students) return 'full';
  const name = pickName(hash, new Set(students.map((student) => student.name)));
  const closed = state.asks.flatMap(([step, phase]) => (phase === 'open' ? [] : [step]));
  const missed = isExpected ? [] : closed;
  return { ...state, students: [...students, { id, hash, name, missed }] };
}

/** Whether a question accepts answers now: it is open, or it is not closed and the mode is `exercise`. */
export function takesAnswers(state: ClassState, step: string): boolean {
  const phase = phaseAt(state, step);
  return phase === 'open' || (phase === undefined && state.mode === 'exercise');
}

/**
 * A reopened class may have lost an answer that it had counted, and the question may be closed by now. A
 * student from before may send that answer again until the answer is revealed.
 */
const bringsBack = (state: ClassState, step: string, by: string): boolean =>
  state.expected.includes(by) && phaseAt(state, step) === 'closed';

function answer(state: ClassState, { by, step, answer: sent }: Happened<'answer'>): Applied {
  if (!state.students.some(({ id }) => id === by)) return 'stranger';
  const rule = ruleAt(state, step);
  if (!rule) return 'no-ask';
  const earlier = state.answers.find((given) => given.by === by && given.step === step);
  const takes = state.ended === null && takesAnswers(state, step);
  // An answer that was counted is confirmed in any phase, because a client may send it twice.
  if (earlier && !takes) return 'again';
  if (state.ended !== null) return 'ended';
  if (!takes && !bringsBack(state, step, by)) return 'not-open';
  const read = readAnswer(rule, sent);
  if (typeof read === 'string') return read;
  if (earlier && JSON.stringify(earlier.answer) === JSON.stringify(read)) return 'again';
  // Until the question closes, a later answer takes the place of an earlier one.
  const others = state.answers.filter((given) => given !== earlier);
  return { ...state, answers: [...others, { step, by, answer: read, shown: false }] };
}

function show(state: ClassState, command: Extract<Command, { do: 'show' }>): Applied {
  const { step, by, shown } = command;
  const isMeant = (one: Given) =>
    one.step === step && (by === null || one.by === by) && 'text' in one.answer;
  if (by !== null && !state.answers.some(isMeant)) return 'command';
  return {
    ...state,
    answers: state.answers.map((one) => (isMeant(one) ? { ...one, shown } : one)),
  };
}

/** Frees a seat; its answers go with it. */
const remove = (state: ClassState, seat: string): ClassState => ({
  ...state,
  removed: [...(state.removed ?? []), seat].slice(-LIMITS.students),
  students: state.students.filter(({ id }) => id !== seat),
  expected: state.expected.filter((id) => id !== seat),
  answers: state.answers.filter(({ by }) => by !== seat),
});

function carryOut(state: ClassState, command: Command, at: number): Applied {
  if (command.do === 'end') return { ...state, ended: at };
  if (command.do === 'show') return show(state, command);
  if (command.do === 'remove') return remove(state, command.seat);
  const next = applyCommand(state, command);
  if (command.do === 'move') {
    const index = state.plan.steps.indexOf(command.to.step);
    return index < 0 ? 'no-step' : { ...next, reached: Math.max(state.reached, index) };
  }
  const asked = command.do === 'poll' || command.do === 'phase' ? command.step : null;
  if (asked !== null && !ruleAt(state, asked)) return 'no-ask';
  return next.asks.length > LIMITS.asks ? 'too-many-asks' : next;
}

/**
 * A number that is not higher than the last one belongs to a late command: it was applied already, or a newer
 * one was.
 */
function command(state: ClassState, event: Happened<'command'>): Applied {
  const { writer, n } = event;
  const last = state.writers.find(([name]) => name === writer)?.[1] ?? -1;
  if (n <= last) return 'again';
  if (state.ended !== null) return 'ended';
  const others = state.writers.filter(([name]) => name !== writer);
  // Drops the window that has been silent for longest.
  const writers: ClassState['writers'] = [...others.slice(1 - LIMITS.writers), [writer, n]];
  return carryOut({ ...state, writers }, event.command, event.at);
}

const happened = (state: ClassState, event: ClassEvent): Applied => {
  switch (event.type) {
    case 'join':
      return join(state, event);
    case 'answer':
      return answer(state, event);
    case 'command':
      return command(state, event);
  }
};

export function apply(state: ClassState, event: ClassEvent): Applied {
  const next = happened(state, event);
  return typeof next === 'string' ? next : { ...next, seq: state.seq + 1 };
}
