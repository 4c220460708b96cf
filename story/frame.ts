/** Where a reader is in a story, and what is on stage there. */
import type { BoundValues, FocusMix, JsonObject, Label, MoodMix } from './scene.ts';

/** `step` is the step's id; `progress` of that step from 0 to 1. */
export interface Position {
  readonly step: string;
  readonly progress: number;
}
/** One scene as it stands at a position. */
export interface FrameScene {
  /** Index into `Timeline.scenes`. */
  readonly scene: number;
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
  readonly opacity: number;
  /** How strong its words are, its own (axes, names) as the script's labels: they go before it and come after it. */
  readonly words: number;
  readonly focus: readonly string[];
  readonly focusMix?: FocusMix;
  readonly labels: readonly Label[];
}
/** What is on stage at a position: the whole picture, nothing remembered. */
export interface Frame {
  readonly step: string;
  /** Index of the build that the position is in. */
  readonly build: number;
  readonly progress: number;
  readonly mood: MoodMix;
  readonly stage: readonly FrameScene[];
}
