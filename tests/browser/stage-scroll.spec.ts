/** The scroll reader as people use it: scrolling, jumping, reloading, going back, keys. */
import { expect, test } from './watched.ts';
import { reachStops, returnTo } from './walks.ts';
import {
  announced,
  arrive,
  openStory,
  settle,
  shownAt,
  shownSince,
  stopsIn,
  storyRoutes,
  untilLive,
  watchPlaces,
  wheel,
} from './reader.ts';

test.setTimeout(240_000);
// Where software draws, a page costs by its pixels; what is asked here does not hang on them.
test.use({ viewport: { width: 960, height: 600 } });

test('every sixth stop is reached by scrolling', { tag: '@night' }, ({ page }) =>
  reachStops(page, 0, 6),
);

test(
  'the wheel leads through the story in order, and back',
  { tag: '@night' },
  async ({ page }) => {
    const [route = '/'] = await storyRoutes(page);
    const timeline = await openStory(page, route);
    await untilLive(page);
    const order = timeline.steps.map(({ id, chapter }) => `${chapter}/${id}`);
    await watchPlaces(page);
    await wheel(page, 24, 400);
    await settle(page);
    const seen = (await shownSince(page)).map((place) => order.indexOf(place.split(' ')[0] ?? ''));
    expect(seen.at(-1)).toBeGreaterThan(0);
    expect(seen.every((step, i) => i === 0 || step >= (seen[i - 1] ?? 0))).toBe(true);
    await wheel(page, 12, -1200);
    await page.waitForFunction(() => scrollY === 0);
    await arrive(page, order[0] ?? '');
  },
);

test('a link, a reload and back return to the same place', ({ page }) => returnTo(page, 10));

test('a jump leads on although the address was written before the page heard of it', async ({
  page,
}) => {
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  const [first, , , fourth] = timeline.steps;
  // As a busy page does: the note of the way comes between an address and the word of it.
  await page.evaluate(
    ([asked, written]) => {
      location.hash = asked!;
      History.prototype.replaceState.call(history, history.state, '', `#${written}`);
    },
    [`${fourth!.chapter}/${fourth!.id}`, `${first!.chapter}/${first!.id}`],
  );
  await arrive(page, `${fourth!.chapter}/${fourth!.id}`);
  expect(await page.evaluate(() => location.hash)).toBe(`#${fourth!.chapter}/${fourth!.id}`);
});

// By day the walk by keyboard goes by the contents, and back is in a link's test.
test(
  'contents lead to a step, and back leads to where one was',
  { tag: '@night' },
  async ({ page }) => {
    const [route = '/'] = await storyRoutes(page);
    const timeline = await openStory(page, route);
    await untilLive(page);
    await page.mouse.wheel(0, 700);
    const before = await settle(page);
    const target = timeline.steps.at(-2) ?? timeline.steps[0]!;
    const address = `${target.chapter}/${target.id}`;
    await page.locator('[popovertarget="contents"]:visible').first().click();
    await page.locator(`#contents a[href="#${address}"]`).click();
    await arrive(page, address);
    await expect(announced(page)).not.toBeEmpty();
    await page.goBack({ waitUntil: 'commit' });
    const after = await arrive(page, before.step);
    expect(Math.abs(after.progress - before.progress)).toBeLessThan(0.03);
  },
);

test('an unknown address goes to the nearest chapter and says so', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  const last = timeline.steps.at(-1)!;
  const head = timeline.steps.find(({ chapter }) => chapter === last.chapter)!;
  await page.goto('about:blank');
  await page.goto(`${route}#${last.chapter}/no-such-step`);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${head.chapter}/${head.id}`);
  await expect(announced(page)).toContainText('matches no step');
  // Others read it, too.
  expect((await announced(page).boundingBox())!.height).toBeGreaterThan(40);
});

test(
  'arrows go from stop to stop, with Shift from step to step',
  { tag: '@night' },
  async ({ page }) => {
    const [route = '/'] = await storyRoutes(page);
    const timeline = await openStory(page, route);
    await untilLive(page);
    const stops = stopsIn(timeline);
    const second = timeline.steps[1]!;
    await page.keyboard.press('Shift+ArrowRight');
    await arrive(page, `${second.chapter}/${second.id}`);
    const at = stops.findIndex(({ step }) => step === `${second.chapter}/${second.id}`);
    for (const offset of [1, 2]) {
      await page.keyboard.press('ArrowRight');
      const stop = stops[at + offset]!;
      await arrive(page, stop.step, stop.progress);
    }
    await page.keyboard.press('ArrowLeft');
    const back = stops[at + 1]!;
    await arrive(page, back.step, back.progress);
  },
);

test('two arrows in a row count from where the first one leads', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  const third = timeline.steps[2]!;
  await arrive(page, `${third.chapter}/${third.id}`);
});

test('letters and digits are keys until they are turned off', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await page.keyboard.press('c');
  await expect(page.locator('#contents')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('#contents')).toBeHidden();
  const chapters = [...new Set(timeline.steps.map(({ chapter }) => chapter))];
  const second =
    timeline.steps.find(({ chapter }) => chapter === chapters[1]) ?? timeline.steps[0]!;
  await page.keyboard.press('2');
  if (chapters.length > 1)
    await expect
      .poll(() => page.evaluate(() => location.hash))
      .toBe(`#${second.chapter}/${second.id}`);
  await page.keyboard.press('?');
  await page.locator('#help input[name="letters"]').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('#help')).toBeHidden();
  await page.keyboard.press('g');
  await expect(page.locator('#glossary')).toBeHidden();
});

test('a wheel takes over from a key at once', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  await untilLive(page);
  // In the page itself: by the time that a word from outside has come, a slow machine has ended the move.
  const taken = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const onScroll = () => {
          if (scrollY <= 20) return;
          window.removeEventListener('scroll', onScroll);
          document.body.dispatchEvent(new WheelEvent('wheel', { deltaY: -40, bubbles: true }));
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(scrollY)));
        };
        window.addEventListener('scroll', onScroll);
      }),
  );
  await page.keyboard.press('Shift+ArrowRight');
  const left = await taken;
  await settle(page);
  expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(60);
  // Nowhere near where the key would have led.
  const second = timeline.steps[1];
  expect((await shownAt(page)).step).not.toBe(`${second?.chapter}/${second?.id}`);
});
