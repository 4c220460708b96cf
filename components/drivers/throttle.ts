/** At most one call in `every` milliseconds; the last one asked for always comes. */
export interface Throttled {
  ask(): void;
  /** Calls at once if a call is owed. */
  flush(): void;
  cancel(): void;
}

export function throttle(call: () => void, every: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owed = false;
  const fire = () => {
    owed = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (owed) fire();
    }, every);
    call();
  };
  return {
    ask() {
      if (timer === undefined) fire();
      else owed = true;
    },
    flush() {
      if (!owed) return;
      owed = false;
      call();
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
      owed = false;
    },
  };
}
