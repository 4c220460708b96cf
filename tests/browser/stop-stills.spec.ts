/** Where nothing is drawn live, the still follows the stop that is read, and its words keep off those of the step. */
import { openStory, settle, stopsIn, withoutWebGl } from './reader.ts';
import { labelsUnderWords } from './stage-sight.ts';
import { expect, test } from './watched.ts';

const STEP = 'wins/uneven-pigment';
/** Its stops, in the order of the story: what each still is called, and which names stand on it. */
const STOPS = [
  ['uneven-pigment.1', []],
  ['uneven-pigment.2', ['Robots & tools']],
  ['uneven-pigment', ['Robots & tools', 'Aerospace', 'Farm machinery']],
] as const;

for (const [width, height, light] of [
  [1280, 800, false],
  [1440, 900, true],
  [390, 844, false],
] as const)
  test(
    `${width}x${height}${light ? ', light version' : ''}: each stop has its own still`,
    light ? {} : { tag: '@night' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await withoutWebGl(page);
      if (light) await page.addInitScript(() => localStorage.setItem('handscroll.light', 'on'));
      const timeline = await openStory(page, `/s/ten-peaks/#${STEP}`);
      expect(stopsIn(timeline).filter(({ step }) => step === STEP)).toHaveLength(STOPS.length);
      const locator = page.locator('[data-stage] > .stop-stills');
      const aspect = height > width ? 'tall' : 'wide';
      for (const [still, names] of STOPS) {
        const file = new RegExp(`/${still}\\.${aspect}\\.\\w+\\.svg$`);
        await expect(locator.locator('img')).toHaveAttribute('src', file);
        for (const name of names) await expect(locator).toContainText(name);
        if (names.length === 0) await expect(locator.locator('text')).toHaveCount(0);
        // On a phone words have a card of their own.
        if (aspect === 'wide') {
          await settle(page);
          expect(await labelsUnderWords(page), still).toEqual([]);
        }
        // All of the window, whatever step's own figure comes in below.
        expect(await locator.boundingBox()).toEqual({ x: 0, y: 0, width, height });
        await page.keyboard.press('ArrowRight');
      }
      await expect(locator.locator('img')).toHaveAttribute('src', /\/cars\.1\./);
    },
  );
