/** Passes through a story: short ones in the gate, complete ones in `npm run nightly`. */
import { expect, test, type Page } from '@playwright/test';
import {
  openStory,
  reach,
  scrollToProgress,
  settle,
  shownSince,
  stopsIn,
  storyRoutes,
  untilLive,
  watchPlaces,
  type Place,
} from './reader.ts';

/** Reaches every stop of a story by scrolling, or only every `every`th one up to its last screen. */
export async function reachStops(page: Page, story: number, every: number): Promise<void> {
  const route = (await storyRoutes(page))[story];
  const timeline = await openStory(page, route ?? '/');
  await untilLive(page);
  // On the last screen of a page the reading line moves down, so the layout alone does not give the position.
  const tail = timeline.steps.slice(-3).map(({ id, chapter }) => `${chapter}/${id}`);
  const stops = stopsIn(timeline);
  const ahead = stops.filter(({ step }) => !tail.includes(step));
  for (const stop of ahead.filter((_, i) => i % every === 0))
    await test.step(`${stop.step} ${stop.progress}`, async () => {
      await scrollToProgress(page, timeline, stop);
      await reach(page, stop.step, stop.progress);
    });
  await untilLive(page);
  if (every === 1)
    await passLastStops(
      page,
      stops.filter(({ step }) => tail.includes(step)),
    );
}

/**
 * Passes the stops of a story's last screen, where the reading line moves down: some are only a few pixels
 * apart.
 */
async function passLastStops(page: Page, stops: readonly Place[]): Promise<void> {
  // With reduced motion the stage names the stop that it shows.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await watchPlaces(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const lowest = document.documentElement.scrollHeight - innerHeight;
        // The builds of a page are next to each other: the moving line passes some within a few pixels.
        const by = (top: number) => (lowest - top > innerHeight ? 64 : 2);
        const down = (top: number) => {
          window.scrollTo({ top, behavior: 'instant' });
          if (top < lowest) requestAnimationFrame(() => down(Math.min(lowest, top + by(top))));
          else resolve();
        };
        down(scrollY);
      }),
  );
  await settle(page);
  const seen = await shownSince(page);
  for (const { step, progress } of stops) expect(seen).toContain(`${step} ${progress.toFixed(3)}`);
}

/** A link to a step, a reload and going back must give the same position. */
export async function returnTo(page: Page, nth: number): Promise<void> {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  const step = timeline.steps[nth];
  expect(step).toBeDefined();
  if (!step) return;
  const address = `${step.chapter}/${step.id}`;
  await page.goto(`${route}#${address}`);
  await untilLive(page);
  const opened = await settle(page);
  expect(opened.step).toBe(address);
  // A link leads to the first stop of its step.
  const stop = step.builds.find((build) => build.stop);
  if (nth > 0) expect(Math.abs(opened.progress - (stop?.settled ?? 1))).toBeLessThan(0.02);
  await page.mouse.wheel(0, 120);
  const before = await settle(page);
  const isBack = async () => {
    await untilLive(page);
    const { step, progress } = await settle(page);
    expect(step).toBe(before.step);
    expect(Math.abs(progress - before.progress)).toBeLessThan(0.03);
  };
  await page.reload();
  await isBack();
  await page.goto('/about/');
  // The page is loaded long before it is live; `isBack` waits for that.
  await page.goBack({ waitUntil: 'commit' });
  await isBack();
}
