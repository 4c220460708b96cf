/** Which fact a bare number in a state most likely repeats. */
import type { Context } from './context.ts';

const maps = new WeakMap<object, ReadonlyMap<number, string>>();

/** Small round numbers and years are no evidence of anything. */
const telling = (value: number): boolean =>
  !Number.isInteger(value) ||
  (Math.abs(value) >= 11 &&
    !(value >= 1000 && value <= 2199) &&
    !/^10+$/.test(String(Math.abs(value))) &&
    value % 45 !== 0);

/** The id of a fact whose value is exactly this number. */
export function factOf(context: Context, value: number): string | undefined {
  if (!telling(value)) return undefined;
  const { facts } = context.script;
  let map = maps.get(facts);
  if (!map) {
    const made = new Map<number, string>();
    for (const [id, fact] of Object.entries(facts))
      if (typeof fact.value === 'number' && !made.has(fact.value)) made.set(fact.value, id);
    maps.set(facts, made);
    map = made;
  }
  return map.get(value);
}
