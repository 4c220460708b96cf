/** Computes when each build begins, settles and ends, as shares of the step's progress. */
import { defined } from '../defined.ts';
import type { BuildScript, StepScript } from '../script/schema.ts';
import type { TimelineBuild } from '../story.ts';
import { DEFAULTS } from './defaults.ts';

/** The builds of a step as written; the step's own fields are the first. */
export function buildsOf(step: StepScript): readonly BuildScript[] {
  // A step's own `alt` describes the hold, whichever build that is: see steps.ts.
  const { text, stage, length, move, ease, notes, narration, portrait } = step;
  const tall = portrait?.length;
  const first = defined({
    ...{ text, stage, length, move, ease, notes, narration },
    portrait: tall === undefined ? undefined : { length: tall },
  });
  return [first, ...(step.builds ?? [])];
}

/** The index of the hold, the build shown in stills: the named one, the step's own by its id, else the last. */
export function holdOf(step: StepScript): number {
  const builds = buildsOf(step);
  if (step.hold === step.id) return 0;
  const named = builds.findIndex(({ id }) => id !== undefined && id === step.hold);
  return named > 0 ? named : builds.length - 1;
}

const isPage = (step: StepScript | undefined) => step?.layout === 'page';

/**
 * The builds of a step with their shares of its progress, without casts. The story's first build has a stop
 * like all others. `before` is the step before it.
 */
export function timingOf(
  step: StepScript,
  before?: StepScript,
): readonly Omit<TimelineBuild, 'cast'>[] {
  const builds = buildsOf(step);
  const lengths = builds.map(({ length }) => length ?? DEFAULTS.length);
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
      portraitLength: Math.max(build.portrait?.length ?? tall, isPassedOver ? tall : 0),
    };
  });
}
