/** The stage with something taken away: the still stays, the words stay, and what can come back does. */
import { expect, test, type Page } from './watched.ts';
import {
  arrive,
  openStory,
  scrollToProgress,
  settle,
  shownAt,
  shownSince,
  stopsIn,
  storyRoutes,
  untilLive,
  watchPlaces,
  wheel,
  withoutWebGl,
} from './reader.ts';

test.setTimeout(240_000);
// Where software draws, a page costs by its pixels; what is asked here does not hang on them.
test.use({ viewport: { width: 960, height: 600 } });

const firstRoute = async (page: Page) => (await storyRoutes(page))[0] ?? '/';

/** Shows that scrolling still leads from step to step, whether or not pictures are live. */
async function stillReads(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 300);
  const before = await page.locator('[data-to-chapter][aria-current]').textContent();
  await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('');
  expect(before).not.toBe('');
  await expect(page.locator('figure.still img').first()).toBeAttached();
}

test('without scrollama everything works', { tag: '@night' }, async ({ page }) => {
  const route = await firstRoute(page);
  let asked = 0;
  await page.route(/\.js(\?|$)/, async (passing) => {
    const response = await passing.fetch();
    if ((await response.text()).includes('scrollama error')) {
      asked++;
      return passing.abort();
    }
    return passing.fulfill({ response });
  });
  const timeline = await openStory(page, route);
  await untilLive(page);
  const third = timeline.steps[2] ?? timeline.steps[0]!;
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await arrive(page, `${third.chapter}/${third.id}`);
  await untilLive(page);
  expect(asked).toBeGreaterThan(0);
});

test('when three does not load, stills stay', async ({ page }) => {
  const route = await firstRoute(page);
  const codes: string[] = [];
  page.on('console', (message) => codes.push(message.text()));
  await page.route(/\.js(\?|$)/, async (passing) => {
    const response = await passing.fetch();
    return (await response.text()).includes('THREE.WebGLRenderer')
      ? passing.abort()
      : passing.fulfill({ response });
  });
  await openStory(page, route);
  await stillReads(page);
  await expect.poll(() => codes.join('\n')).toContain('stage/chunk-missing');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(0);
});

test('stills that hang do not keep the stage away', { tag: '@night' }, async ({ page }) => {
  await page.route('**/stills/**', () => undefined);
  await page.goto('/s/ten-peaks/', { waitUntil: 'commit' });
  await untilLive(page);
});

