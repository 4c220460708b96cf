/** What is on stage at a position: a pure function of the story, with nothing remembered. */
import { memoize } from '../memoize.ts';
import type { Aspect, Label } from '../scene.ts';
import type { Frame, FrameScene, Placed, Position, Timeline, TimelineBuild } from '../story.ts';
import { ease } from './ease.ts';
import { mixHeld, type Held } from './mix.ts';
import { stepIndexOf } from './steps.ts';

const clamp = (t: number) => Math.min(1, Math.max(0, t));

/**
 * Who is seen while a cast changes (FORMAT section 7, "Presence"), by the share of the move that is behind, whatever
 * its ease: an eased move crosses everything within its middle fifth, and two pictures then stand in each other.
 * Words go first, then what they were said of; who comes follows faintly, and is named last.
 */
const ramp = (t: number, from: number, to: number) => clamp((t - from) / (to - from));

const goingWords = (t: number): number => 1 - ramp(t, 0, 0.18);
/** Words of a scene that stays: nothing comes to stand on them, so that they may take longer. */
const changedWords = (t: number): number => 1 - ramp(t, 0, 0.3);
const leavingOpacity = (t: number): number => 1 - ramp(t, 0.14, 0.44);
/** Begins where who leaves has two fifths left, so that neither the stage is bare nor a picture covered by another. */
const enteringOpacity = (t: number): number => ramp(t, 0.32, 0.62);
const comingWords = (t: number): number => ramp(t, 0.64, 0.9);

/** How much of a build's move is behind: `t` as it was scrolled, `m` as it is eased. */
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

/** Where a scene's first move begins; kept, since a frame is asked for again and again. */
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

/** The story's first build has nobody to cross with: who begins elsewhere moves, and is whole from the start. */
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
 * The frame at a position. An unknown step counts as the first; progress is clamped to 0..1.
 * At the end of a build's move it equals that build's cast exactly; at progress 0 of a step, the
 * last cast of the step before, and of the first step its own cast, each scene where its `from` has it.
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
