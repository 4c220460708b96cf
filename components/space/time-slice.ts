/** Long work as a generator, a few milliseconds at a time: every `yield` is a place to let the page breathe. */

/** Milliseconds of a task: less than half of what counts as long, also where a processor is slower than it thinks. */
const SLICE = 7;

/** Runs a build a few milliseconds at a time, then calls `done`; returns its own undo. */
export function timeSlice<T>(build: Generator<undefined, T>, done: (made: T) => void): () => void {
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
