/**
 * Cuts lists and maps that are longer than their schema allows before zod looks at each item: two
 * million bad items would cost an unbounded validator 1.4 GB. What was cut is told.
 */
import type { z } from 'zod';
import { metaOf, optionFor, unwrap } from './shape.ts';
import type { RawPath } from './source-map.ts';

type Schema = z.core.$ZodType;
/** Called with the place, how many there are and how many may be. */
export type Tell = (path: RawPath, length: number, limit: number) => void;

const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;

function mostItems(schema: Schema): number {
  const { checks = [] } = def(schema) as { checks?: readonly z.core.$ZodCheck[] };
  for (const check of checks) {
    const { check: kind, maximum } = check._zod.def as { check: string; maximum?: number };
    if (kind === 'max_length' && maximum !== undefined) return maximum;
  }
  return Infinity;
}
function mostKeys(schema: Schema): number {
  return (metaOf(schema) as { maxProperties?: number }).maxProperties ?? Infinity;
}

function trimList(schema: Schema, element: Schema, value: unknown[], path: RawPath, tell: Tell) {
  const limit = mostItems(schema);
  if (value.length > limit) tell(path, value.length, limit);
  const kept = value.length > limit ? value.slice(0, limit) : value;
  return kept.map((item, i) => trim(element, item, [...path, i], tell));
}

function trimObject(schema: Schema, value: object, path: RawPath, tell: Tell): unknown {
  const d = def(schema);
  const entries = Object.entries(value);
  const limit = mostKeys(schema);
  if (entries.length > limit) tell(path, entries.length, limit);
  const made: Record<string, unknown> = {};
  for (const [key, item] of entries.length > limit ? entries.slice(0, limit) : entries) {
    const shape = d.type === 'object' ? (d.shape as Record<string, Schema>) : {};
    const child =
      d.type === 'record' ? d.valueType : Object.hasOwn(shape, key) ? shape[key] : undefined;
    made[key] = child ? trim(child, item, [...path, key], tell) : item;
  }
  return made;
}

/** The value with over-long lists and maps cut; everything else as it was. */
export function trim(schema: Schema, value: unknown, path: RawPath, tell: Tell): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const option = optionFor(schema, value);
  if (!option) return value;
  if (option !== schema) return trim(option, value, path, tell);
  const d = def(schema);
  if (Array.isArray(value))
    return d.type === 'array' ? trimList(schema, d.element, value, path, tell) : value;
  return d.type === 'object' || d.type === 'record' ? trimObject(schema, value, path, tell) : value;
}
