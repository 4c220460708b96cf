/**
 * A window of another size has another layout, and so has motion *still*: the reader stays at the
 * same position in the story. A browser's scroll anchoring keeps what is at the top of the window if
 * only the width changes, which is another position in the new layout, and nothing if the height
 * changes or sticky elements become static. A change of height that leaves the story's height as it
 * was is ignored: it comes from a phone's address bar, which hides and shows while a finger scrolls.
 */
import type { Position, Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import type { Navigator } from './navigate.ts';
import type { Track } from './track.ts';

export interface PositionKeeper {
  /** Called in each frame after a scroll, with its pixels and the resulting position. */
  at(scroll: number, position: Position): void;
  stop(): void;
}

/** Registered before other listeners of the track, so that the playhead still has the position to keep. */
export function keepPositionOnResize(options: {
  readonly story: Timeline;
  readonly track: Track;
  readonly playhead: Playhead;
  readonly navigator: Navigator;
}): PositionKeeper {
  const { story, track, playhead, navigator } = options;
  const read = () => ({
    // The layout's width: pinch zoom on a phone changes the width of the window.
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    tall: track.tall(),
    still: document.documentElement.classList.contains('motion-still'),
  });
  let last = read();
  /** A title, slips and pages of text have no position of their own in the story. */
  const isTitle = ({ step, progress }: Position) => progress === 0 && step === story.steps[0]?.id;
  const isBeside = (at: Position) => at.progress === 1 || isTitle(at) || track.isPage(at.step);
  /** Distance from the top of the window to the top of such content, in pixels. */
  let beside: number | undefined;

  const stop = track.subscribe(() => {
    const [before, now] = [last, read()];
    last = now;
    const at = playhead.get();
    if (isTitle(at)) return;
    const wider = now.width !== before.width;
    const taller = now.height !== before.height && now.tall !== before.tall;
    if (now.still === before.still && (wider || !taller)) {
      // There the browser's scroll anchoring keeps the position.
      if (wider && !isBeside(at)) navigator.stay(at);
    } else {
      const top = track.besideOf(at.step);
      navigator.stay(at, beside === undefined || top === undefined ? undefined : top - beside);
    }
  });

  return {
    at(scroll, position) {
      const top = isBeside(position) ? track.besideOf(position.step) : undefined;
      beside = top === undefined ? undefined : top - scroll;
    },
    stop,
  };
}
