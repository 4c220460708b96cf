/** Computes what is on stage at a position; a pure function of the story without stored state. */
import { memoize } from '../memoize.ts';
import type { Aspect, Label } from '../scene.ts';
import type { Frame, FrameScene, Placed, Position, Timeline, TimelineBuild } from '../story.ts';
import { ease } from './ease.ts';
import { mixHeld, type Held } from './mix.ts';
import { stepIndexOf } from './steps.ts';

const clamp = (t: number) => Math.min(1, Math.max(0, t));

/**
 * Opacities while a cast changes, by the share of the move that has passed. The move's ease is not applied
 * here: an eased move passes everything within its middle fifth, so two pictures would overlap. Order: labels
 * of leaving scenes fade first, then these scenes; entering scenes appear faintly, and their labels come
 * last.
 */
const ramp = (t: number, from: number, to: number) => clamp((t - from) / (to - from));

const goingWords = (t: number): number => 1 - ramp(t, 0, 0.18);
/** Labels of a scene that stays may fade longer, because nothing is drawn over them. */
const changedWords = (t: number): number => 1 - ramp(t, 0, 0.3);
const leavingOpacity = (t: number): number => 1 - ramp(t, 0.14, 0.44);
/**
 * Starts when the leaving scene has two fifths of its opacity left, so that the stage is never empty and no
 * picture covers another.
 */
const enteringOpacity = (t: number): number => ramp(t, 0.32, 0.62);
const comingWords = (t: number): number => ramp(t, 0.64, 0.9);

/** How much of a build's move has passed: `t` as scrolled, `m` eased. Both 0 to 1. */
interface Way {
  readonly m: number;
  readonly t: number;
}

function buildIndexAt(builds: readonly TimelineBuild[], progress: number): number {
  let index = 0;
  for (let i = 1; i < builds.length; i++) if (progress >= (builds[i]?.start ?? 1)) index = i;
  return index;
}

const sameLabel = (a: Label, b: Label) =>
  a.anchor === b.anchor && a.text === b.text && a.style === b.style && a.side === b.side;

/** The start of a scene's first move; cached, because frames are requested repeatedly. */
const startOf = memoize(({ state, boundValues, from }: Placed): Held => ({
  state: { ...state, ...from?.state },
  boundValues: from?.boundValues ?? boundValues,
}));

const withOpacity = (labels: readonly Label[], opacity: number): readonly Label[] =>
  opacity <= 0 ? [] : opacity >= 1 ? labels : labels.map((label) => ({ ...label, opacity }));

function mixLabels(before: readonly Label[], after: readonly Label[], t: number): readonly Label[] {
  if (t >= 1 || before === after) return after;
  const staying = after.filter((label) => before.some((other) => sameLabel(label, other)));
  const going = before.filter((label) => !staying.some((other) => sameLabel(label, other)));
  const coming = after.filter((label) => !staying.includes(label));
  return [
    ...staying,
    ...withOpacity(going, changedWords(t)),
    ...withOpacity(coming, comingWords(t)),
  ];
}

function settled(placed: Placed): FrameScene {
  const { scene, state, boundValues, focus, labels } = placed;
  return { scene, state, boundValues, focus, labels, opacity: 1, words: 1 };
}

function staying(before: Placed, after: Placed, { m, t }: Way): FrameScene {
  return {
    scene: after.scene,
    ...mixHeld(before, after, m),
    opacity: 1,
    words: 1,
    focus: after.focus,
    focusMix: { from: before.focus, mix: m },
    labels: mixLabels(before.labels, after.labels, t),
  };
}

function entering(after: Placed, { m, t }: Way): FrameScene {
  const held = after.from ? mixHeld(startOf(after), after, m) : after;
  return {
    scene: after.scene,
    state: held.state,
    boundValues: held.boundValues,
    opacity: enteringOpacity(t),
    words: comingWords(t),
    focus: after.focus,
    labels: withOpacity(after.labels, comingWords(t)),
  };
}

/**
 * In the story's first build there is nothing to fade: a scene with a `from` moves, with full opacity from
 * the start.
 */
const opening = (placed: Placed, m: number): FrameScene => ({
  ...settled(placed),
  ...(m < 1 && placed.from && mixHeld(startOf(placed), placed, m)),
});

function leaving(before: Placed, { t }: Way): FrameScene {
  return {
    ...settled(before),
    opacity: leavingOpacity(t),
    words: goingWords(t),
    labels: withOpacity(before.labels, goingWords(t)),
  };
}

function cross(
  story: Timeline,
  before: readonly Placed[],
  after: readonly Placed[],
  way: Way,
): readonly FrameScene[] {
  const { m } = way;
  if (m >= 1) return after.map(settled);
  if (m <= 0) return before.map(settled);
  const stage: FrameScene[] = [];
  for (const placed of after) {
    const was = before.find((other) => other.scene === placed.scene);
    stage.push(was ? staying(was, placed, way) : entering(placed, way));
  }
  for (const placed of before)
    if (!after.some((other) => other.scene === placed.scene)) stage.push(leaving(placed, way));
  const depth = ({ scene }: FrameScene) => (story.scenes[scene]?.surface === 'canvas' ? 0 : 1);
  return stage
    .filter(({ opacity }) => opacity > 0)
    .sort((a, b) => depth(a) - depth(b) || a.scene - b.scene);
}

/**
 * The frame at a position. An unknown step counts as the first; progress is clamped to 0..1. At the end of a
 * build's move it equals that build's cast exactly. At progress 0 it is the last cast of the step before; in
 * the first step it is its own cast, each scene at its `from`.
 */
export function frameAt(story: Timeline, position: Position, aspect: Aspect): Frame {
  const index = stepIndexOf(story, position.step);
  const step = story.steps[index];
  if (!step) throw new RangeError('a story has at least one step');
  const progress = clamp(Number.isFinite(position.progress) ? position.progress : 0);
  const buildIndex = buildIndexAt(step.builds, progress);
  const build = step.builds[buildIndex];
  if (!build) throw new RangeError(`step "${step.id}" has no build`);
  const previousStep = story.steps[index - 1];
  const before = buildIndex > 0 ? step.builds[buildIndex - 1] : previousStep?.builds.at(-1);
  const span = build.settled - build.start;
  const t = span > 0 ? clamp((progress - build.start) / span) : 1;
  const m = ease(build.ease, t);
  const moodBefore = buildIndex === 0 ? (previousStep?.mood ?? step.mood) : step.mood;
  const mood =
    m >= 1 || moodBefore === step.mood
      ? { from: step.mood, to: step.mood, mix: 1 }
      : { from: moodBefore, to: step.mood, mix: m };
  return {
    step: step.id,
    build: buildIndex,
    progress,
    mood,
    stage: before
      ? cross(story, before.cast[aspect], build.cast[aspect], { m, t })
      : build.cast[aspect].map((placed) => opening(placed, m)),
  };
}
