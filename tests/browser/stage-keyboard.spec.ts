/** A reader's walk by keyboard alone, from the first Tab to the motion dial: one page, no pointer. */
import { expect, test, type Page } from './watched.ts';
import { arrive, openStory, settle, shownAt, stopsIn, storyRoutes, untilLive } from './reader.ts';

test.setTimeout(240_000);
test.use({ viewport: { width: 960, height: 600 } });

const focused = (page: Page, selector: string) =>
  page.evaluate((requested) => document.activeElement?.matches(requested) ?? false, selector);

/** Presses Tab until what has the focus is meant; says so when it is never reached. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await focused(page, selector)) return;
  }
  throw new Error(`${selector} is not reached by ${most} Tabs`);
}

/** What has the focus is on the screen, and can be seen to have it. */
async function focusShows(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    };
  });
  expect(seen).toEqual({ ring: true, inside: true });
}

test('a walk by keyboard alone', async ({ page }) => {
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  const stops = stopsIn(timeline);
  const stepAt = (index: number) => {
    const { chapter, id } = timeline.steps[index]!;
    return `${chapter}/${id}`;
  };
  await untilLive(page);

  await test.step('the first Tab skips to the text', async () => {
    await page.keyboard.press('Tab');
    expect(await focused(page, 'a.skip')).toBe(true);
    await focusShows(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#/);
  });

  await test.step('a citation opens its slip, and closing gives the focus back', async () => {
    const mark = 'main .step button[popovertarget]:not([popovertarget="sources"])';
    await tabTo(page, mark);
    await focusShows(page);
    const slip = await page.evaluate(
      () => document.activeElement?.getAttribute('popovertarget') ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${slip}"]`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(`[id="${slip}"]`)).toBeHidden();
    expect(await focused(page, `[popovertarget="${slip}"]`)).toBe(true);
  });

  await test.step('contents open by their letter and lead to a step', async () => {
    await page.keyboard.press('c');
    await expect(page.locator('#contents')).toBeVisible();
    const target = stepAt(3);
    await tabTo(page, `#contents a[href="#${target}"]`);
    await focusShows(page);
    await page.keyboard.press('Enter');
    await arrive(page, target);
    await expect(page.locator('#contents')).toBeHidden();
  });

  await test.step('arrows go through the stops and back', async () => {
    const here = await shownAt(page);
    const at = stops.findIndex(
      ({ step, progress }) => step === here.step && Math.abs(progress - here.progress) < 0.02,
    );
    expect(at).toBeGreaterThanOrEqual(0);
    for (const [key, offset] of [
      ['ArrowRight', 1],
      ['ArrowLeft', 0],
    ] as const) {
      await page.keyboard.press(key);
      const stop = stops[at + offset]!;
      await arrive(page, stop.step, stop.progress);
    }
  });

  await test.step('a digit leads to a chapter', async () => {
    const chapters = [...new Set(timeline.steps.map(({ chapter }) => chapter))];
    const top = timeline.steps.findIndex(({ chapter }) => chapter === chapters[2]);
    await page.keyboard.press('3');
    await arrive(page, stepAt(top));
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${stepAt(top)}`);
  });

  await test.step('the browser keeps its own keys', async () => {
    // While the stage is still drawing itself, Chromium lets go of a scroll that a key has begun.
    await settle(page);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => scrollY === 0);
    await settle(page);
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => scrollY > innerHeight / 2);
    await settle(page);
  });

  await test.step('the question mark lists the keys', async () => {
    await page.keyboard.press('?');
    await expect(page.locator('#help')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#help')).toBeHidden();
  });

  await test.step('the motion dial turns with arrows', async () => {
    await page.keyboard.press('m');
    await expect(page.locator('#motion')).toBeVisible();
    await tabTo(page, '#motion input[name="motion"]');
    await focusShows(page);
    const place = await page.evaluate(() => scrollY);
    for (const motion of ['gentle', 'steps', 'still']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.locator(`#motion input[value="${motion}"]`)).toBeChecked();
      await expect(page.locator('html')).toHaveClass(new RegExp(`motion-${motion}`));
    }
    await expect(page.locator('[data-stage]')).toBeHidden();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp');
    await expect(page.locator('html')).toHaveClass(/motion-full/);
    await tabTo(page, '#motion input[name="light"]', 5);
    await page.keyboard.press('Escape');
    await expect(page.locator('#motion')).toBeHidden();
    await untilLive(page);
    expect(place).toBeGreaterThan(0);
  });
});

test(
  'arrows lead to readings and questions after a last stop, and then on',
  { tag: '@night' },
  async ({ page }) => {
    const timeline = await openStory(page, '/s/ten-peaks/');
    const step = 'frictions/firms';
    const stops = stopsIn(timeline);
    const matchingStops = stops.filter((stop) => stop.step === step);
    const after = stops[stops.lastIndexOf(matchingStops.at(-1)!) + 1];
    const papers = page.locator(`[data-step-id="${step}"] .beside > *`);
    const resting = (index: number) =>
      papers.nth(index).evaluate((paper) => Math.abs(paper.getBoundingClientRect().top - 96) < 3);
    await page.evaluate((hash) => (location.hash = hash), step);
    await arrive(page, step);
    for (const stop of matchingStops.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await arrive(page, step, stop.progress);
    }
    const count = await papers.count();
    expect(count).toBe(2);
    for (let i = 0; i < count; i++) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => resting(i)).toBe(true);
      expect((await settle(page)).step).toBe(step);
    }
    await page.keyboard.press('ArrowRight');
    await arrive(page, after?.step ?? '', after?.progress);
  },
);
