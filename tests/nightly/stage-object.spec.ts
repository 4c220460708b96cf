/** An object from a GLB file: on the canvas in its own colours, and by the picture of its stop where there are no scripts. */
import { expect, test, type Page } from '../browser/watched.ts';
import { listenToFaults } from '../browser/gallery-page.ts';

test.setTimeout(240_000);

/** Shares of a picture of the page that are the globe's sea, and the brass of its ring: blue, and yellow of some strength. */
async function coloursOf(page: Page, what: string): Promise<{ sea: number; brass: number }> {
  const taken = await page.locator(what).first().screenshot({ caret: 'initial' });
  const blank = await page.context().browser()!.newPage();
  const shares = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      let [sea, brass] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
        if (b > r + 40 && b > 70) sea += 1;
        if (r > b + 70 && g > b + 30) brass += 1;
      }
      return { sea: (4 * sea) / data.length, brass: (4 * brass) / data.length };
    },
    `data:image/png;base64,${taken.toString('base64')}`,
  );
  await blank.close();
  return shares;
}

test('an object stands on the canvas in its own colours', async ({ page }) => {
  const faults = listenToFaults(page);
  await page.goto('/scenes/object/');
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-live', '', { timeout: 120_000 });
  await expect
    .poll(async () => (await coloursOf(page, '[data-stage] .canvas-host')).sea, { timeout: 60_000 })
    .toBeGreaterThan(0.02);
  expect((await coloursOf(page, '[data-stage] .canvas-host')).brass).toBeGreaterThan(0.005);
  expect(faults).toEqual([]);
});

test('without scripts its picture is there all the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/scenes/object/');
  const { sea, brass } = await coloursOf(page, '.kind-card');
  expect(sea).toBeGreaterThan(0.02);
  expect(brass).toBeGreaterThan(0.005);
  await context.close();
});
