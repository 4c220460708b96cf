/** Waits until a page rests: no requests, no long tasks, no movement. */
import type { Page } from 'playwright-core';

/** In milliseconds; after this a page is measured even if it never stops drawing. */
const AT_MOST = 6000;

/** `quiet`: milliseconds in which nothing may happen. */
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
