/** Calls after something that comes often, a scroll say, has come to rest; now and then while it goes on for long. */
export interface Resting {
  /** It came again. Returns whether it has rested for as long since the last call: one now is not too soon. */
  ask(): boolean;
  cancel(): void;
}

/** `rest`: milliseconds without a word after which it rests. `way`: milliseconds between calls while it does not. */
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
