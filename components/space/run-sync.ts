/**
 * Long work is a generator, whose every `yield` is a place to let a page breathe. Whoever has no page runs it to its
 * end at once.
 */
export function runSync<T>(build: Generator<undefined, T>): T {
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}
