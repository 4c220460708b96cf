/**
 * A window that has another width has another layout, and so has motion *still*: the reader stays at the same place in
 * the story. The browser alone holds what it finds at the top of the window, which is another place on another layout,
 * and nothing where what sticks begins to flow. Another height is left to it: a phone's address bar comes and goes while
 * a finger scrolls.
 */
import type { Position, Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import type { Navigator } from './navigate.ts';
import type { Track } from './track.ts';

/** Begins before whoever follows the scroll, so that the playhead still tells the place that is kept. */
export function keepPlace(options: {
  readonly story: Timeline;
  readonly track: Track;
  readonly playhead: Playhead;
  readonly navigator: Navigator;
}): () => void {
  const { story, track, playhead, navigator } = options;
  // The layout's own width: two fingers on a phone change that of the window.
  const widthNow = () => document.documentElement.clientWidth;
  let width = widthNow();
  const isStill = () => document.documentElement.classList.contains('motion-still');
  let still = isStill();
  /** A title, readings and pages of text lie beside the story's line, and are what the browser holds. */
  const isBeside = (at: Position) =>
    at.progress === 1 || isTitle(at) || track.sectionOf(at.step)?.classList.contains('layout-page');
  const isTitle = ({ step, progress }: Position) => progress === 0 && step === story.steps[0]?.id;
  return track.subscribe(() => {
    const [wider, other] = [widthNow() !== width, isStill() !== still];
    [width, still] = [widthNow(), isStill()];
    const at = playhead.get();
    if ((other && !isTitle(at)) || (wider && !isBeside(at))) navigator.stay(at);
  });
}
