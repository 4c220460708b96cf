/** A function that caches its result for each object. */
export function memoize<Source extends object, Result>(
  make: (source: Source) => Result,
): (source: Source) => Result {
  const known = new WeakMap<Source, Result>();
  return (source) => {
    const result = known.get(source) ?? make(source);
    known.set(source, result);
    return result;
  };
}
