/** A number of a scene's state that a reader has set by hand. The script takes over again as it moves on. */
import type { FrameScene } from '../../story/story.ts';

export interface Taken {
  readonly property: string;
  readonly value: number;
  /** The script's value at that moment. */
  readonly from: number;
}

/**
 * The scene with the reader's number. The difference between reader and script shrinks by as much as
 * the script's value moves, so that the script takes over again without a jump. Returns the same
 * object once nothing of the difference is left.
 */
export function byHand(scene: FrameScene, taken: Taken | undefined): FrameScene {
  if (!taken) return scene;
  const script = Number(scene.state[taken.property]);
  const apart = taken.value - taken.from;
  const left = Math.abs(apart) - Math.abs(script - taken.from);
  if (left <= 0) return scene;
  const value = script + Math.sign(apart) * left;
  return { ...scene, state: { ...scene.state, [taken.property]: value } };
}
