/** A scroll in words. */
import type { Moment } from './params.ts';

export function describeScroll({ params, state }: Moment): string {
  const percent = Math.round(state.unrolled * 100);
  if (state.mount <= 0) return `${params.name} is open at ${percent}% and fills the stage.`;
  const band = state.mount < 1 ? 'its bands are on their way out' : 'two bands hold it';
  return percent >= 100
    ? `${params.name} is open at 100%; ${band}.`
    : `${params.name} is open at ${percent}%, the rest is on its roller; ${band}.`;
}
