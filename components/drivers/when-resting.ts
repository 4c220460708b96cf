/**
 * Calls after a frequent event, such as scrolling, has come to rest; also at intervals while it goes
 * on for long.
 */
export interface Resting {
  /**
   * To be called for each event. Returns whether `rest` milliseconds have passed since the last
   * call, so that the caller may act at once.
   */
  ask(): boolean;
  cancel(): void;
}

/**
 * `rest`: milliseconds without an event that count as rest. `way`: milliseconds between calls while
 * events go on.
 */
export function whenResting(
  call: () => void,
  { rest, way }: { readonly rest: number; readonly way: number },
): Resting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let called = -Infinity;
  const look = () => {
    const now = performance.now();
    const left = asked + rest - now;
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (left > 0 && now - called < way) return;
    called = now;
    call();
  };
  return {
    ask() {
      asked = performance.now();
      if (timer !== undefined) return false;
      const long = asked - called >= rest;
      called = asked;
      timer = setTimeout(look, rest);
      return long;
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
