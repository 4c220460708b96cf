/**
 * A value as JSON can carry it (no undefined, no -0), frozen, so that a story is the same whether compiled
 * here or read from a file. Shared objects stay shared; a real JSON round trip would copy a table for each
 * step that shows it.
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
