/** Shares of a step's progress: when each build begins, is settled and ends. */
import { defined } from '../defined.ts';
import type { BuildScript, StepScript } from '../script/schema.ts';
import type { TimelineBuild } from '../story.ts';
import { DEFAULTS } from './defaults.ts';

/** The builds of a step as written: its own fields are the first. */
export function buildsOf(step: StepScript): readonly BuildScript[] {
  // A step's own `alt` tells of the held picture, whichever build that is: see steps.ts.
  const { text, stage, length, move, ease, notes, narration, portrait } = step;
  const tall = portrait?.length;
  const first = defined({
    ...{ text, stage, length, move, ease, notes, narration },
    portrait: tall === undefined ? undefined : { length: tall },
  });
  return [first, ...(step.builds ?? [])];
}

/** Index of the build worth freezing: the one named, the step's own by its id, else the last. */
export function holdOf(step: StepScript): number {
  const builds = buildsOf(step);
  if (step.hold === step.id) return 0;
  const named = builds.findIndex(({ id }) => id !== undefined && id === step.hold);
  return named > 0 ? named : builds.length - 1;
}

const isPage = (step: StepScript | undefined) => step?.layout === 'page';

/** How long the last build is where a script does not say. */
function lastLength({ layout, ask, views }: StepScript, after: StepScript | undefined): number {
  const hasPapers = views !== undefined || (ask !== undefined && ask.kind !== 'predict');
  const isPassedOver = isPage(after) && layout !== 'page' && !hasPapers;
  return isPassedOver ? DEFAULTS.lengthBeforePage : DEFAULTS.length;
}

/**
 * The builds of a step with their shares of its progress, without casts; the story's first has a stop of its own like all
 * others. `before` and `after`: its neighbours.
 */
export function timingOf(
  step: StepScript,
  before?: StepScript,
  after?: StepScript,
): readonly Omit<TimelineBuild, 'cast'>[] {
  const builds = buildsOf(step);
  const lengths = builds.map(
    ({ length }, i) =>
      length ?? (i === builds.length - 1 ? lastLength(step, after) : DEFAULTS.length),
  );
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let gone = 0;
  return builds.map((build, index) => {
    const length = lengths[index] ?? DEFAULTS.length;
    const isPassedOver = index === 0 && isPage(before) && !isPage(step);
    const tall = isPassedOver ? Math.max(length, DEFAULTS.lengthAfterPage) : length;
    const start = gone / total;
    gone += length;
    const end = index === builds.length - 1 ? 1 : gone / total;
    const move = build.move ?? DEFAULTS.move;
    return {
      ...(build.id !== undefined && { id: build.id }),
      start,
      end,
      settled: move === 1 ? end : start + (end - start) * move,
      ease: build.ease ?? DEFAULTS.ease,
      stop: build.stop ?? DEFAULTS.stop,
      length,
      portraitLength: build.portrait?.length ?? tall,
    };
  });
}
