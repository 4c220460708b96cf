/** What is known of a compiled story where something was moved by hand. */
import type { Aspect } from '../scene.ts';
import type { Cast, Story } from '../story.ts';
import type { Around } from './capture.ts';
import type { DraftPlace } from './places.ts';

/** For `capture`; a place that the story does not have (yet) has an empty cast. */
export function aroundIn(
  { scenes, steps }: Story,
  place: DraftPlace,
  scene: string,
  aspect: Aspect,
): Around {
  const builds = steps.flatMap((step) =>
    step.builds.map((build, change) => ({ step: step.id, change, cast: build.cast })),
  );
  const index = builds.findIndex(
    ({ step, change }) => step === place.step && change === place.change,
  );
  const here = builds[index]?.cast;
  const idOf = (number: number) => scenes[number]?.id ?? '';
  const stateIn = (cast: Cast | undefined) =>
    cast?.[aspect].find((one) => idOf(one.scene) === scene)?.state;
  const ids = [...(here?.wide ?? []), ...(here?.tall ?? [])].map((one) => idOf(one.scene));
  return {
    ...{ place, scene, aspect, cast: [...new Set(ids)] },
    ...{ here: stateIn(here), before: stateIn(builds[index - 1]?.cast) },
  };
}
