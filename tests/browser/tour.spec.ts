/** The tour as somebody uses it: scrub bar, wheel, keys, stills, without scripts, for everybody. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched.ts';
import { listenToConsole } from './console.ts';
import { notesOf } from './notes.ts';
import {
  FLAGSHIP,
  STORY,
  caption,
  captions,
  captionsOnly,
  cueNow,
  now,
  playButton,
  still,
} from './tour-page.ts';

test('the scrub bar seeks words and picture together; the wheel pauses and looks around; resume goes on there', async ({
  page,
}) => {
  await still(page);
  const texts = listenToConsole(page);
  await page.goto(`${STORY}tour/`);
  await captionsOnly(page);
  const first = await now(page).getAttribute('id');
  const scrub = page.getByRole('slider', { name: 'Position in the tour' });
  await scrub.evaluate((bar: HTMLInputElement) => {
    bar.value = '512';
    bar.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(now(page)).toHaveCount(1);
  const id = (await now(page).getAttribute('id')) ?? '';
  expect(id).not.toBe(first);
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  const heading = await now(page).locator('h2').textContent();
  expect(await scrub.getAttribute('aria-valuetext')).toContain(heading?.trim());
  await expect(now(page).locator('figure:visible')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Read', exact: true })).toHaveAttribute(
    'href',
    new RegExp(`#${id}$`),
  );

  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 400);
  await expect(playButton(page)).toHaveText('Resume here');
  const place = Number(await scrub.inputValue());
  expect(place).toBeGreaterThan(512);
  await playButton(page).click();
  await expect(playButton(page)).toHaveText('Pause');
  await expect.poll(async () => Number(await scrub.inputValue())).toBeGreaterThan(place);
  expect(texts()).toEqual([]);
});

test('keys: space, arrows by sentence and step, speed, captions; any other key pauses', async ({
  page,
}) => {
  await still(page);
  await page.goto(`${STORY}tour/`);
  await captionsOnly(page);
  await page.keyboard.press('Escape');
  await expect(playButton(page)).toHaveText('Resume here');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await cueNow(page)).toBe(1);
  await page.keyboard.press('ArrowLeft');
  expect(await cueNow(page)).toBe(0);
  const step = await now(page).getAttribute('id');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await now(page).getAttribute('id')).not.toBe(step);
  await page.keyboard.press(']');
  await expect(page.getByLabel('Speed')).toHaveValue('1.25');
  await page.keyboard.press(' ');
  await expect(playButton(page)).toHaveText('Pause');
  await page.keyboard.press('x');
  await expect(playButton(page)).toHaveText('Resume here');
  await page.keyboard.press('ArrowRight');
  await expect(caption(page)).toBeVisible();
  await page.keyboard.press('c');
  await expect(caption(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Captions' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('the space bar begins it, and pauses it', async ({ page }) => {
  await still(page);
  await page.goto(`${STORY}tour/`);
  // The server sends the buttons; keys are heard once the steps have stood back.
  await expect(page.locator('html')).toHaveClass(/tour-live/);
  await page.keyboard.press('Space');
  await expect(playButton(page)).toHaveText('Pause');
  await page.keyboard.press('Space');
  await expect(playButton(page)).toHaveText('Resume here');
});

test('motion still: pictures change from stop to stop', async ({ page }) => {
  await still(page);
  await page.goto(`${FLAGSHIP}tour/`);
  await captionsOnly(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const picture = () =>
    now(page)
      .locator('figure:visible img')
      .first()
      .evaluate((img: HTMLImageElement) => img.currentSrc || img.src);
  const step = await now(page).getAttribute('id');
  const seen = new Set<string>();
  while ((await now(page).getAttribute('id')) === step) {
    seen.add(await picture());
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(3);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('Play in the story begins the tour at the present step', async ({ page }) => {
  await still(page);
  await page.goto(`${FLAGSHIP}#wins/cars`);
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
  await page.locator('.bar').getByRole('link', { name: 'Play' }).click();
  await expect(page).toHaveURL(/\/tour\/#wins\/cars$/);
  await expect(now(page)).toHaveAttribute('id', 'wins/cars');
  await captionsOnly(page);
  await expect(now(page)).toHaveAttribute('id', 'wins/cars');
});

// By day no file of a copy of the site has them (export.spec.ts).
test(
  'speaker notes are in nothing that the tour and the transcript load',
  { tag: '@night' },
  async ({ page }) => {
    const runs = await notesOf('ten-peaks');
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      if (/html|javascript|json|text|svg/.test(response.headers()['content-type'] ?? ''))
        bodies.push(response.text().catch(() => ''));
    });
    await page.goto(`${FLAGSHIP}tour/`);
    await captionsOnly(page);
    await expect(caption(page)).toBeVisible();
    await captions(page, FLAGSHIP);
    const all = (await Promise.all(bodies)).join('\n');
    expect(all).toContain('tour-said');
    for (const run of runs) expect(all).not.toContain(run);
  },
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the tour is an article of its words, and the transcript has them with times', async ({
    page,
  }) => {
    await page.goto(`${STORY}tour/`);
    await expect(page.getByText('The tour needs JavaScript')).toBeVisible();
    await expect(page.locator('[data-cue]').last()).toBeVisible();
    await expect(page.locator('.tour-foot')).toBeHidden();
    await page.goto(`${STORY}transcript/`);
    const times = await page.locator('.transcript-time').allTextContents();
    expect(times.length).toBeGreaterThan(10);
    for (const time of times) expect(time).toMatch(/^\d+:\d\d$/);
  });
});

test(
  'axe finds nothing on the tour and the transcript, on a phone; targets are 44 px',
  { tag: '@night' },
  async ({ page }) => {
    const at = { width: 390, height: 844 };
    await still(page);
    await page.setViewportSize(at);
    const look = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual(
        [],
      );
    };
    await page.goto(`${STORY}transcript/`);
    await look();
    await page.goto(`${STORY}tour/`);
    await page.getByRole('button', { name: 'Play with captions only' }).waitFor();
    await look();
    await captionsOnly(page);
    await expect(caption(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await look();
    const sizes = await page
      .locator('.tour-foot > button, .tour-foot > select')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { width, height, right } of sizes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(at.width);
    }
  },
);
