/**
 * The curve of a movement started by a key: fast from its first frame, so that the key has a visible
 * effect, slowing to rest at the end, and continuing into the next key without a stop. Pure.
 */

/** Milliseconds. */
export const DURATION = 900;
/** Milliseconds by which a movement starts in the past, so that its first frame already shows it moved. */
export const FRAME = 1000 / 60;

export interface Course {
  readonly from: number;
  readonly to: number;
  /** The initial speed, as a multiple of the mean speed. */
  readonly start: number;
}
export interface OnCourse {
  readonly at: number;
  /** Per millisecond. */
  readonly speed: number;
}

/** A cubic may start with at most three times its mean speed without overshooting. */
const MOST = 3;

/**
 * `speed`, per millisecond, is that of an interrupted movement: it is kept if it has the same
 * direction and does not overshoot. `least` is the speed below which a frame shows no change.
 */
export function courseTo(from: number, to: number, speed: number, least: number): Course {
  const mean = (to - from) / DURATION;
  if (mean === 0) return { from, to, start: 0 };
  const start = Math.max(1, speed / mean, least / Math.abs(mean));
  return { from, to, start: Math.min(MOST, start) };
}

/** The state `ms` after the start; at the end it is exact and at rest. */
export function along({ from, to, start }: Course, ms: number): OnCourse {
  const t = Math.max(0, ms / DURATION);
  if (t >= 1) return { at: to, speed: 0 };
  const way = to - from;
  const share = start * t * (1 - t) ** 2 + t * t * (3 - 2 * t);
  const rate = start * (1 - t) * (1 - 3 * t) + 6 * t * (1 - t);
  return { at: from + way * share, speed: (way * rate) / DURATION };
}
