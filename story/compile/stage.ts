/** What stands on stage in every build, for one aspect: absolute, with labels still as written. */
import type { Aspect, BoundValues, JsonObject } from '../scene.ts';
import { castsOf, type BuildCast } from '../script/cast.ts';
import type { StateScript, StoryScript } from '../script/schema.ts';
import { normalised, type Actor, type Held } from './states.ts';

export interface StandingScene {
  readonly actor: Actor;
  readonly held: Held;
  /** As its kind draws it. */
  readonly state: JsonObject;
  readonly from?: { readonly state: JsonObject; readonly boundValues: BoundValues };
}
/** Step id -> its builds, the step's own first -> who stands there. */
export type Stage = ReadonlyMap<string, readonly (readonly StandingScene[])[]>;

function stand(
  actor: Actor,
  before: Held | undefined,
  patch: StateScript | undefined,
): StandingScene {
  const last = before ?? actor.home;
  const held = patch === undefined ? last : actor.apply(last, patch);
  const state = normalised(actor, held);
  const start = !before && typeof patch === 'object' ? patch.from : undefined;
  if (start === undefined) return { actor, held, state };
  const first = actor.apply(actor.home, start as StateScript);
  const from = { state: normalised(actor, first), boundValues: first.boundValues };
  // A start may be another on one kind of stage alone.
  const moves = JSON.stringify(from.state) !== JSON.stringify(state);
  return { actor, held, state, ...(moves && { from }) };
}

function standAll(
  { scenes }: BuildCast,
  before: readonly StandingScene[],
  actors: ReadonlyMap<string, Actor>,
  firstOfStep: boolean,
): readonly StandingScene[] {
  return scenes.flatMap(({ scene, state: patch }) => {
    const actor = actors.get(scene);
    if (!actor) return [];
    const was = before.find((one) => one.actor.id === scene)?.held;
    // Words said about a picture last for one step.
    const held = was && firstOfStep ? { ...was, focus: [], labels: {} } : was;
    return [stand(actor, held, patch)];
  });
}

/** Plays the script's stage through, from its first build to its last. */
export function playStage(
  script: StoryScript,
  aspect: Aspect,
  actors: ReadonlyMap<string, Actor>,
): Stage {
  let before: readonly StandingScene[] = [];
  const stage = new Map<string, readonly (readonly StandingScene[])[]>();
  for (const { step, builds } of castsOf(script, aspect)) {
    const played = builds.map((cast, index) => {
      before = standAll(cast, before, actors, index === 0);
      return before;
    });
    stage.set(step, played);
  }
  return stage;
}
