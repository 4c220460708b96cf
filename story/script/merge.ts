import { isObject } from './field.ts';

/** A value with a patch on it: objects merge by key, null takes a key away, everything else is replaced. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isObject(base) || !isObject(patch)) return patch;
  const made: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete made[key];
    else made[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
  }
  return made;
}
