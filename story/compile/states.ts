/** The absolute state of a scene: patch upon patch, for one aspect (FORMAT section 7). */
import type {
  Aspect,
  BoundValue,
  BoundValues,
  Json,
  JsonObject,
  ReadFile,
  SceneSpec,
} from '../scene.ts';
import type { Resolved } from '../script/binding.ts';
import { isObject } from '../script/field.ts';
import { merge } from '../script/merge.ts';
import type { LabelScript, SceneScript, StateScript } from '../script/schema.ts';
import { readFields, type FieldReader } from './fields.ts';
import { at, boundValuesWithin, leavesOf, put, without } from './patch.ts';

/** A scene as it stands, before its kind's `normalise`. */
export interface Held {
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
  readonly focus: readonly string[];
  readonly labels: { readonly [anchor: string]: LabelScript };
}

/** One scene of the script, ready to be patched. */
export interface Actor {
  readonly id: string;
  readonly spec: SceneSpec;
  readonly aspect: Aspect;
  readonly params: JsonObject;
  readonly home: Held;
  apply(held: Held, patch: StateScript): Held;
}

interface StateTools {
  readonly reader: FieldReader;
  bound(resolved: Resolved): BoundValue;
  readonly file: ReadFile;
}

interface Words {
  readonly like?: string | readonly string[];
  readonly focus?: readonly string[];
  readonly labels?: { readonly [anchor: string]: LabelScript };
  readonly portrait?: Words & JsonObject;
}
/** What every kind's state may hold beside its own properties. */
function split(patch: JsonObject): { words: Words; properties: JsonObject } {
  const { like, from: _from, focus, labels, portrait, ...properties } = patch;
  const words = { like, focus, labels, portrait };
  const given = Object.entries(words).filter(([, value]) => value !== undefined && value !== null);
  return { words: Object.fromEntries(given) as Words, properties };
}

function withLabels(held: Held['labels'], patch: Held['labels'] | undefined): Held['labels'] {
  if (!patch) return held;
  const labels = { ...held, ...patch };
  return Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== null));
}

/** The params of a scene, bindings resolved, for one aspect. */
export function paramsOf(
  scene: SceneScript,
  spec: SceneSpec,
  aspect: Aspect,
  { reader, file }: StateTools,
): { params: JsonObject; bound: readonly Resolved[] } {
  const { portrait, ...plain } = (scene.params ?? {}) as JsonObject;
  const written = aspect === 'tall' && isObject(portrait) ? merge(plain, portrait) : plain;
  const { value, bound } = readFields(written as JsonObject, spec.params, reader, false);
  const parsed = spec.params.safeParse(value);
  const checked = parsed.success ? parsed.data : value;
  return {
    params: (spec.withFiles?.(checked, file).params ?? checked) as JsonObject,
    bound: [...bound.values()],
  };
}

/** Makes an actor; `params` as `paramsOf` gave them. */
export function createActor(
  id: string,
  scene: SceneScript,
  spec: SceneSpec,
  aspect: Aspect,
  params: JsonObject,
  tools: StateTools,
): Actor {
  const bareHome: Held = {
    state: spec.defaults(params) as JsonObject,
    boundValues: {},
    focus: [],
    labels: {},
  };

  function set(held: Held, properties: JsonObject, home: Held): Held {
    const { value, bound, reset } = readFields(properties, spec.state, tools.reader, true);
    const parsed = spec.state.safeParse(value);
    const patch = (parsed.success ? parsed.data : {}) as JsonObject;
    const boundValues = without(held.boundValues, leavesOf(patch, held.state));
    if (parsed.success)
      for (const [path, resolved] of bound) boundValues[path] = tools.bound(resolved);
    let state = merge(held.state, patch) as JsonObject;
    let all: BoundValues = boundValues;
    for (const path of reset) {
      const keys = path.split('/');
      state = put(state, keys, at(home.state, keys));
      all = { ...without(all, [path]), ...boundValuesWithin(home.boundValues, path) };
    }
    return { ...held, state, boundValues: all };
  }

  function change(held: Held, patch: JsonObject, home: Held): Held {
    const { words, properties } = split(patch);
    let now = held;
    const likes = words.like === undefined ? [] : [words.like].flat();
    for (const name of likes) {
      const named = Object.hasOwn(scene.states ?? {}, name) ? scene.states?.[name] : undefined;
      if (name === 'home') now = home;
      else if (named) now = change(now, named as JsonObject, home);
    }
    now = set(now, properties, home);
    now = {
      ...now,
      focus: words.focus ?? now.focus,
      labels: withLabels(now.labels, words.labels),
    };
    // What differs on a tall stage comes last, at each level of a patch.
    return aspect === 'tall' && words.portrait ? change(now, words.portrait, home) : now;
  }

  const home = change(bareHome, (scene.home ?? {}) as JsonObject, bareHome);
  return {
    id,
    spec,
    aspect,
    params,
    home,
    apply: (held, patch) =>
      change(held, typeof patch === 'string' ? { like: patch } : (patch as JsonObject), home),
  };
}

/** The state that a kind draws: bound values in its own measure. */
export function normalised(actor: Actor, held: Pick<Held, 'state' | 'boundValues'>): JsonObject {
  const { spec, params } = actor;
  return (spec.normalise?.(params, held.state, held.boundValues) ??
    held.state) as Json as JsonObject;
}
