/** Where a guess is asked for on the picture itself, before a later build shows the answer. */
import type { Step } from '../story.ts';

/** A step whose question stands in the column, beside its first picture, and asks for a guess on it. */
export const guesses = ({ ask, views, layout }: Step): boolean =>
  ask?.kind === 'predict' && views.length === 0 && layout.wide !== 'page';

/**
 * The last build at which a story may rest and the answer is not shown yet: its picture stands until the
 * reveal. Nothing where the step asks for no guess, or what is worth freezing comes before its answer.
 */
export function askedAt(step: Step): number | undefined {
  const { ask, builds, hold } = step;
  if (ask?.kind !== 'predict' || !guesses(step) || hold < ask.reveal) return undefined;
  const before = builds.slice(0, ask.reveal).findLastIndex(({ stop }) => stop);
  return before < 0 ? undefined : before;
}
