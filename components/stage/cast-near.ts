/** Which scenes have to be ready around a step: its own and its neighbours'. */
import type { Aspect } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';

/** Indexes into `timeline.scenes`, ascending. The step before counts because it is still leaving. */
export function castNear(timeline: Timeline, step: number, aspect: Aspect): readonly number[] {
  const near = new Set<number>();
  for (const index of [step - 1, step, step + 1])
    for (const build of timeline.steps[index]?.builds ?? [])
      for (const { scene } of build.cast[aspect]) near.add(scene);
  return [...near].sort((a, b) => a - b);
}
