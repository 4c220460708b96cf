/** Computes the absolute state of a scene by applying patch after patch, for one aspect. */
import type {
  Aspect,
  BoundValue,
  BoundValues,
  Json,
  JsonObject,
  ReadFile,
  RowWords,
  SceneData,
  SceneSpec,
  ThemeNames,
} from '../scene.ts';
import { entryOf, type Resolved } from '../script/binding.ts';
import { isObject, merge, partOf } from '../script/field.ts';
import type { LabelScript, SceneScript, StateScript } from '../script/schema.ts';
import { readFields, type FieldReader } from './fields.ts';

// ---- patches on JSON values: objects are merged by key, lists replaced, null resets ----

const under = (path: string, key: string) => (path === '' ? key : `${path}/${key}`);

/** The paths at which a patch replaces a value instead of merging an object. */
function leavesOf(patch: Json, base: Json | undefined, path = ''): readonly string[] {
  if (!isObject(patch) || !isObject(base)) return [path];
  return Object.entries(patch).flatMap(([key, value]) =>
    leavesOf(value, base[key], under(path, key)),
  );
}

const within = (path: string, outer: string) => path === outer || path.startsWith(`${outer}/`);

/** The bound values without those whose paths were replaced. */
function without(
  boundValues: BoundValues,
  replaced: readonly string[],
): Record<string, BoundValue> {
  return Object.fromEntries(
    Object.entries(boundValues).filter(([path]) => !replaced.some((outer) => within(path, outer))),
  );
}
const boundValuesWithin = (boundValues: BoundValues, outer: string): BoundValues =>
  Object.fromEntries(Object.entries(boundValues).filter(([path]) => within(path, outer)));

/** The value at a path, or undefined. */
const at = (json: Json, keys: readonly string[]): Json | undefined =>
  keys.reduce<unknown>(partOf, json) as Json | undefined;

/** A copy with another value at a path; undefined removes the key. */
function put(json: JsonObject, keys: readonly string[], value: Json | undefined): JsonObject {
  const [key, ...rest] = keys;
  if (key === undefined) return json;
  const { [key]: old, ...others } = json;
  if (rest.length > 0) return isObject(old) ? { ...json, [key]: put(old, rest, value) } : json;
  return value === undefined ? others : { ...json, [key]: value };
}

// ---- the states of one scene ----

/** The current state of a scene, before its kind's `normalise`. */
export interface Held {
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
  readonly focus: readonly string[];
  readonly labels: { readonly [anchor: string]: LabelScript };
}

/** One scene of the script, to which patches can be applied. */
export interface Actor {
  readonly id: string;
  readonly aspect: Aspect;
  readonly spec: SceneSpec;
  readonly params: JsonObject;
  readonly home: Held;
  apply(held: Held, patch: StateScript): Held;
}

interface StateTools {
  readonly reader: FieldReader;
  bound(resolved: Resolved): BoundValue;
  readonly file: ReadFile;
  /** The series named by the params so far. */
  data(): SceneData;
  readonly type: ThemeNames['type'];
  readonly words: Pick<RowWords, 'oneMark' | 'around'>;
}

/** The fields that every state may have besides the kind's properties. */
interface Words {
  readonly like?: string | readonly string[];
  readonly from?: unknown;
  readonly arrive?: unknown;
  readonly focus?: readonly string[];
  readonly labels?: Held['labels'];
  readonly portrait?: Words;
}

/** The params of a scene, bindings resolved, for one aspect. */
export function paramsOf(
  scene: SceneScript,
  spec: SceneSpec,
  aspect: Aspect,
  { reader, file, data, type, words }: StateTools,
): { params: JsonObject; bound: readonly Resolved[] } {
  const { portrait, ...plain } = (scene.params ?? {}) as JsonObject;
  const written = aspect === 'tall' && isObject(portrait) ? merge(plain, portrait) : plain;
  const { value, bound } = readFields(written as JsonObject, spec.params, reader, false);
  const usual = spec.usualWords?.(value, reader.script.lang) ?? {};
  const parsed = spec.params.safeParse({ ...usual, ...value });
  const complete =
    parsed.success &&
    spec.withRows?.(parsed.data, data(), { aspect, type: type[aspect], ...words });
  const checked = complete || (parsed.success ? parsed.data : value);
  return {
    params: (spec.withFiles?.(checked, file).params ?? checked) as JsonObject,
    bound: [...bound.values()],
  };
}

/** Makes an actor; `params` must come from `paramsOf`. */
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

  function change(held: Held, patch: Words, home: Held): Held {
    const {
      like = [],
      from: _from,
      arrive: _arrive,
      focus,
      labels,
      portrait,
      ...properties
    } = patch;
    let now = held;
    for (const name of [like].flat()) {
      const named = entryOf(scene.states ?? {}, name);
      if (name === 'home') now = home;
      else if (named) now = change(now, named, home);
    }
    now = set(now, properties as JsonObject, home);
    // A label that was removed and set again comes last.
    const all = Object.entries({ ...now.labels, ...labels }).filter(([, label]) => label !== null);
    now = { ...now, focus: focus ?? now.focus, labels: Object.fromEntries(all) };
    // At each level of a patch, `portrait` is applied last.
    return aspect === 'tall' && portrait ? change(now, portrait, home) : now;
  }

  const home = change(bareHome, scene.home ?? {}, bareHome);
  return {
    id,
    aspect,
    spec,
    params,
    home,
    apply: (held, patch) => change(held, typeof patch === 'string' ? { like: patch } : patch, home),
  };
}

/** The state in the form that a kind draws, with bound values converted to its own measure. */
export const normalised = (
  { spec, params, aspect }: Actor,
  { state, boundValues }: Held,
): JsonObject => (spec.normalise?.(params, state, boundValues, aspect) ?? state) as JsonObject;
