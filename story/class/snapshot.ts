/** The data that a class sends to each role: its whole visible state, never a difference. */
import { kindOf, type AskRule } from '../asks/asks.ts';
import type { Answer, Results } from '../asks/kind.ts';
import { LIMITS } from './limits.ts';
import type { TypedAsk } from './messages.ts';
import { nameOf } from './names.ts';
import { ruleAt } from './plan.ts';
import { answersTo, lateFor, resultsOf } from './results.ts';
import {
  phaseAt,
  type ClassState,
  type Dated,
  type Given,
  type TeacherState,
  type Phase,
} from './state.ts';

export interface Poll {
  readonly step: string;
  readonly kind: AskRule['kind'];
  readonly phase: Phase;
  readonly answered: number;
  /** Present once revealed; approved short answers immediately. */
  readonly results?: Results;
  /** Where the teacher typed it. */
  readonly typed?: TypedAsk;
}

/** Up to 8 KB. Numbers are rounded to what a screen can show. */
export interface Snapshot extends Dated, Omit<TeacherState, 'poll' | 'lesson' | 'typed'> {
  readonly reached: number;
  readonly poll: Poll | null;
  readonly ended: boolean;
}
/** The teacher also gets results before they are revealed, the number of seats taken, and the lesson. */
export interface TeacherSnapshot extends Snapshot, Pick<TeacherState, 'lesson' | 'typed'> {
  readonly students: number;
}

/** What a student learns about itself on joining. */
export interface You {
  readonly id: string;
  readonly name: string;
  readonly answers: readonly (readonly [step: string, answer: Answer])[];
}

/** Data that only the teacher's page gets, for reopening the class after a restart. */
export interface Records {
  readonly students: readonly string[];
  readonly answers: readonly Given[];
  readonly writers: ClassState['writers'];
  /** Ids with the numbers of their names, sorted by these. */
  readonly seats?: readonly (readonly [id: string, name: number])[];
  /** How many came after a question was closed. */
  readonly late?: readonly (readonly [step: string, count: number])[];
}

function pollOf(state: ClassState, teacher: boolean): Poll | null {
  const rule = state.poll === null ? undefined : ruleAt(state, state.poll);
  if (state.poll === null || !rule) return null;
  const step = state.poll;
  const phase = phaseAt(state, step) ?? 'closed';
  const isVisible = teacher || phase === 'revealed' || kindOf(rule).isApproved;
  const results = isVisible ? resultsOf(state, step) : undefined;
  const answered = answersTo(state, step).length;
  const typed = state.typed?.find(({ id }) => id === step);
  const more = { ...(results && { results }), ...(typed && { typed }) };
  return { step, kind: rule.kind, phase, answered, ...more };
}

const snapshot = (state: ClassState, teacher: boolean): Snapshot => ({
  epoch: state.epoch,
  seq: state.seq,
  mode: state.mode,
  position: state.position,
  reached: state.reached,
  poll: pollOf(state, teacher),
  asks: state.asks,
  locked: state.locked,
  ended: state.ended !== null,
});

export const studentSnapshot = (state: ClassState): Snapshot => snapshot(state, false);
export const teacherSnapshot = (state: ClassState): TeacherSnapshot => ({
  ...snapshot(state, true),
  students: state.students.length,
  lesson: state.lesson,
  typed: state.typed,
});

export function youOf(state: ClassState, id: string, lang?: string): You | undefined {
  const student = state.students.find((one) => one.id === id);
  if (!student) return undefined;
  const ownAnswers = state.answers.filter(({ by }) => by === id);
  const answers = ownAnswers.map(({ step, answer }) => [step, answer] as const);
  return { id, name: nameOf(student.name, lang), answers };
}

export const recordsOf = (state: ClassState): Records => ({
  students: [...new Set([...state.expected, ...state.students.map(({ id }) => id)])].slice(
    -2 * LIMITS.students,
  ),
  answers: state.answers,
  writers: state.writers,
  seats: state.students.map(({ id, name }) => [id, name] as const).sort((a, b) => a[1] - b[1]),
  late: state.asks.map(([step]) => [step, lateFor(state, step).length] as const),
});
