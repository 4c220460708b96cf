/** A student's side of a class: answers given on this device, until the class has counted them. Pure. */
import type { Answer } from './state.ts';

/** `counted` once the class has said so, in the epoch in which it did. */
export interface Own {
  readonly step: string;
  readonly answer: Answer;
  readonly counted?: number;
}
export type Outbox = readonly Own[];

/** The first answer stands: a class counts one. */
export const withAnswer = (box: Outbox, step: string, answer: Answer): Outbox =>
  box.some((own) => own.step === step) ? box : [...box, { step, answer }];

/** The class would not have it: it may be answered anew. */
export const withoutRefused = (box: Outbox, step: string): Outbox =>
  box.filter((own) => own.step !== step || own.counted !== undefined);

/**
 * What has to be sent: never acknowledged, or acknowledged by a class that has been opened again since and
 * may have lost it. The class knows what it has counted, so too often does no harm.
 */
export const unsent = (box: Outbox, epoch: number): Outbox =>
  box.filter((own) => own.counted === undefined || own.counted < epoch);

/**
 * What the class has counted joins what this device holds, which may have been reloaded. It may be another answer than
 * the box holds now, one that was on its way when a second was given: what was counted stands.
 */
export function withCounted(
  box: Outbox,
  answers: readonly (readonly [step: string, answer: Answer])[],
  epoch: number,
): Outbox {
  const theirs = answers.map(([step, answer]): Own => ({ step, answer, counted: epoch }));
  return [...theirs, ...box.filter(({ step }) => !theirs.some((own) => own.step === step))];
}
