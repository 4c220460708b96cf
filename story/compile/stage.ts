/** Which scenes are on stage in every build, for one aspect, with absolute states; labels are not yet compiled. */
import { defined } from '../defined.ts';
import type { Aspect, BoundValues, JsonObject } from '../scene.ts';
import { castsOf, type BuildCast } from '../script/cast.ts';
import type { StateScript, StoryScript } from '../script/schema.ts';
import { normalised, type Actor, type Held } from './states.ts';

export interface StandingScene {
  readonly actor: Actor;
  readonly held: Held;
  /** As the kind draws it. */
  readonly state: JsonObject;
  /** The start of its first move, as the difference to `state`. */
  readonly from?: { readonly state: JsonObject; readonly boundValues?: BoundValues };
}
/** Step id -> its builds (the step's own first) -> the scenes on stage. */
export type Stage = ReadonlyMap<string, readonly (readonly StandingScene[])[]>;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The properties in which `first` differs from `state`; undefined if there is no difference: a start may
 * differ on one aspect only.
 */
function startOf(first: JsonObject, state: JsonObject): JsonObject | undefined {
  const moving = Object.entries(first).filter(([key, value]) => !isSame(value, state[key]));
  return moving.length > 0 ? Object.fromEntries(moving) : undefined;
}

/** What a build sets for an entering scene besides its state. */
interface Words {
  readonly from?: StateScript;
  readonly arrive?: 'still';
}

/** Where an entering scene starts: as the script says, else as the kind does. */
function fromOf(actor: Actor, state: JsonObject, patch: Words, opens: boolean) {
  if (patch.from !== undefined) {
    const first = actor.apply(actor.home, patch.from);
    const start = startOf(normalised(actor, first), state);
    return start && { state: start, boundValues: first.boundValues };
  }
  // The story's first picture is complete from the beginning, because it is behind the title.
  if (opens || patch.arrive === 'still') return undefined;
  const drawn = actor.spec.arrives?.(actor.params, state) as JsonObject | undefined;
  const start = drawn && startOf(drawn, state);
  return start && { state: start };
}

function stand(
  actor: Actor,
  before: Held | undefined,
  patch: StateScript | undefined,
  opens: boolean,
): StandingScene {
  const last = before ?? actor.home;
  const held = patch === undefined ? last : actor.apply(last, patch);
  const state = normalised(actor, held);
  if (before) return { actor, held, state };
  const words = typeof patch === 'object' ? (patch as Words) : {};
  return { actor, held, state, ...defined({ from: fromOf(actor, state, words, opens) }) };
}

function standAll(
  { scenes }: BuildCast,
  before: readonly StandingScene[],
  actors: ReadonlyMap<string, Actor>,
  { opens, firstOfStep }: { readonly opens: boolean; readonly firstOfStep: boolean },
): readonly StandingScene[] {
  return scenes.flatMap(({ scene, state: patch }) => {
    const actor = actors.get(scene);
    if (!actor) return [];
    const was = before.find((one) => one.actor.id === scene)?.held;
    // Focus and labels last for one step.
    const held = was && firstOfStep ? { ...was, focus: [], labels: {} } : was;
    return [stand(actor, held, patch, opens)];
  });
}

/** Plays the script's stage from the first build to the last. */
export function playStage(
  script: StoryScript,
  aspect: Aspect,
  actors: ReadonlyMap<string, Actor>,
): Stage {
  let before: readonly StandingScene[] = [];
  const stage = new Map<string, readonly (readonly StandingScene[])[]>();
  for (const { step, builds } of castsOf(script, aspect)) {
    const played = builds.map((cast, index) => {
      const firstOfStep = index === 0;
      const opens = firstOfStep && stage.size === 0;
      before = standAll(cast, before, actors, { opens, firstOfStep });
      return before;
    });
    stage.set(step, played);
  }
  return stage;
}
