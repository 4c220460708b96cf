/** Going somewhere on purpose: keys, links and addresses ask here, the page's own scroll does the rest. */
import type { Position, Timeline } from '../../story/story.ts';
import { move, restAt, startOfBuild, type Move } from '../../story/timeline/move.ts';
import type { Glide } from './glide.ts';
import type { Track } from './track.ts';

export type How = 'play' | 'jump';
export interface Navigator {
  to(position: Position, how: How): void;
  by(move: Move): void;
  /**
   * The layout is another one: back to where the reader was, or was on the way to. `top` is the scroll at which one
   * is there, where that is not the one at which the position begins.
   */
  stay(position: Position, top?: number): void;
  /** Ends a glide, when the reader takes over. */
  cancel(): void;
}

/** Pixels within which a page has arrived. */
const ARRIVED = 2;

export function createNavigator(options: {
  readonly story: Timeline;
  readonly track: Track;
  readonly glide: Glide;
  /** Whether movement may be played; asked each time. */
  readonly plays: () => boolean;
  /** Places where the reader may not go now; asked each time. */
  readonly bars?: ((position: Position) => boolean) | undefined;
  /** Called with the place that was asked for, before the page moves. */
  readonly onGo: (position: Position, how: How) => void;
}): Navigator {
  const { story, track, glide, plays, onGo } = options;
  let aim: { readonly position: Position; readonly top: number } | undefined;

  /** Keys pressed in a row count from where the last one leads, not from where the page has got to. */
  const here = (): Position => {
    if (aim && (glide.playing() || Math.abs(window.scrollY - aim.top) < ARRIVED))
      return aim.position;
    const position = track.position();
    // A page of text stands at the stop of the part that is read.
    return track.isPage(position.step) ? restAt(story, position) : position;
  };
  // A page of text is read from its heading on, whatever its picture does meanwhile.
  const topOf = (position: Position) =>
    track.scrollFor(
      track.isPage(position.step)
        ? { ...position, progress: startOfBuild(story, position) }
        : position,
    );
  const to = (position: Position, how: How) => {
    if (options.bars?.(position)) return;
    // Asked between a resize and the frame that tells of it, the way would lead through the old layout.
    track.measureIfResized();
    track.measureAt(position.step);
    const top = topOf(position);
    aim = { position, top };
    onGo(position, how);
    glide.to(top, plays() ? how : 'jump');
  };

  return {
    to,
    by(kind) {
      const from = here();
      const next = move(story, from, kind);
      // After a step's last stop come its asides: a key leads to each before it leads on.
      const at = aim && glide.playing() ? aim.top : window.scrollY;
      const paper =
        kind === 'next-stop' && next.step !== from.step
          ? track
              .asidesOf(from.step)
              .find((top) => top > at + ARRIVED && top < track.scrollFor(next))
          : undefined;
      if (paper !== undefined) {
        aim = { position: { step: from.step, progress: 1 }, top: paper };
        onGo(aim.position, 'play');
        glide.to(paper, plays() ? 'play' : 'jump');
        return;
      }
      if (next.step !== from.step || next.progress !== from.progress) to(next, 'play');
    },
    stay(position, top) {
      const going = glide.playing() ? aim?.position : undefined;
      const at = going ?? position;
      track.measureAt(at.step);
      aim = { position: at, top: (going ? undefined : top) ?? topOf(at) };
      glide.to(aim.top, 'jump');
    },
    cancel: glide.cancel,
  };
}
