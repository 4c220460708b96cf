/**
 * What the stage shows around its scenes at a frame: the veil behind the column, and the empty area
 * for pages of text.
 */
import type { Aspect } from '../../story/scene.ts';
import type { Frame, Timeline, TimelineStep } from '../../story/story.ts';
import { ease } from '../../story/timeline/ease.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';

export interface Surround {
  /** 0 to 1: how much the ground covers the canvas behind the reading column; 0 without a canvas. */
  readonly veil: number;
  /**
   * 0 to 1: the opacity of the stage's pictures; 0 for a step without a picture, or with its figure
   * in the text.
   */
  readonly picture: number;
  /** The mood of the words and the bars: it changes as the dye passes the top of the column. */
  readonly mood: string;
}

/** Up to this progress the dye rises evenly, over the charts; then it passes the reading column quickly. */
const SOAKED = 0.55;
/** From this progress on the whole stage is dyed. */
const THROUGH = 0.8;
/** At this progress the dye is at the middle of the first words in the column. */
const DYED = 0.69;

/** Height of the dye in percent: 100 is the top of the stage, and 20 more its soft edge. */
export function dyeOf(mix: number): number {
  const passed = Math.min(1, Math.max(0, (mix - SOAKED) / (THROUGH - SOAKED)));
  return 100 * Math.min(mix, SOAKED) + (120 - 100 * SOAKED) * passed;
}

/** Screens before the next step over which the veil changes, as the next words come over the picture. */
const RAMP = 0.8;

const veilOf = (step: TimelineStep, aspect: Aspect) =>
  aspect === 'wide' && step.layout.wide === 'side' ? 1 : 0;
const pictureOf = (step: TimelineStep, aspect: Aspect) =>
  step.layout[aspect] === 'inline' || step.layout[aspect] === 'page' ? 0 : 1;

/** How near the next step's words are, from 0 to 1; 0 until this step's last change has settled. */
function approach(step: TimelineStep, progress: number): number {
  const screens = step.builds.reduce((sum, { length }) => sum + length, 0);
  const settled = step.builds.at(-1)?.settled ?? 0;
  const from = Math.max(settled, 1 - RAMP / screens);
  return from < 1 ? Math.max(0, (progress - from) / (1 - from)) : 0;
}

/** A masked ground over the whole window is expensive to composite, so it is there only over a canvas. */
const hasCanvas = (timeline: Timeline, { stage }: Frame) =>
  stage.some(({ scene, opacity }) => opacity > 0 && timeline.scenes[scene]?.surface === 'canvas');

export function surroundOf(timeline: Timeline, frame: Frame, aspect: Aspect): Surround {
  const index = stepIndexOf(timeline, frame.step);
  const step = timeline.steps[index];
  const { from, to, mix } = frame.mood;
  const mood = mix < DYED ? from : to;
  if (!step) return { veil: 0, picture: 1, mood };
  const before = timeline.steps[index - 1] ?? step;
  const after = timeline.steps[index + 1] ?? step;
  const first = step.builds[0];
  const span = first ? first.settled - first.start : 0;
  const m = first && span > 0 ? ease(first.ease, frame.progress / span) : 1;
  const mixed = (a: number, b: number, at: number) => a + (b - a) * at;
  return {
    veil: hasCanvas(timeline, frame)
      ? mixed(veilOf(step, aspect), veilOf(after, aspect), approach(step, frame.progress))
      : 0,
    picture: mixed(pictureOf(before, aspect), pictureOf(step, aspect), m),
    mood,
  };
}
