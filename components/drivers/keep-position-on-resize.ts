/**
 * Another window has another layout, and so has motion *still*: the reader stays at the same place in the story. The
 * browser alone holds what it finds at the top of the window where only the width differs, which is another place on
 * another layout, and nothing where the height does or what sticks begins to flow. A height in which the story is as
 * tall as before is left alone: a phone's address bar comes and goes while a finger scrolls.
 */
import type { Position, Timeline } from '../../story/story.ts';
import type { Playhead } from '../../story/timeline/playhead.ts';
import type { Navigator } from './navigate.ts';
import type { Track } from './track.ts';

export interface PositionKeeper {
  /** Called in each frame after a scroll, with its pixels and the place that it has led to. */
  at(scroll: number, position: Position): void;
  stop(): void;
}

/** Begins before whoever follows the scroll, so that the playhead still tells the place that is kept. */
export function keepPositionOnResize(options: {
  readonly story: Timeline;
  readonly track: Track;
  readonly playhead: Playhead;
  readonly navigator: Navigator;
}): PositionKeeper {
  const { story, track, playhead, navigator } = options;
  const read = () => ({
    // The layout's own width: two fingers on a phone change that of the window.
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
    tall: track.tall(),
    still: document.documentElement.classList.contains('motion-still'),
  });
  let last = read();
  /** A title, readings and pages of text lie beside the story's line. */
  const isTitle = ({ step, progress }: Position) => progress === 0 && step === story.steps[0]?.id;
  const isBeside = (at: Position) => at.progress === 1 || isTitle(at) || track.isPage(at.step);
  /** Where the top of what is read beside it was in the window, in pixels. */
  let beside: number | undefined;

  const stop = track.subscribe(() => {
    const [before, now] = [last, read()];
    last = now;
    const at = playhead.get();
    if (isTitle(at)) return;
    const wider = now.width !== before.width;
    const taller = now.height !== before.height && now.tall !== before.tall;
    if (now.still === before.still && (wider || !taller)) {
      // Beside the story's line the browser holds what is read.
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
