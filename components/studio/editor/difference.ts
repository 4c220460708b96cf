import type { Splice } from '../../../story/edit/splice.ts';

/** The one part in which two texts differ. */
export function difference(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, inserted: after.slice(head, after.length - tail) };
}
