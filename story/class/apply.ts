/**
 * What happens to a class, event by event. Pure: no clock, no chance. Whoever may not do a thing is told why, and
 * nothing changes.
 */
import { applyCommand } from './apply-command.ts';
import { LIMITS } from './limits.ts';
import type { Command } from './messages.ts';
import { pickName } from './names.ts';
import { ruleAt } from './plan.ts';
import { readAnswer } from './read-answer.ts';
import { idOf, phaseAt, type ClassEvent, type ClassState, type Refusal } from './state.ts';

/** The class after an event; as a word why it stays as it is: `again`, it had been done before, or was refused. */
export type Applied = ClassState | 'again' | Refusal;
type Happened<T> = Extract<ClassEvent, { readonly type: T }>;

/** Without the seats of those who left and have never answered. */
function seatsLeft(state: ClassState, gone: readonly string[]): ClassState['students'] {
  if (state.students.length < LIMITS.students || gone.length === 0) return state.students;
  const answered = new Set(state.answers.map(({ by }) => by));
  return state.students.filter(({ id }) => !gone.includes(id) || answered.has(id));
}

function join(state: ClassState, { hash, gone = [] }: Happened<'join'>): Applied {
  const id = idOf(hash);
  if (state.students.some((student) => student.id === id)) return 'again';
  if (state.ended !== null) return 'ended';
  if (state.locked && !state.expected.includes(id)) return 'locked';
  const students = seatsLeft(state, gone);
  if (students.length >= LIMITS.students) return 'full';
  const name = pickName(hash, new Set(students.map((student) => student.name)));
  return { ...state, students: [...students, { id, hash, name }] };
}

/** Whether a question takes answers now: put open, or any that is not closed while the class exercises. */
export function takesAnswers(state: ClassState, step: string): boolean {
  const phase = phaseAt(state, step);
  return phase === 'open' || (phase === undefined && state.mode === 'exercise');
}

/**
 * A class that was opened again may have lost an answer that it had counted, and have closed the question
 * since: who was here before may bring it back until the answer is revealed.
 */
const bringsBack = (state: ClassState, step: string, by: string): boolean =>
  state.expected.includes(by) && phaseAt(state, step) === 'closed';

function answer(state: ClassState, { by, step, answer: sent }: Happened<'answer'>): Applied {
  if (!state.students.some(({ id }) => id === by)) return 'stranger';
  const rule = ruleAt(state.plan, step);
  if (!rule) return 'no-ask';
  // What was counted is said to be counted, whatever has happened since: an answer may be sent twice.
  if (state.answers.some((given) => given.by === by && given.step === step)) return 'again';
  if (state.ended !== null) return 'ended';
  if (!takesAnswers(state, step) && !bringsBack(state, step, by)) return 'not-open';
  const read = readAnswer(rule, sent);
  if (typeof read === 'string') return read;
  return { ...state, answers: [...state.answers, { step, by, answer: read, shown: false }] };
}

function show(state: ClassState, command: Extract<Command, { do: 'show' }>): Applied {
  const { step, by, shown } = command;
  const given = state.answers.find((one) => one.by === by && one.step === step);
  if (!given || !('text' in given.answer)) return 'command';
  return {
    ...state,
    answers: state.answers.map((one) => (one === given ? { ...one, shown } : one)),
  };
}

function carryOut(state: ClassState, command: Command, at: number): Applied {
  if (command.do === 'end') return { ...state, ended: at };
  if (command.do === 'show') return show(state, command);
  const next = applyCommand(state, command);
  if (command.do === 'move') {
    const index = state.plan.steps.indexOf(command.to.step);
    return index < 0 ? 'no-step' : { ...next, reached: Math.max(state.reached, index) };
  }
  const asked = command.do === 'poll' || command.do === 'phase' ? command.step : null;
  if (asked !== null && !ruleAt(state.plan, asked)) return 'no-ask';
  return next.asks.length > LIMITS.asks ? 'too-many-asks' : next;
}

/** An old number is an old command that came late: it has been done, or something newer has. */
function command(state: ClassState, event: Happened<'command'>): Applied {
  const { writer, n } = event;
  const last = state.writers.find(([name]) => name === writer)?.[1] ?? -1;
  if (n <= last) return 'again';
  if (state.ended !== null) return 'ended';
  const others = state.writers.filter(([name]) => name !== writer);
  // The window silent for longest makes room.
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
