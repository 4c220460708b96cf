/** Small questions about facts that several checks ask. */
import { factEvidence, type Evidence } from '../binding.ts';
import type { FactScript, SeriesBinding, SeriesScript } from '../schema.ts';
import type { Context } from './context.ts';

/** The binding in a fact's value, if it has one. */
export function bindingOf(fact: FactScript): SeriesBinding | undefined {
  const { value } = fact;
  return typeof value === 'object' && !Array.isArray(value) ? (value as SeriesBinding) : undefined;
}

/** The series that a fact's value points into. */
export function seriesBehind(context: Context, fact: FactScript): SeriesScript | undefined {
  const id = bindingOf(fact)?.series;
  return id !== undefined && Object.hasOwn(context.script.data, id)
    ? context.script.data[id]
    : undefined;
}

/** The fact with what it takes from its row. */
export const evidenceOf = (context: Context, id: string): Evidence | undefined =>
  factEvidence(context.script, id);
