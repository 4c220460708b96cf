/** A title page in a tall window shows its picture: its words stand below, and cover nothing else of it. */
import { openSharp } from '../../components/scenes/kit/open-sharp.ts';
import { expect, test } from './watched.ts';

/** Share of the window's upper part that changes when the picture is taken away. */
async function shareOf(before: Buffer, after: Buffer): Promise<number> {
  const sharp = (await openSharp())!;
  const [a, b] = await Promise.all(
    [before, after].map((png) => sharp(png).grayscale().raw().toBuffer()),
  );
  return [...a!].filter((grey, i) => Math.abs(grey - b![i]!) > 12).length / a!.length;
}

for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const)
  test(`the picture is seen over its title at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // The still alone, which stands there before any script has come.
    await page.route(/timeline[^/]*\.json$/, (passing) => passing.abort());
    await page.goto('/s/air-on-the-mountain/');
    const image = page.locator('.step .still img').first();
    await expect(image).toBeVisible();
    await image.evaluate((one: HTMLImageElement) => one.decode());
    const title = (await page.locator('h1').boundingBox())!;
    expect(title.y + title.height).toBeLessThan(height);
    const clip = { x: 0, y: 48, width, height: title.y - 96 };
    const before = await page.screenshot({ clip });
    await image.evaluate((one: HTMLElement) => (one.style.display = 'none'));
    expect(await shareOf(before, await page.screenshot({ clip }))).toBeGreaterThan(0.05);
    const words = page.locator('.opening > *').last();
    expect((await words.boundingBox())!.y).toBeGreaterThan(title.y);
    await expect(words).toBeInViewport({ ratio: 1 });
  });
