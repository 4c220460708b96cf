/**
 * The course of a movement that a key asked for: at speed from its first frame, so that the key is seen to
 * be heard, softly to rest, and from one key into the next without a stop. Pure.
 */

/** Milliseconds. */
export const DURATION = 900;
/** A movement counts from the frame before its first, which then shows something moved. */
export const FRAME = 1000 / 60;

export interface Course {
  readonly from: number;
  readonly to: number;
  /** The speed it begins with, as a multiple of its mean speed. */
  readonly start: number;
}
export interface OnCourse {
  readonly at: number;
  /** Per millisecond. */
  readonly speed: number;
}

/** Three times its mean speed is as fast as a cubic may begin without running past its end. */
const MOST = 3;

/**
 * `speed`, per millisecond, is what an interrupted movement had: it is kept as far as it leads the same way
 * and not beyond the end. `least` is the speed below which a frame shows nothing.
 */
export function courseTo(from: number, to: number, speed: number, least: number): Course {
  const mean = (to - from) / DURATION;
  if (mean === 0) return { from, to, start: 0 };
  const start = Math.max(1, speed / mean, least / Math.abs(mean));
  return { from, to, start: Math.min(MOST, start) };
}

/** `ms` after its start; the end is exact and at rest. */
export function along({ from, to, start }: Course, ms: number): OnCourse {
  const t = Math.max(0, ms / DURATION);
  if (t >= 1) return { at: to, speed: 0 };
  const way = to - from;
  const share = start * t * (1 - t) ** 2 + t * t * (3 - 2 * t);
  const rate = start * (1 - t) * (1 - 3 * t) + 6 * t * (1 - t);
  return { at: from + way * share, speed: (way * rate) / DURATION };
}
