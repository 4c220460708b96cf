/** The state of a class, and the events that change it. Plain JSON. */
import type { Fault, GivenAnswer } from '../asks/kind.ts';
import type { Command, Lesson, TypedAsk } from './messages.ts';
import type { Plan } from './plan.ts';

/**
 * How far students may move. `locked`: only the teacher's step; `back`: back but not ahead; `free`: anywhere;
 * `exercise`: anywhere, with all questions open.
 */
export const PACINGS = ['locked', 'back', 'free', 'exercise'] as const;
export type Pacing = (typeof PACINGS)[number];
export const PHASES = ['open', 'closed', 'revealed'] as const;
export type Phase = (typeof PHASES)[number];

/** The ids of questions that the teacher typed; no step has such an id. */
export const TYPED = /^~[0-9a-z]{1,12}$/;

/** `progress` in the step, from 0 to 1. */
export interface Place {
  readonly step: string;
  readonly progress: number;
}

export interface Student {
  /** The first characters of `hash`: the student's id, used only inside this class. */
  readonly id: string;
  readonly hash: string;
  /** Number of the name. */
  readonly name: number;
  /** Questions that were closed before the student came. */
  readonly missed?: readonly string[];
}
export interface Given extends GivenAnswer {
  readonly step: string;
  readonly by: string;
}

/** What the teacher controls: the actual state of the class, or the state that a page expects. */
export interface TeacherState {
  readonly mode: Pacing;
  readonly position: Place;
  /** Absent before a page has sent it. */
  readonly lesson?: Lesson | undefined;
  /** The step whose question is shown now. */
  readonly poll: string | null;
  readonly asks: readonly (readonly [step: string, phase: Phase])[];
  /** Questions that the teacher typed. Their ids stand where those of steps do. */
  readonly typed?: readonly TypedAsk[] | undefined;
  readonly locked: boolean;
}

export interface ClassState extends TeacherState {
  readonly code: string;
  /** The teacher's token, hashed. */
  readonly teacher: string;
  readonly plan: Plan;
  /** Increases whenever the class is reopened; `seq` counts from 0 in each epoch. */
  readonly epoch: number;
  readonly seq: number;
  /** Index of the farthest step that the teacher has reached. */
  readonly reached: number;
  /** The end of the class, in milliseconds since 1970; null before. */
  readonly ended: number | null;
  readonly students: readonly Student[];
  /** Ids of the students of the previous epoch, who may join even if the class is locked. */
  readonly expected: readonly string[];
  /** Ids of students whom the teacher has removed; they can't come back. */
  readonly removed?: readonly string[];
  readonly answers: readonly Given[];
  /** Each window that sends commands, with the number of its last one. */
  readonly writers: readonly (readonly [writer: string, n: number])[];
}

export type ClassEvent =
  | {
      readonly type: 'join';
      readonly hash: string;
      /** Students who have gone; their seats are free if they never answered. */
      readonly gone?: readonly string[];
    }
  | {
      readonly type: 'answer';
      readonly by: string;
      readonly step: string;
      /** Unvalidated. */
      readonly answer: unknown;
    }
  | {
      readonly type: 'command';
      readonly writer: string;
      readonly n: number;
      readonly command: Command;
      readonly at: number;
    };

/** Reasons for a refusal. The interface has a sentence for each. */
export type Refusal =
  | 'locked'
  | 'removed'
  | 'full'
  | 'ended'
  | 'stranger'
  | 'no-step'
  | 'no-ask'
  | 'too-many-asks'
  | 'not-open'
  | Fault
  | 'command';

/** The order of two states. */
export type Dated = Pick<ClassState, 'epoch' | 'seq'>;

/** Whether `next` is newer than `known`. A snapshot is complete, so skipping one loses nothing. */
export const isNews = (known: Dated | undefined, next: Dated): boolean =>
  !known || next.epoch > known.epoch || (next.epoch === known.epoch && next.seq > known.seq);

export const phaseAt = ({ asks }: Pick<TeacherState, 'asks'>, step: string): Phase | undefined =>
  asks.find(([id]) => id === step)?.[1];

/** The number of hash characters in a student's id. */
export const ID_LENGTH = 24;
export const idOf = (hash: string): string => hash.slice(0, ID_LENGTH);
