/** Moves from stop to stop, as keys, the presenter and links do. */
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

/** Positions of a step closer than this count as the same stop, unless the step's own stops are closer. */
const SAME_STOP = 0.004;

/** Every stop of the story, in order. */
export const stopsOf = memoize(({ steps }: Timeline): readonly Position[] =>
  steps.flatMap((step) =>
    step.builds
      .filter(({ stop }) => stop)
      // Of two builds that settle at the same progress, only the last is a stop: the first would never be at
      // rest.
      .filter(({ settled }, i, all) => all[i + 1]?.settled !== settled)
      .map(({ settled }) => ({ step: step.id, progress: settled })),
  ),
);

/** The position that a link to a step leads to: its first stop. */
export function firstStopOf(story: Timeline, step: string): Position {
  const found = story.steps[stepIndexOf(story, step)];
  const build = found?.builds.find(({ stop }) => stop) ?? found?.builds.at(-1);
  return { step: found?.id ?? step, progress: build?.settled ?? 1 };
}

/** The stop shown in stills, print and cards. */
export function holdOf(story: Timeline, step: string): Position {
  const found = story.steps[stepIndexOf(story, step)];
  const build = found?.builds[found.hold];
  return { step: found?.id ?? step, progress: build?.settled ?? 1 };
}

/** The start of the story: the picture behind its title. */
export const startOf = (story: Timeline): Position => ({
  step: story.steps[0]?.id ?? '',
  progress: 0,
});

/** Whether the picture behind the title differs from the first stop because a scene has a `from`. */
export const opensElsewhere = (story: Timeline, aspect: Aspect): boolean =>
  story.steps[0]?.builds[0]?.cast[aspect].some(({ from }) => from !== undefined) ?? false;

/**
 * The position shown with reduced motion (*steps*): at a stop that stop, else the stop of the build being
 * read. The build's words are at rest from its start, long before an animated picture would be. Before the
 * first stop, the story's start.
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

/** The progress at which the build begins that ends at this stop. */
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
 * The distance in progress at which a position counts as at a stop, because scroll offsets are whole pixels.
 * Less than half the distance between two stops of the step, so that a short build in a long step is not
 * skipped.
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
  const at = heads.findIndex((first) => first.chapter === chapter);
  const target = heads[Math.min(heads.length - 1, Math.max(0, at + sign))];
  return target ? firstStopOf(story, target.id) : from;
}

/** The target of a move; at either end of the story, the position itself. */
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
