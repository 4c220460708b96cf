/** Where a class is, as heaps of dots along the steps of the story. Pure. */
import type { Dot } from '../../../app/_class/client/teacher.ts';

export interface Heap {
  /** Share of the whole story, 0 to 1. */
  readonly at: number;
  readonly count: number;
}

/** Heaps a step may have: readers nearer than that are at one place. */
const PER_STEP = 3;

/** `steps`: how many the story has. */
export function heapsOf(dots: readonly Dot[], steps: number): readonly Heap[] {
  const heaps = new Map<number, number>();
  for (const [step, share] of dots) {
    if (step < 0 || step >= steps) continue;
    const part = Math.min(PER_STEP - 1, Math.floor((share / 100) * PER_STEP));
    const heap = step * PER_STEP + part;
    heaps.set(heap, (heaps.get(heap) ?? 0) + 1);
  }
  return [...heaps]
    .sort(([a], [b]) => a - b)
    .map(([heap, count]) => ({ at: (heap + 0.5) / (steps * PER_STEP), count }));
}

/** How many are at a step, before it and beyond it. */
export function around(dots: readonly Dot[], step: number) {
  const count = (is: (at: number) => boolean) => dots.filter(([at]) => is(at)).length;
  return {
    at: count((at) => at === step),
    behind: count((at) => at < step),
    ahead: count((at) => at > step),
  };
}
