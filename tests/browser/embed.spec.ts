/** A step in a frame of another origin: read in every sandbox, moved by the page, deaf to all that is no message. */
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { hostileMessage } from '../components/embed/arbitrary-message.ts';
import { drawnIn, framed, progressIn, startHost, type HostPage } from './embed-host.ts';
import { expect, test, type Page } from './watched.ts';

const STEP = '/embed/en-GB/ten-peaks/wins/cars/';

let host: HostPage;
test.beforeAll(async ({ baseURL }) => {
  host = await startHost(baseURL ?? '');
});
test.afterAll(() => host.stop());

/** Every word of the step's own text, but for what stands in brackets of a mark. */
async function wordsOfStep(id: string): Promise<readonly string[]> {
  const script = JSON.parse(await readFile('story/library/ten-peaks/story.json', 'utf8')) as {
    chapters: { steps: { id: string; text?: string; builds?: { text?: string }[] }[] }[];
  };
  const step = script.chapters.flatMap(({ steps }) => steps).find((one) => one.id === id);
  const text = [step?.text, ...(step?.builds ?? []).map((build) => build.text)].join(' ');
  const plain = text
    .replace(/:\w+\[[^\]]*\](\{[^}]*\})?/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return plain.match(/\p{L}{4,}/gu) ?? [];
}

const SANDBOXES = ['', ' sandbox=""', ' sandbox="allow-scripts"'];

test('every word is there in each sandbox, and nothing is kept or asked of others', async ({
  page,
  context,
}) => {
  const words = await wordsOfStep('cars');
  expect(words.length).toBeGreaterThan(25);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url());
  });
  for (const attributes of SANDBOXES) {
    await page.goto(host.url({ path: STEP, attributes }));
    const frame = await framed(page);
    const text = (await frame.locator('main').textContent()) ?? '';
    expect(
      words.filter((word) => !text.includes(word)),
      attributes,
    ).toEqual([]);
    await expect(frame.locator('figure.still img').first()).toHaveJSProperty('complete', true);
    // Where scripts run they do, of no origin too.
    if (attributes !== ' sandbox=""')
      await expect(frame.locator('.stage[data-live]')).toHaveCount(1, { timeout: 60_000 });
  }
  const { cookies, origins } = await context.storageState();
  expect([foreign, cookies, origins]).toEqual([[], [], []]);
});

test('labels of a chapter stand apart where no script runs', async ({ page }) => {
  await page.goto(
    host.url({ path: '/embed/en-GB/ten-peaks/objectives/', attributes: ' sandbox=""' }),
  );
  const frame = await framed(page);
  const overlaps = await frame.evaluate(() => {
    const isSeen = (one: Element) => one.checkVisibility() && one.childElementCount === 0;
    return [...document.querySelectorAll('figure.still')].flatMap((figure) => {
      const labels = [...figure.querySelectorAll('.label :is(text, tspan)')].filter(isSeen);
      const boxes = labels.map((label) => label.getBoundingClientRect());
      return labels.flatMap((label, i) =>
        labels.slice(i + 1).flatMap((other, k) => {
          const [a, b] = [boxes[i]!, boxes[i + 1 + k]!];
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const isOne = label.closest('.label') === other.closest('.label');
          return wide > 3 && high > 5 && !isOne
            ? [`${label.textContent} / ${other.textContent}`]
            : [];
        }),
      );
    });
  });
  expect(overlaps).toEqual([]);
});

const scrollToShare = (page: Page, share: number) =>
  page.evaluate((at) => {
    const box = document.querySelector('iframe')?.parentElement?.getBoundingClientRect();
    if (box) scrollTo(0, scrollY + box.top + at * (box.height - innerHeight));
  }, share);

// The page asks for its loader on our origin, and for frames that are shut.
test.describe('a page', () => {
  test.use({ provokes: true });

  test('the scroll of the page moves the picture, as a page that comes there at once has it', async ({
    page,
  }) => {
    const driven = { path: STEP, attributes: ' data-drive="page"', loader: true };
    const open = async () => {
      await page.goto(host.url(driven));
      const frame = await framed(page);
      await expect(frame.locator('.stage[data-live]')).toHaveCount(1, { timeout: 60_000 });
      await expect
        .poll(() => page.locator('iframe').evaluate((one) => one.parentElement?.clientHeight ?? 0))
        .toBeGreaterThan(2000);
      return frame;
    };
    const places = [0.2, 0.55];
    let frame = await open();
    const drawn: string[] = [];
    for (const share of places) {
      await scrollToShare(page, share);
      await expect.poll(() => progressIn(frame)).toBeGreaterThan(0);
      drawn.push(await drawnIn(frame));
    }
    expect(drawn[0]).not.toBe(drawn[1]);
    frame = await open();
    await scrollToShare(page, places[1] ?? 0);
    expect(await drawnIn(frame)).toBe(drawn[1]);
    // Back the way that it came.
    await scrollToShare(page, places[0] ?? 0);
    expect(await drawnIn(frame)).toBe(drawn[0]);
  });

  test('nothing but what is made for frames opens in one', async ({ page }) => {
    for (const path of ['/', '/s/ten-peaks/', '/s/ten-peaks/present/', '/api/oembed']) {
      await page.goto(host.url({ path }));
      const element = await page.waitForSelector('iframe');
      const frame = await element.contentFrame();
      await expect.poll(() => frame?.url()).toContain('chrome-error:');
    }
  });
});

test('a low frame begins with its words and its slider, a printed one has its picture instead', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 402 });
  await page.goto(STEP);
  for (const part of ['.embed-slider', '.embed-build.read'])
    await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.embed-tools')).toBeHidden();
  await expect(page.locator('.embed-pictures > :visible')).toHaveCount(1);
  await expect(page.locator('.embed-pictures > .still:not(.still-before)')).toBeVisible();
  for (const build of await page.locator('.embed-build:not(:empty)').all())
    await expect(build).toHaveCSS('opacity', '1');
});

test('what is no message is counted and ignored, and a key is still answered', async ({ page }) => {
  await page.goto(host.url({ path: STEP }));
  const frame = await framed(page);
  await expect(frame.locator('.embed-slider')).toBeVisible();
  const before = await frame.evaluate(() => [location.href, document.title, scrollY].join());
  const hostile = fc.sample(hostileMessage, { numRuns: 500, seed: 7 });
  await page.evaluate((messages) => {
    const window = document.querySelector('iframe')?.contentWindow;
    for (const message of messages) window?.postMessage(message, '*');
    // Real ones, but of a page that has not said `hi`.
    window?.postMessage({ handscroll: 1, type: 'scroll', y: 500 }, '*');
  }, hostile.filter(isSendable));
  await expect
    .poll(() => frame.evaluate(() => Number(document.documentElement.dataset['dropped'])))
    .toBeGreaterThan(400);
  expect(await frame.evaluate(() => [location.href, document.title, scrollY].join())).toBe(before);
  const slider = frame.locator('.embed-slider');
  const value = await slider.inputValue();
  await slider.press('ArrowRight');
  await expect.poll(() => slider.inputValue()).not.toBe(value);
});

/** What the driver of the browser can hand over. */
function isSendable(message: unknown): boolean {
  try {
    return JSON.stringify(message) !== undefined;
  } catch {
    return false;
  }
}
