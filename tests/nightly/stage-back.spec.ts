/** A story that is left in the middle of a move, and comes back. */
import { expect, test } from '../browser/watched.ts';
import { leaveAndReturn } from '../browser/back.ts';
import { openStory, settle, shownAt, storyRoutes, untilLive } from '../browser/reader.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 960, height: 600 } });

test('left in the middle of a move, it has arrived when it comes back', async ({ page }) => {
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await shownAt(page)).progress).toBeGreaterThan(0);
  await leaveAndReturn(page, 'in the middle of a move');
  await settle(page);
  await page.keyboard.press('Shift+ArrowRight');
  const third = timeline.steps[2] ?? timeline.steps[0]!;
  await expect.poll(async () => (await shownAt(page)).step).toBe(`${third.chapter}/${third.id}`);
  await settle(page);
  await untilLive(page);
});
