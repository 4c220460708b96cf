/**
 * Stateless, shown on the real thing: whatever way a reader has come, the picture is the one that a fresh
 * load gives at the same place. The ways are random, from a seed that a failure names.
 */
import { expect, test, type Page } from '../browser/watched.ts';
import type { Timeline } from '../../story/story.ts';
import { chance, pick } from './chance.ts';
import { watchSteady } from '../browser/gl-watch.ts';
import { openStory, settle, storyRoutes, untilLive } from '../browser/reader.ts';
import { freshPage, seenOn } from './seen.ts';

test.setTimeout(240_000);

const SIZES = [
  { width: 960, height: 600 },
  { width: 820, height: 620 },
  { width: 390, height: 700 },
] as const;
const ASKS = '[data-step-id]:has(.ask)';
const SEEDS = process.env['HANDSCROLL_SEED']
  ? [Number(process.env['HANDSCROLL_SEED'])]
  : [7, 2016, ...Array.from({ length: 30 }, (_, i) => i + 100)];
const TURNS = 3;
const ACTIONS = 6;

/** One thing that a reader does; returns what it was. */
async function act(page: Page, timeline: Timeline, random: () => number): Promise<string> {
  switch (Math.floor(random() * 6)) {
    case 0: {
      const { chapter, id } = pick(random, timeline.steps);
      await page.evaluate((hash) => (location.hash = hash), `#${chapter}/${id}`);
      return `jump to ${chapter}/${id}`;
    }
    case 1:
    case 2: {
      const by = Math.round((random() - 0.4) * 1600);
      await page.mouse.wheel(0, by);
      return `wheel by ${by}`;
    }
    case 3: {
      const key = pick(random, [
        'ArrowRight',
        'ArrowLeft',
        'Shift+ArrowRight',
        'PageDown',
        '2',
        'End',
      ]);
      await page.keyboard.press(key);
      return key;
    }
    case 4: {
      const size = pick(random, SIZES);
      await page.setViewportSize(size);
      return `resize to ${size.width} by ${size.height}`;
    }
    default:
      await page.reload();
      await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
      return 'reload';
  }
}

for (const seed of SEEDS)
  test(`a random way ends in the frame of a fresh load, seed ${seed}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(SIZES[0]);
    await watchSteady(page);
    const routes = await storyRoutes(page);
    const route = routes[seed % 2] ?? routes[0]!;
    const timeline = await openStory(page, route);
    await untilLive(page);
    const random = chance(seed);
    const way: string[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      for (let i = 0; i < ACTIONS; i++) way.push(await act(page, timeline, random));
      const walked = await seenOn(page, timeline);
      const top = await page.evaluate(() => scrollY);
      // A question takes more room once it can be answered, which is when a reader has come near: a place of
      // the page is the same one only where both pages' questions take as much.
      const live = (await page.locator('.ask-live').count()) > 0;
      const near = live
        ? await page.locator(ASKS).first().getAttribute('data-step-id')
        : walked.step;
      const loaded = await freshPage(context, page, watchSteady, async (other) => {
        const timeline = await openStory(other, `${route}#${near}`);
        if (live) await expect(other.locator('.ask-live').first()).toBeAttached();
        await settle(other);
        await expect(other.locator('.ask-live')).toHaveCount(
          await page.locator('.ask-live').count(),
        );
        await other.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
        return seenOn(other, timeline);
      });
      expect(walked, `${route}, seed ${seed}: ${way.join(', ')}`).toEqual(loaded);
    }
  });
