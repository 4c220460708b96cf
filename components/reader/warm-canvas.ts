/**
 * The canvas starts while the reader rests, not in the middle of a scroll: its scripts, its context and its first frame take
 * longer than a frame has. Once a visit, for a scene a few steps ahead.
 */
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { whenResting } from '../drivers/when-resting.ts';
import { mayLoadAhead } from './light.ts';
import { needsCanvas } from './needs-stage.ts';

/** Milliseconds; never on the way. */
const TIMES = { rest: 900, way: Infinity };
/** Steps. With its neighbours it is mounted as one with what is near, and the steps on the way change nothing. */
const AHEAD = 3;

/** Calls with the step to prepare; returns its own end. */
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
  // On ways too on which no position changes: under a title.
  window.addEventListener('scroll', resting.ask, { passive: true });
  const end = () => {
    window.removeEventListener('scroll', resting.ask);
    resting.cancel();
  };
  resting.ask();
  return end;
}
