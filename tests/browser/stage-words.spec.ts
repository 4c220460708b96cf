/** Words of a picture in a low window: type gives way with the picture, so that no words lie on others. */
import { expect, test, type Page } from './watched.ts';
import { arrive, openStory, settle, storyRoutes, untilLive } from './reader.ts';

/** Live words that lie on others of the picture, on the column's or outside the window. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
    const spans = [
      ...document.querySelectorAll('[data-stage] .picture > [data-scene] .labels tspan'),
    ].filter(seen);
    const column = [...document.querySelectorAll('.card:not([data-back]) > p')].filter(seen);
    /** The letters without the room around them. */
    const boxOf = (element: Element) => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      return { left, right, top: top + height * 0.18, bottom: bottom - height * 0.18 };
    };
    return spans.flatMap((span, i) => {
      const a = boxOf(span);
      const words = span.textContent ?? '';
      const others = [...spans.slice(i + 1), ...column].filter((other) => {
        const b = boxOf(other);
        return (
          other.parentNode !== span.parentNode &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
        );
      });
      const outside = a.left < 0 || a.right > innerWidth ? [`${words} outside`] : [];
      return [...outside, ...others.map((other) => `${words} on ${other.textContent}`)];
    });
  });

test('at 1024 by 640 no words of a picture lie on others', async ({ page }) => {
  test.setTimeout(120_000);
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
    expect(await crowded(page), id).toEqual([]);
  }
});
