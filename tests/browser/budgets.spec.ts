/** The gate column of the table of limits, as far as it exists: bytes, requests, shifts, commits. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from './watched.ts';
import { frames, hydrated, settle, shownSince, untilLive, watchPlaces, wheel } from './reader.ts';
import { rested } from './rest.ts';

const STORY = '/s/ten-peaks/';
const KB = 1024;
const gz = (bytes: Buffer | string) => gzipSync(bytes).length;

/** Everything a page asked for, with gzipped sizes, in order. */
function recordRequests(page: Page) {
  const asked: { path: string; type: string; gz: number; text: string }[] = [];
  const reads: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.status() !== 200) return;
    const type = response.request().resourceType();
    const path = new URL(response.url()).pathname;
    reads.push(
      response.body().then(
        (body) =>
          void asked.push({
            path,
            type,
            gz: gz(body),
            text: type === 'script' ? body.toString() : '',
          }),
        () => undefined,
      ),
    );
  });
  return async () => {
    await Promise.all(reads);
    return asked;
  };
}

test('no three, R3F or framer-motion before the words and the first still are shown', async ({
  page,
}) => {
  const finish = recordRequests(page);
  // Stills wait until the scripts that came by then have been read.
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/stills/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(STORY, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('h1')).toBeVisible();
  const early = await finish();
  const bodies = await Promise.all(
    early
      .filter(({ type }) => type === 'script')
      .map(async ({ path }) => (await page.request.get(path)).text()),
  );
  for (const body of bodies) expect(body).not.toContain('WebGLRenderer');
  letGo();
});

test('no canvas is opened before the browser has shown words', async ({ page }) => {
  await page.addInitScript(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('html { visibility: hidden }');
    document.adoptedStyleSheets = [hidden];
    const { getContext } = HTMLCanvasElement.prototype;
    const seen = { opened: 0, show: () => hidden.replaceSync('') };
    Object.assign(window, { seen });
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...args: Parameters<typeof getContext>
    ) {
      seen.opened++;
      return getContext.apply(this, args);
    } as typeof getContext;
  });
  const opened = () =>
    page.evaluate(() => (window as unknown as { seen: { opened: number } }).seen.opened);
  await page.goto(STORY);
  await hydrated(page);
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('figure.still img')?.complete,
  );
  // As long as it takes elsewhere until a canvas is opened, and longer.
  await frames(page, 180);
  expect(await opened()).toBe(0);
  await page.evaluate(() => (window as unknown as { seen: { show(): void } }).seen.show());
  await untilLive(page);
  expect(await opened()).toBeGreaterThan(0);
});

test('the 3D chunks with their kind stay under 230 KB', async ({ page }) => {
  const finish = recordRequests(page);
  await page.goto(STORY);
  const before = new Set((await finish()).map(({ path }) => path));
  await page.mouse.wheel(0, 1200);
  await page.locator('[data-stage] canvas').waitFor({ state: 'attached', timeout: 30_000 });
  await settle(page);
  // three with R3F, and the kind by its shader; the reader's own scripts and other kinds are not 3D.
  const later = (await finish()).filter(
    ({ path, text }) => !before.has(path) && /THREE\.WebGLRenderer|uCamera/.test(text),
  );
  expect(later.length).toBeGreaterThanOrEqual(2);
  expect(later.reduce((sum, script) => sum + script.gz, 0)).toBeLessThanOrEqual(230 * KB);
});

test('the layout never shifts, and React commits at most once a step', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 960, height: 600 });
  await page.addInitScript(() => {
    const counts = { shift: 0, commits: 0 };
    Object.assign(window, { counts });
    // On a slow machine typefaces come after the first paint; that the first screen stands is first-screen's to ask.
    let ready = Infinity;
    document.addEventListener('DOMContentLoaded', () => {
      void document.fonts.ready.then(() => (ready = performance.now()));
    });
    new PerformanceObserver((list) => {
      for (const { startTime, value } of list.getEntries() as (PerformanceEntry & {
        value: number;
      })[])
        if (startTime > ready) counts.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => counts.commits++,
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
        checkDCE: () => undefined,
      },
    });
  });
  await page.goto(STORY);
  const height = page.viewportSize()?.height ?? 900;
  await page.mouse.wheel(0, height);
  await page.locator('[data-stage] canvas').waitFor({ state: 'attached', timeout: 30_000 });
  await settle(page);
  const read = () =>
    page.evaluate(() => ({
      ...(window as unknown as { counts: { shift: number; commits: number } }).counts,
    }));
  const start = await read();
  await watchPlaces(page);
  await wheel(page, 60, height * 0.6);
  await settle(page);
  const end = await read();
  const steps = (await shownSince(page)).map((place) => place.split(' ')[0]);
  const crossed = steps.filter((step, i) => i > 0 && step !== steps[i - 1]).length;
  expect(crossed).toBeGreaterThan(4);
  expect(end.shift).toBe(0);
  // The next step is mounted ahead of the last one that was crossed.
  expect(end.commits - start.commits).toBeLessThanOrEqual(crossed + 1);
});

test('nothing is drawn while nobody scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 600 });
  await page.goto(STORY);
  await page.mouse.wheel(0, 1500);
  await page.locator('[data-stage] canvas').waitFor({ state: 'attached', timeout: 30_000 });
  await settle(page);
  await rested(page);
  await frames(page, 10);
  const drawn = await page.evaluate(async () => {
    let calls = 0;
    for (const kind of ['drawElements', 'drawArrays'] as const) {
      const draw = WebGL2RenderingContext.prototype[kind] as (...args: unknown[]) => void;
      WebGL2RenderingContext.prototype[kind] = function (this: unknown, ...args: unknown[]) {
        calls++;
        return draw.apply(this, args);
      } as never;
    }
    await new Promise<void>((resolve) => {
      const look = (left: number) =>
        left === 0 ? resolve() : requestAnimationFrame(() => look(left - 1));
      look(120);
    });
    return calls;
  });
  expect(drawn).toBe(0);
});
