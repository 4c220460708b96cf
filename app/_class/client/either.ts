/**
 * A signal that ends with the first of these, and for its reason. `AbortSignal.any` is of 2024, and tablets in classrooms
 * are older than that; there a listener stays with the signal that has not ended, which is why it is used where it is.
 */
export function either(...signals: readonly AbortSignal[]): AbortSignal {
  const { any } = AbortSignal as { readonly any?: typeof AbortSignal.any };
  if (any) return any.call(AbortSignal, [...signals]);
  const first = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) first.abort(signal.reason);
    const onAbort = () => first.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true, signal: first.signal });
  }
  return first.signal;
}
