/** What one mark stands for, where a script leaves it to the rows. */
import { roundUp } from './scale.ts';

/** More marks can't be told apart. */
export const MOST_MARKS = 400;
/** Fewer say little of a number that is not whole. */
const LEAST = 5;

/** 1, or the round number that leaves no more marks than can be told apart: 10 for 325, 285, 706 and 885 people. */
export function chosenEach(values: readonly number[]): number {
  const all = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const highest = Math.max(0, ...values);
  if (all > MOST_MARKS) return roundUp(all / MOST_MARKS);
  const isSmall =
    highest > 0 && highest < LEAST && values.some((value) => !Number.isInteger(value));
  return isSmall ? roundUp(highest / 20) : 1;
}
