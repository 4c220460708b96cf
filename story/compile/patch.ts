/** Patches on JSON values: objects merged by key, lists replaced, null undone. */
import type { BoundValue, BoundValues, Json, JsonObject } from '../scene.ts';
import { isObject, partOf } from '../script/field.ts';

const under = (path: string, key: string) => (path === '' ? key : `${path}/${key}`);

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
export const at = (json: Json, keys: readonly string[]): Json | undefined =>
  keys.reduce<unknown>(partOf, json) as Json | undefined;

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
