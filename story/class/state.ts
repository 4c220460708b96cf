/** A class: what is true of it, and what may happen to it. Plain JSON. */
import type { Command } from './messages.ts';
import type { Plan } from './plan.ts';

/** `locked`: on this step with the teacher; `back`: back, not ahead; `free`; `exercise`: free, and all questions open. */
export const PACINGS = ['locked', 'back', 'free', 'exercise'] as const;
export type Pacing = (typeof PACINGS)[number];
export const PHASES = ['open', 'closed', 'revealed'] as const;
export type Phase = (typeof PHASES)[number];

/** `progress` of the step, from 0 to 1. */
export interface Place {
  readonly step: string;
  readonly progress: number;
}

/** One of the options, a number, a drawn line, or a few words. */
export type Answer =
  | { readonly option: string }
  | { readonly number: number }
  | { readonly line: readonly number[] }
  | { readonly text: string };

export interface Student {
  /** The beginning of `hash`: what the class calls this student, and nobody else. */
  readonly id: string;
  readonly hash: string;
  /** Number of the name. */
  readonly name: number;
}
export interface Given {
  readonly step: string;
  readonly by: string;
  readonly answer: Answer;
  /** A short answer that the teacher lets everybody read. */
  readonly shown: boolean;
}

/** What its teacher decides: true of the class, or of the class as a page wants it. */
export interface TeacherState {
  readonly mode: Pacing;
  readonly position: Place;
  /** The step whose question is up now. */
  readonly poll: string | null;
  readonly asks: readonly (readonly [step: string, phase: Phase])[];
  readonly locked: boolean;
}

export interface ClassState extends TeacherState {
  readonly code: string;
  /** The teacher's token, hashed. */
  readonly teacher: string;
  readonly plan: Plan;
  /** Grows whenever the class is opened again; `seq` counts from 0 in each. */
  readonly epoch: number;
  readonly seq: number;
  /** Index of the farthest step that the teacher has led to. */
  readonly reached: number;
  /** When it ended, in milliseconds. */
  readonly ended: number | null;
  readonly students: readonly Student[];
  /** Students of the epoch before, by id: to them a locked class is open. */
  readonly expected: readonly string[];
  readonly answers: readonly Given[];
  /** Each window that leads, with the number of its last command. */
  readonly writers: readonly (readonly [writer: string, n: number])[];
}

export type ClassEvent =
  | {
      readonly type: 'join';
      readonly hash: string;
      /** Students who are gone: their seats are free if they never answered. */
      readonly gone?: readonly string[];
    }
  | {
      readonly type: 'answer';
      readonly by: string;
      readonly step: string;
      /** As it was sent. */
      readonly answer: unknown;
    }
  | {
      readonly type: 'command';
      readonly writer: string;
      readonly n: number;
      readonly command: Command;
      readonly at: number;
    };

/** Why something was not done. Each has its sentence in the interface's words. */
export type Refusal =
  | 'locked'
  | 'full'
  | 'ended'
  | 'stranger'
  | 'no-step'
  | 'no-ask'
  | 'too-many-asks'
  | 'not-open'
  | 'option'
  | 'range'
  | 'empty'
  | 'too-long'
  | 'answer'
  | 'command';

/** Which of two states is the newer. */
export type Dated = Pick<ClassState, 'epoch' | 'seq'>;

/** Whether `next` says more than `known`. A snapshot is whole: one that was skipped is not missed. */
export const isNews = (known: Dated | undefined, next: Dated): boolean =>
  !known || next.epoch > known.epoch || (next.epoch === known.epoch && next.seq > known.seq);

export const phaseAt = ({ asks }: Pick<TeacherState, 'asks'>, step: string): Phase | undefined =>
  asks.find(([id]) => id === step)?.[1];

/** How many symbols of a hash name a student. */
export const ID_LENGTH = 24;
export const idOf = (hash: string): string => hash.slice(0, ID_LENGTH);
