/** Long work is a generator, whose every `yield` is a place to let a page breathe. */

export function runSync<T>(build: Generator<undefined, T>): T {
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of a task: less than half of what counts as long, also where a processor is slower than it thinks. */
const SLICE = 7;

/** Runs a build a few milliseconds at a time, then calls `done`; returns its own undo. */
export function runInSlices<T>(
  build: Generator<undefined, T>,
  done: (made: T) => void,
): () => void {
  const channel = new MessageChannel();
  let stopped = false;
  channel.port1.onmessage = () => {
    const end = performance.now() + SLICE;
    while (!stopped) {
      const step = build.next();
      if (step.done) {
        channel.port1.close();
        return done(step.value);
      }
      if (performance.now() > end) break;
    }
    if (!stopped) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  return () => {
    stopped = true;
    channel.port1.close();
  };
}
