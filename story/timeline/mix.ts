/** Interpolates between two states. */
import type { BoundValue, BoundValues, Json, JsonObject } from '../scene.ts';
import { mixColours } from './colour.ts';

/** A scene's state and the evidence of its numbers. */
export interface Held {
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
}

const HEX = /^#[0-9a-f]{6}$/i;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumbers = (value: Json): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');

/** Values of different measures are not interpolated, because the numbers between them have no meaning. */
function differ(a: BoundValue | undefined, b: BoundValue | undefined): boolean {
  return a !== undefined && b !== undefined && (a.unit !== b.unit || a.of !== b.of);
}

/** The state at share `m` of the way; the ends are returned unchanged. */
export function mixHeld(from: Held, to: Held, m: number): Held {
  if (m <= 0) return from;
  if (m >= 1 || from.state === to.state) return to;
  const isFirst = m < 0.5;
  const [a, b] = [from.boundValues, to.boundValues];

  const mixValues = (start: Json, end: Json, path: string): Json => {
    if (start === end) return end;
    const switched = isFirst ? start : end;
    if (differ(a[path], b[path])) return switched;
    if (typeof start === 'number' && typeof end === 'number') return start + (end - start) * m;
    if (typeof start === 'string' && typeof end === 'string')
      return HEX.test(start) && HEX.test(end) ? mixColours(start, end, m) : switched;
    if (isObject(start) && isObject(end)) return mixObjects(start, end, `${path}/`);
    if (isNumbers(start) && isNumbers(end) && start.length === end.length)
      return end.map((last, i) => (start[i] ?? last) + (last - (start[i] ?? last)) * m);
    return switched;
  };
  const mixObjects = (start: JsonObject, end: JsonObject, prefix: string): JsonObject => {
    const mixed: Record<string, Json> = {};
    for (const [key, last] of Object.entries(end)) {
      const first = start[key];
      // States are complete, so a key on one side only belongs to an open record; it switches at the middle.
      if (first !== undefined) mixed[key] = mixValues(first, last, prefix + key);
      else if (!isFirst) mixed[key] = last;
    }
    if (isFirst)
      for (const [key, first] of Object.entries(start))
        if (!Object.hasOwn(end, key)) mixed[key] = first;
    return mixed;
  };
  return {
    state: mixObjects(from.state, to.state, ''),
    boundValues: isFirst ? { ...b, ...a } : { ...a, ...b },
  };
}
