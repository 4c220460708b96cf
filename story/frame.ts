/** Types: the position of a reader in a story, and what is on stage there. */
import type { BoundValues, FocusMix, JsonObject, Label, MoodMix } from './scene.ts';

/** `step` is the step's id; `progress` is the progress in that step, 0 to 1. */
export interface Position {
  readonly step: string;
  readonly progress: number;
}
/** One scene at a position. */
export interface FrameScene {
  /** Index into `Timeline.scenes`. */
  readonly scene: number;
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
  readonly opacity: number;
  /**
   * Opacity of its words, both its own (axes, names) and the script's labels; they fade out before the scene
   * and fade in after it.
   */
  readonly words: number;
  readonly focus: readonly string[];
  readonly focusMix?: FocusMix;
  readonly labels: readonly Label[];
}
/** What is on stage at a position; complete, independent of earlier frames. */
export interface Frame {
  readonly step: string;
  /** Index of the build that the position is in. */
  readonly build: number;
  readonly progress: number;
  readonly mood: MoodMix;
  readonly stage: readonly FrameScene[];
}
