/** The back/forward cache: a page that was left stands still, and comes back as the same document. */
import { expect, test, type Page } from '@playwright/test';

interface Returned extends Window {
  /** Of every `pageshow`: whether the document was kept. */
  returns?: boolean[];
}

interface Away {
  readonly away?: string;
  /** What happens while the page is away. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** Long enough for the next page to be there before the one that is left has heard of it, as on a slow machine. */
const DAWDLE_MS = 600;

/** From here on returns are counted, and the page is slow to leave: whoever speaks after that is not kept. */
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

/** Leaves for another page and comes back. Fails, with the browser's reasons, if the page was not kept. */
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
  // On a slow machine the page that is gone answers a little longer.
  await page.waitForFunction((left) => location.pathname !== left, left);
  const kept = await page.evaluate(() => ({
    returns: (window as Returned).returns ?? [],
    why: JSON.stringify(
      (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown })
        .notRestoredReasons ?? null,
    ),
  }));
  // All that a build without this cache says of itself, and no fault of a page's is told like this.
  const hasCache = !/"reasons":\[\{"reason":"masked"\}\],"children":\[\]/.test(kept.why);
  test.skip(!hasCache, 'this browser keeps no page that was left');
  expect(kept, what).toEqual({ returns: [true], why: 'null' });
}
