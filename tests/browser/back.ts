/** Tests of the back/forward cache: a page that was left is frozen and returns as the same document. */
import { expect, test, type Page } from '@playwright/test';

interface Returned extends Window {
  /** For every `pageshow` whether the document came from the cache. */
  returns?: boolean[];
}

interface Away {
  readonly away?: string;
  /** What happens while the page is away. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** Delays the end of the old page until the next page is loaded, as on a slow machine. */
const DAWDLE_MS = 600;

/**
 * Counts returns from now on and makes the page slow to leave. A page that sends anything after that is not
 * cached.
 */
const countReturns = (page: Page): Promise<void> =>
  page.evaluate((dawdle) => {
    const returns: boolean[] = [];
    Object.assign(window, { returns });
    addEventListener('pageshow', ({ persisted }) => returns.push(persisted));
    const wait = () => {
      for (const end = performance.now() + dawdle; performance.now() < end;);
    };
    addEventListener('pagehide', wait, { capture: true, once: true });
  }, DAWDLE_MS);

/** Leaves for another page and returns. Fails with the browser's reasons if the page was not cached. */
export async function leaveAndReturn(
  page: Page,
  what: string,
  { away = '/about/', meanwhile = async () => {} }: Away = {},
): Promise<void> {
  await countReturns(page);
  await page.goto(new URL(away, page.url()).href);
  await meanwhile();
  const left = new URL(page.url()).pathname;
  await page.goBack({ waitUntil: 'commit' });
  // On a slow machine the old page still answers for a moment.
  await page.waitForFunction((left) => location.pathname !== left, left);
  const saved = await page.evaluate(() => ({
    returns: (window as Returned).returns ?? [],
    why: JSON.stringify(
      (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown })
        .notRestoredReasons ?? null,
    ),
  }));
  // Browsers without this cache give only this reason, and they give it for no fault of a page.
  const hasCache = !/"reasons":\[\{"reason":"masked"\}\],"children":\[\]/.test(saved.why);
  test.skip(!hasCache, 'this browser keeps no page that was left');
  expect(saved, what).toEqual({ returns: [true], why: 'null' });
}
