/**
 * Starts the canvas while the reader rests, not in the middle of a scroll: its scripts, its context
 * and its first frame take longer than a frame. Once per visit, for a scene a few steps ahead.
 */
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { whenResting } from '../drivers/when-resting.ts';
import { mayLoadAhead } from './light.ts';
import { needsCanvas } from './needs-stage.ts';

/** Milliseconds; only at rest, never while scrolling. */
const TIMES = { rest: 900, way: Infinity };
/**
 * Number of steps to look ahead. Mounted together with the current step's scenes, so that the steps
 * between need no change.
 */
const AHEAD = 3;

/** Calls `onNear` with the step to prepare; returns the function that cancels. */
export function warmCanvas(
  story: Timeline,
  playhead: Playhead,
  onNear: (step: string) => void,
): () => void {
  const resting = whenResting(() => {
    const here = stepIndexOf(story, playhead.get().step);
    const next = story.steps.slice(here, here + AHEAD + 1).find((step) => needsCanvas(story, step));
    if (!next || !mayLoadAhead()) return;
    end();
    onNear(next.id);
  }, TIMES);
  // The scroll counts even where the position does not change, as on a title page.
  window.addEventListener('scroll', resting.ask, { passive: true });
  const end = () => {
    window.removeEventListener('scroll', resting.ask);
    resting.cancel();
  };
  resting.ask();
  return end;
}
