/** The title page's words at windows between a phone's and a desk's: none on another, none beside the window. */
import { storyRoutes } from './reader.ts';
import { expect, test } from './watched.ts';

const SIZES = [
  [768, 560],
  [800, 600],
  [844, 570],
  [960, 600],
  [1024, 600],
  [1024, 768],
  [1180, 820],
  [1280, 560],
  [1280, 720],
  [1366, 768],
  [1920, 560],
  [2560, 1080],
  [5120, 1440],
] as const;

test('words of the title page lie on no others, in windows of all shapes', async ({ page }) => {
  for (const story of await storyRoutes(page)) {
    await page.goto(story);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const [width, height] of SIZES)
      await test.step(`${story} at ${width}x${height}`, async () => {
        await page.setViewportSize({ width, height });
        const found = await page.evaluate(() => {
          const words = '.opening :is(h1, .dek, .byline, .opening-signs li, .opening-foot > *)';
          const boxes = [...document.querySelectorAll(words)].map((element) => {
            const range = document.createRange();
            range.selectNodeContents(element);
            // As wide as its words; as high as its lines are set, since letters have room above and below.
            const [{ left, right }, { top, bottom }] = [range, element].map((one) =>
              one.getBoundingClientRect(),
            ) as [DOMRect, DOMRect];
            return { text: element.textContent.slice(0, 40), box: { left, right, top, bottom } };
          });
          const out = boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth);
          const over = boxes.flatMap(({ text, box: a }, i) =>
            boxes
              .slice(i + 1)
              .filter(
                ({ box: b }) =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
              )
              .map((other) => `"${text}" on "${other.text}"`),
          );
          return [...out.map(({ text }) => `"${text}" is beside the window`), ...over];
        });
        expect(found).toEqual([]);
      });
  }
});

/** Where a mounted picture lies; its words are laid out for one that fills the window. */
for (const [how, javaScriptEnabled] of [
  ['in motion still', true],
  ['without scripts', false],
] as const)
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('words of the title page keep their places on its cloth', async ({ page }) => {
      if (javaScriptEnabled)
        await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
      for (const [width, height] of [
        [1024, 768],
        [1366, 768],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto('/s/ten-peaks/');
        expect(await page.locator('.still-mounted').first().boundingBox()).toEqual({
          x: 0,
          y: 0,
          width,
          height,
        });
      }
    });
  });
