/** Where a processor draws: the canvas is coarse in motion and fine at rest. */
import { expect, test, type Page } from './watched.ts';
import { untilLive } from './reader.ts';

const STEP = '/s/ten-peaks/#wins/ships';

/** Sizes of the stage's canvas since the page opened, in pixels across. */
const widths = (page: Page) =>
  page.evaluate(() => (window as unknown as { canvasWidths: number[] }).canvasWidths);
const watchWidths = (page: Page) =>
  page.addInitScript(() => {
    const local = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width')!;
    const seen: number[] = [];
    Object.assign(window, { canvasWidths: seen });
    Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
      ...local,
      set(width: number) {
        seen.push(width);
        local.set!.call(this, width);
      },
    });
  });

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('contours are smooth at rest', async ({ page }) => {
    await page.addInitScript(() => {
      const gl = WebGL2RenderingContext.prototype;
      const local = gl.renderbufferStorageMultisample;
      gl.renderbufferStorageMultisample = function (...args) {
        document.documentElement.dataset['samples'] = [args[1], args[3], args[4]].join(' ');
        local.apply(this, args);
      };
    });
    await page.goto('/s/ten-peaks/present/audience/');
    await untilLive(page);
    await expect(page.locator('html')).toHaveAttribute('data-samples', '4 1920 1080');
  });
});

for (const deviceScaleFactor of [1, 2])
  test.describe(`on a screen of density ${deviceScaleFactor}`, () => {
    test.use({ viewport: { width: 480, height: 600 }, deviceScaleFactor });

    test(
      'the canvas becomes finer at rest',
      deviceScaleFactor === 2 ? { tag: '@night' } : {},
      async ({ page }) => {
        await watchWidths(page);
        await page.goto(STEP);
        await untilLive(page);
        await expect.poll(async () => (await widths(page)).at(-1)).toBe(480);
        await page.mouse.wheel(0, 300);
        await expect.poll(async () => (await widths(page)).slice(-2)).toEqual([240, 480]);
      },
    );
  });
