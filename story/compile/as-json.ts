/**
 * A value as JSON carries it (no undefined, no -0) and frozen, so that a story is the same compiled here or read from a file.
 * What is one object stays one: by way of JSON each step would have its own copy of a table that many show.
 */
export function asJson<T>(value: T, known = new Map<object, unknown>()): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? value + 0 : null) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copied = known.get(value);
  if (copied !== undefined) return copied as T;
  const copy = Array.isArray(value)
    ? value.map((item: unknown) => asJson(item ?? null, known))
    : copyOf(value, known);
  known.set(value, Object.freeze(copy));
  return copy as T;
}

function copyOf(value: object, known: Map<object, unknown>): object {
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value))
    if (part !== undefined) copy[key] = asJson<unknown>(part, known);
  return copy;
}
