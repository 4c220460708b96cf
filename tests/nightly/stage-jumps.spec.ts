/**
 * Many jumps, none of them waited for, with the window resized in between: the page rests where the last
 * one led, as a fresh load of that address does. A thousand jumps.
 */
import { expect, test, type Page } from '../browser/watched.ts';
import type { Timeline } from '../../story/story.ts';
import { chance, pick } from './chance.ts';
import { listenToConsole } from '../browser/console.ts';
import { watchSteady } from '../browser/gl-watch.ts';
import { openStory, reach, storyRoutes, untilLive } from '../browser/reader.ts';
import { freshPage, seenOn } from './seen.ts';

test.setTimeout(1_800_000);

const SIZES = [
  { width: 960, height: 600 },
  { width: 700, height: 560 },
  { width: 390, height: 700 },
  { width: 1100, height: 480 },
] as const;
/** A turn ends with a comparison. */
const TURNS = 10;
const RESIZES = 10;
const BETWEEN = 10;
const SEED = Number(process.env['HANDSCROLL_SEED'] ?? 1961);

/** The picture, and what the page says of where it is. */
async function everything(page: Page, timeline: Timeline) {
  const seen = await seenOn(page, timeline);
  const message = await page.evaluate(() => ({
    address: location.hash,
    marked: [...document.querySelectorAll<HTMLElement>('[aria-current]')].map(
      ({ dataset }) => dataset['toStep'] ?? dataset['toChapter'] ?? '',
    ),
    sideways: scrollX,
  }));
  return { ...seen, ...message };
}

test('random jumps and resizes end in what a fresh load shows', async ({ page, context }) => {
  const random = chance(SEED);
  await page.setViewportSize(SIZES[0]);
  await watchSteady(page);
  const texts = listenToConsole(page);
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  const addresses = timeline.steps.map(({ chapter, id }) => `#${chapter}/${id}`);
  for (let turn = 0; turn < TURNS; turn++) {
    // What was asked for last: a note of the way may stand in the address for a moment.
    let last = '';
    for (let i = 0; i < RESIZES; i++) {
      await page.setViewportSize(pick(random, SIZES));
      const jumps = Array.from({ length: BETWEEN }, () => pick(random, addresses));
      last = jumps.at(-1)!;
      await page.evaluate(async (jumps) => {
        for (const jump of jumps) {
          location.hash = jump;
          await new Promise(requestAnimationFrame);
        }
      }, jumps);
    }
    const what = `seed ${SEED}, ${(turn + 1) * RESIZES * BETWEEN} jumps, to ${last}`;
    await reach(page, last.slice(1));
    const walked = await everything(page, timeline);
    const loaded = await freshPage(context, page, watchSteady, async (other) => {
      const fresh = await openStory(other, route + last);
      await reach(other, last.slice(1));
      return everything(other, fresh);
    });
    // A page scrolls by whole pixels: one of them is the way between two that were asked for the same place.
    expect(Math.abs(walked.progress - loaded.progress), what).toBeLessThan(0.005);
    expect({ ...walked, progress: 0 }, what).toEqual({ ...loaded, progress: 0 });
  }
  expect(texts()).toEqual([]);
});
