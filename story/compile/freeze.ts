/**
 * The value as JSON would carry it (no undefined, no -0), frozen all the way down: what a reader
 * gets is the same whether it was compiled here or read from a file. Costs one copy.
 */
export function frozenJson<T>(value: T): T {
  return deepFreeze(JSON.parse(JSON.stringify(value)) as T);
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}