test('where a driver refuses to draw, stills stay', async ({ page }) => {
  await page.addInitScript(() => {
    const { LINK_STATUS } = WebGL2RenderingContext;
    const { getProgramParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.linkProgram = () => undefined;
    WebGL2RenderingContext.prototype.getProgramParameter = function (
      this: WebGL2RenderingContext,
      program: WebGLProgram,
      what: number,
    ): unknown {
      return what === LINK_STATUS ? false : getProgramParameter.call(this, program, what);
    };
  });
  const codes: string[] = [];
  page.on('console', (message) => codes.push(message.text()));
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await expect.poll(() => codes.join('\n'), { timeout: 60_000 }).toContain('stage/shader-refused');
  const drawn = timeline.steps.find(({ builds }) =>
    builds.some(({ cast }) =>
      cast.wide.some(({ scene }) => timeline.scenes[scene]?.surface === 'canvas'),
    ),
  )!;
  await page.evaluate((to) => (location.hash = to), `${drawn.chapter}/${drawn.id}`);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${drawn.chapter}/${drawn.id}`);
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(0);
  const still = page.locator(`[data-step-id="${drawn.chapter}/${drawn.id}"] figure.still`);
  await expect(still).toHaveCSS('opacity', '1');
  await expect(still.locator('img').first()).toBeVisible();
});

test('without WebGL, stills stay and three is never asked for', async ({ page }) => {
  const route = await firstRoute(page);
  await withoutWebGl(page);
  let three = 0;
  page.on('response', async (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    const text = await response.text().catch(() => '');
    if (text.includes('THREE.WebGLRenderer')) three++;
  });
  await openStory(page, route);
  await stillReads(page);
  expect(three).toBe(0);
});

test('a lost context shows the still, a restored one the canvas', async ({ page }) => {
  const route = await firstRoute(page);
  const timeline = await openStory(page, route);
  const onCanvas = timeline.steps.flatMap(({ id, chapter, builds }) =>
    builds
      .filter(({ cast }) =>
        cast.wide.some(({ scene }) => timeline.scenes[scene]?.surface === 'canvas'),
      )
      .map(({ settled }) => ({ step: `${chapter}/${id}`, progress: settled })),
  );
  test.skip(onCanvas.length === 0, 'this story has no canvas');
  // The still of the opening is asked for at once.
  const later = onCanvas.find(({ step }) => step !== onCanvas[0]!.step) ?? onCanvas[0]!;
  await scrollToProgress(page, timeline, later);
  await arrive(page, later.step, later.progress);
  await page.locator('[data-stage] canvas').waitFor({ state: 'attached', timeout: 60_000 });
  await untilLive(page);
  await settle(page);
  const pictures = page.locator('.step:not(.layout-page, .layout-inline) figure.still img');
  await expect(pictures.filter({ visible: true })).toHaveCount(1);
  const still = page.locator(`[data-step-id="${later.step}"] figure.still img`);
  await expect(still).toHaveJSProperty('complete', true);
  await page.route('**/stills/**', (passing) => passing.abort());
  const lost = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!;
        const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
        Object.assign(window, { extension });
        canvas.addEventListener('webglcontextlost', () => {
          let frames = 0;
          const look = () => {
            const live = document.querySelector('[data-stage]')!.hasAttribute('data-live');
            if (!live || frames++ > 300) resolve(frames);
            else requestAnimationFrame(look);
          };
          look();
        });
        extension.loseContext();
      }),
  );
  // Counted and not timed: a busy machine has fewer frames, and none of them may show an empty canvas for long.
  expect(lost).toBeLessThan(10);
  expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expect(still.locator('xpath=ancestor::figure')).toHaveCSS('opacity', '1');
  await page.evaluate(() =>
    (window as unknown as { extension: WEBGL_lose_context }).extension.restoreContext(),
  );
  await untilLive(page);
});

test('without its timeline the page is an article', async ({ page }) => {
  const route = await firstRoute(page);
  await page.route(/timeline[^/]*\.json$/, (passing) => passing.abort());
  await page.goto(route);
  await page.mouse.wheel(0, 2000);
  await expect(page.locator('h3').nth(1)).toBeAttached();
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(0);
});

test('motion steps shows stops and nothing between', { tag: '@night' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const route = await firstRoute(page);
  const timeline = await openStory(page, route);
  await expect(page.locator('html')).toHaveClass(/motion-steps/);
  const stops = stopsIn(timeline).map(({ step, progress }) => `${step} ${progress.toFixed(3)}`);
  await untilLive(page);
  await watchPlaces(page);
  await wheel(page, 25, 260);
  await settle(page);
  const seen = await shownSince(page);
  expect(new Set(seen).size).toBeGreaterThan(2);
  for (const place of seen) expect(stops).toContain(place);
});

test('motion still has figures in the flow and no canvas, at once and after a reload', async ({
  page,
}) => {
  const route = await firstRoute(page);
  await openStory(page, route);
  await page.keyboard.press('m');
  await page.locator('#motion input[value="still"]').check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveClass(/motion-still/);
  await expect(page.locator('[data-stage]')).toBeHidden();
  const position = () =>
    page
      .locator('figure.still')
      .nth(1)
      .evaluate((figure) => getComputedStyle(figure).position);
  expect(await position()).toBe('relative');
  let chunks = 0;
  page.on('response', async (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    const text = await response.text().catch(() => '');
    if (text.includes('THREE.WebGLRenderer')) chunks++;
  });
  await page.reload();
  expect(await position()).toBe('relative');
  await page.mouse.wheel(0, 3000);
  await settle(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  expect(chunks).toBe(0);
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
});

test('readers who save data keep the stills', { tag: '@night' }, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const route = await firstRoute(page);
  await openStory(page, route);
  await stillReads(page);
  expect((await shownAt(page)).step).toBe('');
});
