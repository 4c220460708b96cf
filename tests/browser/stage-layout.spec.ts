/** The live stage on the sizes that people have: what is drawn can be seen, nothing sticks out, no words lie on others. */
import { expect, test } from './watched.ts';
import { arrive, openStory, settle, storyRoutes, tooWide, untilLive } from './reader.ts';
import { expectSeen, pictured, wordsOnOthers } from './stage-sight.ts';

test.setTimeout(240_000);

// nightly/stage-layout.spec.ts has more windows and more steps.
for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(
    `the live stage at ${width} by ${height}`,
    width > 800 ? { tag: '@night' } : {},
    ({ page }) => expectSeen(page, { width, height }, 2),
  );

test('at 1024 by 640 no words of a picture lie on others', { tag: '@night' }, async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  // Those with most words: dates on their lines, a chart's ends, verdicts side by side.
  for (const id of ['big-not-strong', 'three-dates', 'costs', 'verdicts']) {
    const step = timeline.steps.find((one) => one.id === id)!;
    const address = `${step.chapter}/${id}`;
    const stops = step.builds.filter(({ stop }) => stop);
    await page.evaluate((hash) => (location.hash = hash), `#${address}`);
    await arrive(page, address, stops[0]?.settled);
    for (const { settled } of stops.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await arrive(page, address, settled);
    }
    await settle(page);
    expect(await wordsOnOthers(page), id).toEqual([]);
  }
});

test('at 320 by 256 figures stand in the flow and the stage is not there', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await expect(page.locator('[data-stage]')).toBeHidden();
  for (const step of pictured(timeline, 'wide', 2)) {
    await page.evaluate((hash) => (location.hash = hash), `#${step}`);
    const figure = page.locator(`[id="${step}"] figure.still`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator('img')).toBeVisible();
    const placed = await figure.evaluate((element) => ({
      position: getComputedStyle(element).position,
      width: element.getBoundingClientRect().width,
    }));
    expect(placed.position).toBe('relative');
    expect(placed.width).toBeLessThanOrEqual(320);
    expect(await tooWide(page), step).toBeLessThanOrEqual(0);
  }
});
