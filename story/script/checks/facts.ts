/** Small questions about facts that several checks ask. */
import { factEvidence, type Evidence } from '../binding.ts';
import type { FactScript, SeriesBinding } from '../schema.ts';
import type { Context } from './context.ts';

/** The binding in a fact's value, if it has one. */
export function bindingOf(fact: FactScript): SeriesBinding | undefined {
  const { value } = fact;
  return typeof value === 'object' && !Array.isArray(value) ? (value as SeriesBinding) : undefined;
}

/** The fact with what it takes from its row. */
export const evidenceOf = (context: Context, id: string): Evidence | undefined =>
  factEvidence(context.script, id);

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
