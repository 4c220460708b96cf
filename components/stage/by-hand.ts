/** A number that a reader has taken by hand, until the script moves it on. */
import type { FrameScene } from '../../story/story.ts';

export interface Taken {
  readonly property: string;
  readonly value: number;
  /** Where the script had it then. */
  readonly from: number;
}

/**
 * The scene with the reader's number. The further the script moves its own, the less of the difference is left: it comes to
 * where the reader stands, and leads from there without a jump. The same scene where nothing of it is left.
 */
export function byHand(shown: FrameScene, taken: Taken | undefined): FrameScene {
  if (!taken) return shown;
  const script = Number(shown.state[taken.property]);
  const apart = taken.value - taken.from;
  const left = Math.abs(apart) - Math.abs(script - taken.from);
  if (left <= 0) return shown;
  const value = script + Math.sign(apart) * left;
  return { ...shown, state: { ...shown.state, [taken.property]: value } };
}
