/** The scenes that must be ready around a step: those of the step and of its two neighbours. */
import type { Aspect } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';

/**
 * Indexes into `timeline.scenes`, ascending. The previous step counts because its scenes are still
 * fading out.
 */
export function castNear(timeline: Timeline, step: number, aspect: Aspect): readonly number[] {
  const near = new Set<number>();
  for (const index of [step - 1, step, step + 1])
    for (const build of timeline.steps[index]?.builds ?? [])
      for (const { scene } of build.cast[aspect]) near.add(scene);
  return [...near].sort((a, b) => a - b);
}
