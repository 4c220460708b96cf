/** From stop to stop: what keys, the presenter and links do to a position. */
import { memoize } from '../memoize.ts';
import type { Aspect } from '../scene.ts';
import type { Position, Timeline } from '../story.ts';
import { stepIndexOf } from './steps.ts';

export type Move =
  | 'next-stop'
  | 'previous-stop'
  | 'next-step'
  | 'previous-step'
  | 'next-chapter'
  | 'previous-chapter'
  | 'first'
  | 'last';

/** Two positions closer than this are the same stop, unless a step's own stops are closer. */
const SAME_STOP = 0.004;

/** Every place where the story may rest, in order. */
export const stopsOf = memoize(({ steps }: Timeline): readonly Position[] =>
  steps.flatMap((step) =>
    step.builds
      .filter(({ stop }) => stop)
      // A build that scrubs to its end before one that cuts has no rest of its own: one stop.
      .filter(({ settled }, i, all) => all[i + 1]?.settled !== settled)
      .map(({ settled }) => ({ step: step.id, progress: settled })),
  ),
);

/** Where a link to a step rests: its first stop. */
export function firstStopOf(story: Timeline, step: string): Position {
  const found = story.steps[stepIndexOf(story, step)];
  const build = found?.builds.find(({ stop }) => stop) ?? found?.builds.at(-1);
  return { step: found?.id ?? step, progress: build?.settled ?? 1 };
}

/** The stop worth freezing: what stills, print and cards show. */
export function holdOf(story: Timeline, step: string): Position {
  const found = story.steps[stepIndexOf(story, step)];
  const build = found?.builds[found.hold];
  return { step: found?.id ?? step, progress: build?.settled ?? 1 };
}

/** Where the story begins: what stands behind its title. */
export const startOf = (story: Timeline): Position => ({
  step: story.steps[0]?.id ?? '',
  progress: 0,
});

/** Whether the picture behind the title is another than at the first stop, since a scene has a `from`. */
export const opensElsewhere = (story: Timeline, aspect: Aspect): boolean =>
  story.steps[0]?.builds[0]?.cast[aspect].some(({ from }) => from !== undefined) ?? false;

/**
 * What motion *steps* shows: at a stop that one, else the stop of the build that is read. Its words rest from
 * the build's start on, long before its picture would have come in a movement. Before the first stop the story's
 * start.
 */
export function restAt(story: Timeline, at: Position): Position {
  const stops = stopsOf(story);
  const [first] = stops;
  if (!first || compare(story, first, at) > 0) return startOf(story);
  const exact = stops.find((stop) => compare(story, stop, at) === 0);
  const begun = (stop: Position) =>
    compare(story, { ...stop, progress: startOfBuild(story, stop) }, at) < 0;
  return exact ?? stops.findLast(begun) ?? first;
}

/** Progress at which the build begins that ends in this stop. */
export const startOfBuild = (story: Timeline, stop: Position): number =>
  story.steps[stepIndexOf(story, stop.step)]?.builds.find(
    (build) => build.stop && build.settled === stop.progress,
  )?.start ?? stop.progress;

/** The stop at or before a position, or the story's first. */
export function stopAt(story: Timeline, at: Position): Position {
  const stops = stopsOf(story);
  return stops.findLast((stop) => compare(story, stop, at) <= 0) ?? stops[0] ?? at;
}

function compare(story: Timeline, a: Position, b: Position): number {
  const steps = stepIndexOf(story, a.step) - stepIndexOf(story, b.step);
  if (steps !== 0) return steps;
  return Math.abs(a.progress - b.progress) < (tolerances(story).get(a.step) ?? SAME_STOP)
    ? 0
    : a.progress - b.progress;
}

/**
 * How near to a stop of a step counts as at it: scroll offsets are whole pixels. Less than half the way between two
 * stops of the step, so that a short build in a long step is never passed over.
 */
const tolerances = memoize((story: Timeline): ReadonlyMap<string, number> => {
  const least = new Map<string, number>();
  for (const [i, { step, progress }] of stopsOf(story).entries()) {
    const before = stopsOf(story)[i - 1];
    const gap = before?.step === step ? (progress - before.progress) / 2.5 : SAME_STOP;
    least.set(step, Math.min(least.get(step) ?? SAME_STOP, gap));
  }
  return least;
});

function byChapter(story: Timeline, from: Position, sign: 1 | -1): Position {
  const heads = story.steps.filter((step, i) => step.chapter !== story.steps[i - 1]?.chapter);
  const chapter = story.steps[stepIndexOf(story, from.step)]?.chapter;
  const at = heads.findIndex((head) => head.chapter === chapter);
  const head = heads[Math.min(heads.length - 1, Math.max(0, at + sign))];
  return head ? firstStopOf(story, head.id) : from;
}

/** Where a move leads. At either end of the story the position comes back unchanged. */
export function move(story: Timeline, from: Position, by: Move): Position {
  const stops = stopsOf(story);
  const index = stepIndexOf(story, from.step);
  switch (by) {
    case 'next-stop':
      return stops.find((stop) => compare(story, stop, from) > 0) ?? from;
    case 'previous-stop':
      return stops.findLast((stop) => compare(story, stop, from) < 0) ?? from;
    case 'next-step': {
      const next = story.steps[index + 1];
      return next ? firstStopOf(story, next.id) : from;
    }
    case 'previous-step': {
      const previous = story.steps[index - 1];
      return previous ? firstStopOf(story, previous.id) : (stops[0] ?? from);
    }
    case 'next-chapter':
      return byChapter(story, from, 1);
    case 'previous-chapter':
      return byChapter(story, from, -1);
    case 'first':
      return stops[0] ?? from;
    case 'last':
      return stops.at(-1) ?? from;
  }
}
