/**
 * Keeps a still loaded in case a canvas loses its context. The stage hides all stills, and hidden
 * pictures are not loaded; so the step in which the reader rests is marked if it needs the canvas
 * (under-stage.css).
 */
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Track } from '../drivers/track.ts';
import { whenResting } from '../drivers/when-resting.ts';
import { needsCanvas } from './needs-stage.ts';

/** Milliseconds; only at rest, never while scrolling. */
const TIMES = { rest: 260, way: Infinity };

/** Follows the playhead; returns the function that stops. */
export function keepStillReady(story: Timeline, playhead: Playhead, track: Track): () => void {
  let marked: HTMLElement | undefined;
  let asked = 0;
  const mark = () => {
    const { step } = playhead.get();
    const isDrawn = needsCanvas(story, story.steps[stepIndexOf(story, step)]);
    marked?.removeAttribute('data-rests');
    marked = isDrawn ? track.sectionOf(step) : undefined;
    marked?.setAttribute('data-rests', '');
  };
  // Within a frame: a write between two frames would force a layout as soon as the scroll position is read.
  const resting = whenResting(() => (asked = requestAnimationFrame(mark)), TIMES);
  const forget = playhead.subscribe(resting.ask);
  resting.ask();
  return () => {
    forget();
    resting.cancel();
    cancelAnimationFrame(asked);
    marked?.removeAttribute('data-rests');
  };
}
