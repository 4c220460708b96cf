/** Patches on JSON values: bindings taken out, objects merged by key, lists replaced, null undone. */
import type { BoundValue, BoundValues, Json, JsonObject } from '../scene.ts';
import { isBinding, resolveBinding, type Resolved } from '../script/binding.ts';
import type { Binding, StoryScript } from '../script/schema.ts';
import { childSchema, metaOf } from '../script/shape.ts';
import { isObject } from './fields.ts';

/** A patch with its bindings replaced by their values and its nulls taken out. */
export interface BarePatch {
  readonly value: JsonObject;
  readonly bound: ReadonlyMap<string, Resolved>;
  /** Paths to be put back to home. */
  readonly reset: readonly string[];
}

const under = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}/${key}`);

type Schema = Parameters<typeof metaOf>[0];

/**
 * Only fields that take values can be bound: elsewhere `{ "series": id }` is an object like any other.
 * `resets`: null puts a property of a state back; in params it is a value.
 */
export function bare(
  script: StoryScript,
  patch: JsonObject,
  schema: Schema,
  resets: boolean,
): BarePatch {
  const bound = new Map<string, Resolved>();
  const reset: string[] = [];
  const walk = (json: Json, path: string, field: Schema | undefined): Json => {
    if (field && isBinding(json) && metaOf(field).handscroll === 'value') {
      const found = resolveBinding(script, json as Binding);
      // A checked script has no binding that fails; 0 keeps the compiler total.
      if (!found.ok) return 0;
      bound.set(path, found);
      return found.value;
    }
    const child = (key: string | number) => field && childSchema(field, key, json);
    if (Array.isArray(json))
      return json.map((item, i) => walk(item as Json, under(path, i), child(i)));
    if (!isObject(json)) return json;
    const made: Record<string, Json> = {};
    for (const [key, value] of Object.entries(json)) {
      if (value === null && resets) reset.push(under(path, key));
      else made[key] = walk(value, under(path, key), child(key));
    }
    return made;
  };
  return { value: walk(patch, '', schema) as JsonObject, bound, reset };
}

/** Objects merge by key; everything else is replaced. */
export function merge(base: Json | undefined, patch: Json): Json {
  if (!isObject(base) || !isObject(patch)) return patch;
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(patch)) merged[key] = merge(merged[key], value);
  return merged;
}

/** The paths at which a patch sets something other than an object to be merged. */
export function leavesOf(patch: Json, base: Json | undefined, path = ''): readonly string[] {
  if (!isObject(patch) || !isObject(base)) return [path];
  return Object.entries(patch).flatMap(([key, value]) =>
    leavesOf(value, base[key], under(path, key)),
  );
}

const within = (path: string, outer: string) => path === outer || path.startsWith(`${outer}/`);

/** The bounds without those of values that were replaced. */
export function without(
  boundValues: BoundValues,
  replaced: readonly string[],
): Record<string, BoundValue> {
  const kept = Object.entries(boundValues).filter(
    ([path]) => !replaced.some((outer) => within(path, outer)),
  );
  return Object.fromEntries(kept);
}
export const boundValuesWithin = (boundValues: BoundValues, outer: string): BoundValues =>
  Object.fromEntries(Object.entries(boundValues).filter(([path]) => within(path, outer)));

/** The value at a path, or undefined. */
export function at(json: Json | undefined, keys: readonly string[]): Json | undefined {
  let here = json;
  for (const key of keys) here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return here;
}

/** A copy with another value at a path; undefined takes the key away. */
export function put(
  json: JsonObject,
  keys: readonly string[],
  value: Json | undefined,
): JsonObject {
  const [key, ...rest] = keys;
  if (key === undefined) return json;
  const { [key]: old, ...others } = json;
  if (rest.length > 0) return isObject(old) ? { ...json, [key]: put(old, rest, value) } : json;
  return value === undefined ? others : { ...json, [key]: value };
}
