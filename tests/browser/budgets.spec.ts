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

test('the flagship is light before first paint', async ({ page, request }) => {
  const html = await (await request.get(STORY)).text();
  expect(gz(html)).toBeLessThanOrEqual(60 * KB);
  expect((html.match(/<script(?![^>]*\bsrc=)[^>]*>/g) ?? []).length).toBeLessThanOrEqual(6);
  // What the HTML itself names is what a browser asks for before it paints.
  const scripts = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => m[1] ?? ''));
  let total = 0;
  for (const src of scripts) {
    // Browsers of this decade leave `nomodule` scripts alone.
    if (
      new RegExp(`<script[^>]+src="${src.replace(/[.?]/g, '\\$&')}"[^>]*nomodule`, 'i').test(html)
    )
      continue;
    total += gz(await (await request.get(src)).body());
  }
  expect(total).toBeLessThanOrEqual(155 * KB);
  // Words wait for these: a sheet of ours, one of the story's Chinese glyphs, and the three typefaces.
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link);
  expect(links.filter((link) => link.includes('rel="stylesheet"')).length).toBeLessThanOrEqual(2);
  let faces = 0;
  for (const link of links.filter((one) => one.includes('as="font"')))
    faces += (await (await request.get(/href="([^"]+)"/.exec(link)?.[1] ?? '')).body()).length;
  // Under another address, even by its query, each would be loaded twice.
  for (const link of links.filter((one) => one.includes('as="font"')))
    expect(html).toContain(`url(${/href="([^"]+)"/.exec(link)?.[1]})`);
  expect(faces).toBeGreaterThan(0);
  expect(faces).toBeLessThanOrEqual(190 * KB);
  await page.goto(STORY);
});

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

test('stills are small files', async ({ page, request }) => {
  await page.goto(STORY);
  const sources = await page.evaluate(() =>
    [...document.querySelectorAll('figure picture')].flatMap((picture) => [
      ...[...picture.querySelectorAll('source')].map((source) => source.srcset),
      picture.querySelector('img')?.getAttribute('src') ?? '',
    ]),
  );
  expect(sources.length).toBeGreaterThan(29);
  // The first still is what the first screen waits for, in either shape.
  const first = await page
    .locator('figure picture')
    .first()
    .evaluate((picture) => [
      ...[...picture.querySelectorAll('source:not([media*="forced-colors"])')].map(
        (source) => (source as HTMLSourceElement).srcset,
      ),
      picture.querySelector('img')?.getAttribute('src') ?? '',
    ]);
  const tooBig: string[] = [];
  for (const src of new Set(sources)) {
    const size = gz(await (await request.get(src)).body());
    const most = (first.includes(src) ? 15 : 25) * KB;
    if (size > most) tooBig.push(`${src}: ${size} of ${most}`);
  }
  expect(tooBig).toEqual([]);
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
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        counts.shift += (entry as unknown as { value: number }).value;
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
  await wheel(page, 36, height * 0.6);
  await settle(page);
  const end = await read();
  const steps = (await shownSince(page)).map((place) => place.split(' ')[0]);
  const crossed = steps.filter((step, i) => i > 0 && step !== steps[i - 1]).length;
  expect(crossed).toBeGreaterThan(4);
  // 0.00 is the limit: a typeface that comes after the first paint may move a letter by a pixel or two.
  expect(start.shift).toBeLessThan(0.005);
  expect(end.shift - start.shift).toBe(0);
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
