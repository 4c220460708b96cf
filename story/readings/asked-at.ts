/** Where a reader makes a guess on the picture itself, before a later build shows the answer. */
import { kindOf, revealOf } from '../asks/asks.ts';
import type { Step } from '../story.ts';

/** Whether a step asks for a guess on its first picture, with the question in the column beside it. */
export const guesses = ({ ask, views, layout }: Step): boolean =>
  !!ask && !!kindOf(ask).isOnPicture && views.length === 0 && layout.wide !== 'page';

/**
 * The last build with a stop before the answer is shown; its picture stays until the reveal. Undefined if the
 * step asks for no guess, or its hold comes before the answer.
 */
export function askedAt(step: Step): number | undefined {
  const { ask, builds, hold } = step;
  const reveal = revealOf(ask);
  if (reveal === undefined || !guesses(step) || hold < reveal) return undefined;
  const before = builds.slice(0, reveal).findLastIndex(({ stop }) => stop);
  return before < 0 ? undefined : before;
}
