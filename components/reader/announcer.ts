/**
 * One polite live region: announces the step's title once the page has settled after a jump. Silent
 * while scrolling, where the reader reads on anyway.
 */
export interface Announcer {
  /** After a jump to a step; `first` is announced before its title. */
  arrive(step: string, first?: string): void;
  stop(): void;
}

/** Long enough for a glide of 900 ms to end and for a screen reader to finish the address. */
const SETTLED = 1100;

export function createAnnouncer(region: HTMLElement, titleOf: (step: string) => string): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owed: string | undefined;
  return {
    arrive(step, first) {
      clearTimeout(timer);
      // A second jump may replace the title; the pending note about the address is still announced.
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
