/** Where software draws: a canvas keeps its size between moving and resting, but where the screen shows more than it has. */
import { expect, test, type Page } from './watched.ts';
import { glReport, watchGl } from './gl-watch.ts';
import { frames, settle, untilLive } from './reader.ts';
import { rested, watchRest } from './rest.ts';

const STEP = '/s/ten-peaks/#wins/ships';

/** Sizes of the stage's canvas since the page opened, in pixels across. */
const widths = (page: Page) =>
  page.evaluate(() => (window as unknown as { canvasWidths: number[] }).canvasWidths);
const watchWidths = (page: Page) =>
  page.addInitScript(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width')!;
    const seen: number[] = [];
    Object.assign(window, { canvasWidths: seen });
    Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
      ...own,
      set(width: number) {
        seen.push(width);
        own.set!.call(this, width);
      },
    });
  });

test('a picture that rests and moves on keeps its canvas, whose size costs a slow frame to change', async ({
  page,
}) => {
  await page.setViewportSize({ width: 960, height: 600 });
  await watchRest(page);
  await watchWidths(page);
  await page.goto(STEP);
  await untilLive(page);
  await settle(page);
  await rested(page);
  const before = await widths(page);
  expect(before.at(-1)).toBe(960);
  for (let i = 0; i < 2; i++) {
    await page.mouse.wheel(0, 300);
    await settle(page);
    await rested(page);
  }
  expect(await widths(page)).toEqual(before);
});

test('a driver that refuses the buffer leaves the picture as it is', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 600 });
  await watchGl(page);
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.checkFramebufferStatus = function () {
      Object.assign(window, { refused: true });
      return this.FRAMEBUFFER_UNSUPPORTED;
    };
  });
  await page.goto(STEP);
  await untilLive(page);
  await settle(page);
  await page.waitForFunction(() => 'refused' in window);
  await frames(page, 3);
  const { last } = await glReport(page);
  expect(last.draws.length).toBeGreaterThan(0);
  await page.mouse.wheel(0, 300);
  await settle(page);
  await untilLive(page);
});

test.describe('on a screen that shows more than the canvas of a moving picture has', () => {
  test.use({ viewport: { width: 480, height: 600 }, deviceScaleFactor: 2 });

  test('the canvas becomes finer at rest', async ({ page }) => {
    await watchWidths(page);
    await page.goto(STEP);
    await untilLive(page);
    await expect.poll(async () => (await widths(page)).at(-1)).toBe(960);
    await page.mouse.wheel(0, 300);
    await expect.poll(async () => (await widths(page)).slice(-2)).toEqual([480, 960]);
  });
});
