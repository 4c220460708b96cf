/**
 * The lag between scroll and picture: a critically damped spring with a lag of 140 ms, cut off 400
 * ms after the target last moved, so that the settled picture is exact. Written here because it is
 * six lines and must be a function of time steps alone; three's `damp` has no velocity and starts
 * with a jerk at each wheel notch.
 */
export interface Damped {
  readonly value: number;
  /** Per second. */
  readonly velocity: number;
}

const LAG = 0.14;
/** A critically damped spring follows a ramp with a lag of 2 / ω. */
const OMEGA = 2 / LAG;
/** Seconds after which the rest of the distance is skipped. */
export const SETTLE = 0.4;

/** The state `seconds` later, moving towards `target`. */
export function damp({ value, velocity }: Damped, target: number, seconds: number): Damped {
  const away = value - target;
  const pull = velocity + OMEGA * away;
  const decay = Math.exp(-OMEGA * seconds);
  return {
    value: target + (away + pull * seconds) * decay,
    velocity: (velocity - OMEGA * pull * seconds) * decay,
  };
}
