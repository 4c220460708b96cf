/** Waits until a page has nothing more to do: nothing comes, no long task, nothing moves. */
import type { Page } from 'playwright-core';

/** A page that draws for ever is measured all the same. */
const AT_MOST = 6000;

/** `quiet`: for how many milliseconds nothing may have happened. */
export const rest = (page: Page, quiet = 700): Promise<void> =>
  page.evaluate(
    ({ quiet, most }) =>
      new Promise<void>((resolve) => {
        const { benchSeen, benchScroller } = window as unknown as {
          benchSeen: { tasks: unknown[] };
          benchScroller: () => Element | null;
        };
        const start = performance.now();
        let last = '';
        let since = start;
        const look = () => {
          const now = performance.now();
          const state = [
            performance.getEntriesByType('resource').length,
            benchSeen.tasks.length,
            benchScroller()?.scrollTop,
          ].join();
          if (state !== last) since = now;
          last = state;
          if (now - since >= quiet || now - start >= most) resolve();
          else setTimeout(look, 50);
        };
        look();
      }),
    { quiet, most: AT_MOST },
  );
