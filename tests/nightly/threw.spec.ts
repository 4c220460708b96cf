/**
 * Something that the page's scripts count on throws, or answers nonsense: what they add may go, and the words stay.
 * What is asked of every reader: its whole text, its heading in sight, and no page in its place that says it failed.
 */
import { expect, test, type Browser, type Page } from '../browser/watched.ts';

test.setTimeout(180_000);
// Where all of React fails, the framework wants to write a style of its own, and our policy says no.
test.use({ viewport: { width: 960, height: 600 }, provokes: true });

const PAGES = [
  '/',
  '/scenes/lines/',
  '/s/ten-peaks/',
  '/s/ten-peaks/tour/',
  '/s/ten-peaks/class/#234567',
  '/s/ten-peaks/print/',
  '/s/ten-peaks/transcript/',
  '/s/ten-peaks/data/',
];

/** Scripts that run before the page's own, each with `broken` at hand: it throws. */
const FAULTS: Readonly<Record<string, string>> = {
  'the history cannot be written': 'History.prototype.replaceState = broken',
  'fetch throws': 'window.fetch = broken',
  'no observer of paints': 'window.PerformanceObserver = broken',
  'no observer of sizes': 'window.ResizeObserver = broken',
  'no observer of what is near': 'window.IntersectionObserver = broken',
  'media cannot be asked': 'window.matchMedia = broken',
  'numbers cannot be printed': 'Intl.NumberFormat = broken',
  'no drawing can be made': 'Document.prototype.createElementNS = broken',
  'nothing can be measured': 'Element.prototype.getBoundingClientRect = broken',
};

const textOf = (page: Page) => page.locator('.page, main').first().textContent();

const known = new Map<string, string>();
/** Its words as the server sends them, asked for once a worker. */
async function sent(browser: Browser, address: string): Promise<string> {
  const before = known.get(address);
  if (before !== undefined) return before;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const text = (await textOf(page)) ?? '';
  await context.close();
  known.set(address, text);
  return text;
}

/** What a test reads in a page, whatever the page does to its own functions meanwhile. */
async function stands(page: Page, words: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('main[role="alert"]')).toHaveCount(0);
  const now = (await textOf(page)) ?? '';
  // A tour that does not run shows all its steps, one below the other.
  if ((await page.locator('html.tour-live').count()) === 0)
    for (const step of await page.locator('[data-tour-step]').all())
      await expect(step).toBeVisible();
  // A class says in its questions that it is on its way; nothing else is another text.
  expect(now.length).toBeGreaterThan(words.length * 0.95);
}

for (const [name, fault] of Object.entries(FAULTS))
  test(`${name}: words stay on every page`, async ({ page, browser }) => {
    await page.addInitScript(
      `{ const broken = function () { throw new Error('broken on purpose'); }; ${fault}; }`,
    );
    for (const address of PAGES)
      await test.step(address, async () => {
        const words = await sent(browser, address);
        await page.goto(address);
        await stands(page, words);
      });
  });

for (const answer of ['{}', 'null', '[]', '{"steps":[],"scenes":[]}'])
  test(`a timeline that is ${answer}: words stay, in every reader that asks for it`, async ({
    page,
    browser,
  }) => {
    const codes: string[] = [];
    page.on('console', (message) => codes.push(message.text()));
    await page.route(/timeline[^/]*\.json$/, (passing) =>
      passing.fulfill({ contentType: 'application/json', body: answer }),
    );
    for (const address of ['/s/ten-peaks/', '/s/ten-peaks/tour/']) {
      const words = await sent(browser, address);
      codes.length = 0;
      await page.goto(address);
      await expect.poll(() => codes.join('\n')).toMatch(/stage\/timeline-missing|page\/part-threw/);
      await stands(page, words);
    }
  });

test('a first script that is not there: words stay, whichever it is', async ({ page, browser }) => {
  for (const address of ['/about/', '/scenes/lines/', '/s/ten-peaks/', '/s/ten-peaks/tour/']) {
    const words = await sent(browser, address);
    const html = await (await page.request.get(address)).text();
    const scripts = new Set([...html.matchAll(/<script src="([^"?]+)/g)].map(([, path]) => path!));
    expect(scripts.size).toBeGreaterThan(3);
    for (const script of scripts)
      await test.step(`${address} without ${script}`, async () => {
        const missing = (url: URL) => url.pathname === script;
        await page.route(missing, (passing) => passing.fulfill({ status: 404 }));
        await page.goto(address);
        await stands(page, words);
        await page.unroute(missing);
      });
  }
});
