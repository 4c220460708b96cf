/** Deliberate movements: keys, links and addresses call this module, and it moves the page's own scroll. */
import type { Position, Timeline } from '../../story/story.ts';
import { firstStopOf, move, restAt, startOfBuild, type Move } from '../../story/timeline/move.ts';
import type { Glide } from './glide.ts';
import type { Track } from './track.ts';

export type How = 'play' | 'jump';
export interface Navigator {
  to(position: Position, how: How): void;
  by(move: Move): void;
  /**
   * After a change of layout: returns to where the reader was, or was going. `top` is the scroll to
   * use where it differs from that of the position.
   */
  stay(position: Position, top?: number): void;
  /** Ends a glide when the reader takes over. */
  cancel(): void;
}

/** Pixels within which the page counts as arrived. */
const ARRIVED = 2;

export function createNavigator(options: {
  readonly story: Timeline;
  readonly track: Track;
  readonly glide: Glide;
  /** Whether movement may be animated; called each time. */
  readonly plays: () => boolean;
  /** Positions that are closed to the reader at present; called each time. */
  readonly bars?: ((position: Position) => boolean) | undefined;
  /** Called with the target position, before the page moves. */
  readonly onGo: (position: Position, how: How) => void;
}): Navigator {
  const { story, track, glide, plays, onGo } = options;
  let aim: { readonly position: Position; readonly top: number } | undefined;

  /** Several keys in a row count from the last target, not from where the page has got to. */
  const here = (): Position => {
    if (aim && (glide.playing() || Math.abs(window.scrollY - aim.top) < ARRIVED))
      return aim.position;
    const position = track.position();
    // On a page of text the position is the stop of the part that is being read.
    return track.isPage(position.step) ? restAt(story, position) : position;
  };
  // A page of text is scrolled to the heading of the part, whatever its picture does meanwhile.
  const topOf = (position: Position) =>
    track.isPage(position.step)
      ? Math.floor(track.scrollFor({ ...position, progress: startOfBuild(story, position) })) + 1
      : track.scrollFor(position);
  const goTo = (position: Position, top: number, how: How) => {
    aim = { position, top };
    onGo(position, how);
    glide.to(top, plays() ? how : 'jump');
  };
  const to = (position: Position, how: How) => {
    if (options.bars?.(position)) return;
    // Between a resize and the next frame the measured layout is out of date.
    track.measureIfResized();
    track.measureAt(position.step);
    goTo(position, topOf(position), how);
  };
  /** For a key a page of text is one stop, at its top. */
  const topStop = (stop: Position) =>
    track.isPage(stop.step) ? firstStopOf(story, stop.step) : stop;

  return {
    to,
    by(kind) {
      const from = here();
      const isOnward = kind === 'next-stop';
      if (!isOnward && kind !== 'previous-stop') return to(move(story, from, kind), 'play');
      const at = aim && glide.playing() ? aim.top : window.scrollY;
      const isPage = track.isPage(from.step);
      const top = topStop(from);
      const isBelow = isPage && at > topOf(top) + ARRIVED;
      const start = isPage && isOnward ? { ...from, progress: 1 } : top;
      const stop = isBelow && !isOnward ? top : move(story, start, kind);
      const next = topStop(stop);
      // At either end of the story a move returns where it began.
      const isLast = stop === start;
      // Between two stops more may rest, such as questions: a key goes to each of them.
      const [low, high] = isOnward
        ? [at, isLast ? Infinity : topOf(next)]
        : [isLast ? -Infinity : topOf(next), at];
      const halts = [...new Set([from.step, next.step])]
        .flatMap(track.haltsOf)
        .filter((halt) => halt > low + ARRIVED && halt < high - ARRIVED)
        .sort((a, b) => (isOnward ? a - b : b - a));
      const [halt] = halts;
      if (halt !== undefined) goTo(track.position(halt), halt, 'play');
      else if (!isLast) to(next, 'play');
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
