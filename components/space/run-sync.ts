/** Runs a generator to its end at once, for callers that have no page to keep responsive. */
export function runSync<T>(build: Generator<undefined, T>): T {
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}
