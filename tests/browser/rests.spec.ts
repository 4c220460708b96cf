import { expect, test } from './watched.ts';
import { openStory, withoutWebGl } from './reader.ts';
import { faultsAtRests } from './rests.ts';

/** `npm run nightly` goes through every story at every size (tests/nightly/rests.spec.ts). */
const SAMPLE = [
  { route: '/s/air-on-the-mountain/', size: { width: 390, height: 844 }, most: 24 },
  { route: '/s/ten-peaks/', size: { width: 1440, height: 900 }, most: 20 },
];

for (const { route, size, most } of SAMPLE)
  test(`at its rests ${route} has one picture and its own words, at ${size.width}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    await withoutWebGl(page);
    await openStory(page, route);
    expect(await faultsAtRests(page, most)).toEqual([]);
  });
