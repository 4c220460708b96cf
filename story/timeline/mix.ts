/** The state between two states (FORMAT section 7, "Between two states"). */
import type { BoundValue, BoundValues, Json, JsonObject } from '../scene.ts';
import { mixColours } from './colour.ts';

/** A scene's state and what its numbers are bound to. */
export interface Held {
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
}

const HEX = /^#[0-9a-f]{6}$/i;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumbers = (value: Json): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');

/** Two values in different units never meet half way: nobody measured what lies between. */
function differ(a: BoundValue | undefined, b: BoundValue | undefined): boolean {
  return a !== undefined && b !== undefined && (a.unit !== b.unit || a.of !== b.of);
}

function mixJson(
  from: Json,
  to: Json,
  m: number,
  path: string,
  a: BoundValues,
  b: BoundValues,
): Json {
  if (from === to) return to;
  const switched = m < 0.5 ? from : to;
  if (differ(a[path], b[path])) return switched;
  if (typeof from === 'number' && typeof to === 'number') return from + (to - from) * m;
  if (typeof from === 'string' && typeof to === 'string')
    return HEX.test(from) && HEX.test(to) ? mixColours(from, to, m) : switched;
  if (isObject(from) && isObject(to)) return mixObjects(from, to, m, `${path}/`, a, b);
  if (isNumbers(from) && isNumbers(to) && from.length === to.length)
    return to.map((end, i) => (from[i] ?? end) + (end - (from[i] ?? end)) * m);
  return switched;
}

function mixObjects(
  from: JsonObject,
  to: JsonObject,
  m: number,
  prefix: string,
  a: BoundValues,
  b: BoundValues,
): JsonObject {
  const mixed: Record<string, Json> = {};
  for (const [key, end] of Object.entries(to)) {
    const start = from[key];
    // States are complete, so a key on one side alone belongs to an open record: it switches.
    if (start === undefined) {
      if (m >= 0.5) mixed[key] = end;
    } else mixed[key] = mixJson(start, end, m, prefix + key, a, b);
  }
  if (m < 0.5)
    for (const [key, start] of Object.entries(from))
      if (!Object.hasOwn(to, key)) mixed[key] = start;
  return mixed;
}

function mixBoundValues(from: BoundValues, to: BoundValues, m: number): BoundValues {
  return m < 0.5 ? { ...to, ...from } : { ...from, ...to };
}

/** The state `m` of the way; the ends themselves are returned unchanged. */
export function mixHeld(from: Held, to: Held, m: number): Held {
  if (m <= 0 || from.state === to.state) return m <= 0 ? from : to;
  if (m >= 1) return to;
  return {
    state: mixObjects(from.state, to.state, m, '', from.boundValues, to.boundValues),
    boundValues: mixBoundValues(from.boundValues, to.boundValues, m),
  };
}
