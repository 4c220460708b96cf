/** What could be left out of a lesson that is late. Pure. */
import type { Slides, SlideStep } from './stops.ts';

/** Leaving out more steps than this would change the lesson. */
const MOST = 3;

export interface CatchUp {
  /** In the order of the story. */
  readonly steps: readonly SlideStep[];
  /** Milliseconds that the plan has for these steps. */
  readonly saved: number;
}

/**
 * The steps to leave out after step `order` (from 1) to make up for `behind` milliseconds: those
 * without a question, the longest in the plan first, and never the last one, which ends the story.
 * Undefined if there are none.
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
