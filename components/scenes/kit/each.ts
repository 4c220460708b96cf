/** How much one mark stands for, where a script leaves that to the data. */
import { roundUp } from './scale.ts';

/** The most marks that can be told apart. */
export const MOST_MARKS = 400;
/** The fewest marks that show a number well unless it is small and whole. */
const LEAST = 5;

/**
 * 1, or the smallest round number that gives at most that many marks: 10 for 325, 285, 706 and 885
 * people.
 */
export function chosenEach(values: readonly number[]): number {
  const all = values.reduce((sum, value) => sum + Math.max(0, value), 0);
  const highest = Math.max(0, ...values);
  if (all > MOST_MARKS) return roundUp(all / MOST_MARKS);
  const isSmall =
    highest > 0 && highest < LEAST && values.some((value) => !Number.isInteger(value));
  return isSmall ? roundUp(highest / 20) : 1;
}
