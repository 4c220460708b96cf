/** The back/forward cache: a page that was left stands still, and comes back as the same document. */
import { expect, type Page } from '@playwright/test';

interface Returned extends Window {
  /** Of every `pageshow`: whether the document was kept. */
  returns?: boolean[];
}

interface Away {
  readonly away?: string;
  /** What happens while the page is away. */
  readonly meanwhile?: () => Promise<unknown>;
}

const countReturns = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const returns: boolean[] = [];
    Object.assign(window, { returns });
    addEventListener('pageshow', ({ persisted }) => returns.push(persisted));
  });

/** Leaves for another page and comes back. Fails, with the browser's reasons, if the page was not kept. */
export async function leaveAndReturn(
  page: Page,
  what: string,
  { away = '/about/', meanwhile = async () => {} }: Away = {},
): Promise<void> {
  await countReturns(page);
  await page.goto(new URL(away, page.url()).href);
  await meanwhile();
  await page.goBack({ waitUntil: 'commit' });
  const kept = await page.evaluate(() => ({
    returns: (window as Returned).returns ?? [],
    why: JSON.stringify(
      (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown })
        .notRestoredReasons ?? null,
    ),
  }));
  expect(kept, what).toEqual({ returns: [true], why: 'null' });
}
