/**
 * One polite live region: the step's title once the page has settled after a jump. Silent in plain
 * scrolling, where reading on is announcement enough.
 */
export interface Announcer {
  /** After a jump to a step; `first` is said before its title. */
  arrive(step: string, first?: string): void;
  stop(): void;
}

/** Long enough for a glide of 900 ms to end and for the address to be read out. */
const SETTLED = 1100;

export function createAnnouncer(region: HTMLElement, titleOf: (step: string) => string): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owed: string | undefined;
  return {
    arrive(step, first) {
      clearTimeout(timer);
      // A second jump may replace the title; what had to be said about the address is still said.
      owed = first ?? owed;
      timer = setTimeout(() => {
        region.textContent = [owed, titleOf(step)].filter(Boolean).join(' ');
        owed = undefined;
      }, SETTLED);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
