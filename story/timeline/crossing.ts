/**
 * Who is seen while a cast changes (FORMAT section 7, "Presence"), by the share of the move that is behind, whatever
 * its ease: an eased move crosses everything within its middle fifth, and two pictures then stand in each other.
 * Words go first, then what they were said of; who comes follows faintly, and is named last.
 */
const ramp = (t: number, from: number, to: number) =>
  Math.min(1, Math.max(0, (t - from) / (to - from)));

export const goingWords = (t: number): number => 1 - ramp(t, 0, 0.18);
/** Words of a scene that stays: nothing comes to stand on them, so that they may take longer. */
export const changedWords = (t: number): number => 1 - ramp(t, 0, 0.3);
export const leavingPresence = (t: number): number => 1 - ramp(t, 0.14, 0.44);
/** Begins where who leaves has two fifths left, so that neither the stage is bare nor a picture covered by another. */
export const enteringPresence = (t: number): number => ramp(t, 0.32, 0.62);
export const comingWords = (t: number): number => ramp(t, 0.64, 0.9);

/** The least that two casts show together in the middle of their crossing. */
export const FAINTEST = 0.4;
