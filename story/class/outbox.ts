/** A student's answers on this device until the class has counted them. Pure. */
import type { Answer } from '../asks/kind.ts';

/** `counted` is the epoch of the class that confirmed the answer. */
export interface SentAnswer {
  readonly step: string;
  readonly answer: Answer;
  readonly counted?: number;
}
export type Outbox = readonly SentAnswer[];

/** A class counts one answer, the last one before the question closes. */
export const withAnswer = (box: Outbox, step: string, answer: Answer): Outbox => [
  ...box.filter((entry) => entry.step !== step),
  { step, answer },
];

/** Removes an answer that the class refused, so that the student can answer again. */
export const withoutRefused = (box: Outbox, step: string): Outbox =>
  box.filter((entry) => entry.step !== step || entry.counted !== undefined);

/**
 * Answers to send: never confirmed, or confirmed by an earlier epoch of a reopened class, which may have lost
 * them. The class ignores repeated answers.
 */
export const unsent = (box: Outbox, epoch: number): Outbox =>
  box.filter((entry) => entry.counted === undefined || entry.counted < epoch);

/**
 * Merges answers that the class has counted into the box. They win over a different answer here, which may
 * have come after the question was closed.
 */
export function withCounted(
  box: Outbox,
  answers: readonly (readonly [step: string, answer: Answer])[],
  epoch: number,
): Outbox {
  const theirs = answers.map(([step, answer]): SentAnswer => ({ step, answer, counted: epoch }));
  return [...theirs, ...box.filter(({ step }) => !theirs.some((entry) => entry.step === step))];
}
