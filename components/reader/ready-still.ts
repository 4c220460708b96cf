/**
 * Keeps a still ready for a canvas that loses its context. The stage hides all stills, and what is hidden is not loaded;
 * the step that the reader rests in is marked when it needs the canvas (under-stage.css).
 */
import type { Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Track } from '../drivers/track.ts';
import { whenResting } from '../drivers/when-resting.ts';
import { needsCanvas } from './needs-stage.ts';

/** Milliseconds; never on the way. */
const TIMES = { rest: 260, way: Infinity };

/** Follows the playhead; returns its own end. */
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
  // In a frame: what is written between two would be laid out for whoever reads the scroll next.
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
