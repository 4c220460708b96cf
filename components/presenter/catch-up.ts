/** What could be left out of a lesson that is late. Pure. */
import type { Slides, SlideStep } from './stops.ts';

/** More than these is another lesson. */
const MOST = 3;

export interface CatchUp {
  /** In the order of the story. */
  readonly steps: readonly SlideStep[];
  /** Milliseconds that the plan has for them. */
  readonly saved: number;
}

/**
 * The steps to leave out after step `order` (from 1) to make `behind` milliseconds good: those that ask nothing, the longest
 * of the plan first, and never the last, which ends the story. Undefined where there is none to leave out.
 */
export function catchUp(
  { steps, plan }: Pick<Slides, 'steps' | 'plan'>,
  order: number,
  behind: number,
): CatchUp | undefined {
  const planned = ({ id }: SlideStep) => (plan.steps[id] ?? 0) * 1000;
  const ahead = steps.slice(order, -1).filter(({ ask }) => ask === undefined);
  const chosen = new Set<SlideStep>();
  let saved = 0;
  for (const step of ahead.toSorted((a, b) => planned(b) - planned(a))) {
    if (saved >= behind || chosen.size === MOST) break;
    chosen.add(step);
    saved += planned(step);
  }
  if (chosen.size === 0) return undefined;
  return { steps: ahead.filter((step) => chosen.has(step)), saved };
}
