/** The signs that a story's pictures use: its legend lists no others. */
import type { Sign } from '../scene.ts';
import type { Staged } from './scenes.ts';

const ALL: readonly Sign[] = ['outline', 'pigment', 'cinnabar', 'tea', 'torn', 'nothing'];
/** A promise, a measure and a gap may stand in any chart; what they look like is always told. */
const USUAL: readonly Sign[] = ['outline', 'pigment', 'nothing'];

/** In the legend's order. */
export function signsIn({ scenes, stages }: Staged): readonly Sign[] {
  const used = new Set<Sign>(USUAL);
  const known = new Map(scenes.map((scene) => [scene.id, scene]));
  for (const aspect of ['wide', 'tall'] as const)
    for (const { actor, state } of [...stages[aspect].values()].flat(2)) {
      const scene = known.get(actor.id);
      const params = scene?.actors[aspect].params;
      if (scene?.spec.signs && params !== undefined)
        for (const sign of scene.spec.signs({ params, state, data: scene.data })) used.add(sign);
    }
  return ALL.filter((sign) => used.has(sign));
}
