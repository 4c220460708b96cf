/** What the presenter's pages say and to whom: notes to the presenter alone, everything to who has no scripts. */
import { expect, test, type Page, type Response } from './watched.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { libraryStory } from '../library-story.ts';
import { notesOf } from './notes.ts';

const STORY = '/s/ten-peaks/';
const DESK = `${STORY}present/`;
const AUDIENCE = `${DESK}audience/`;

/** Everything that a page asks for, as text. Files are read again: what the browser has done with its own is lost at times. */
async function loaded(page: Page, route: string, use: () => Promise<unknown>) {
  const addresses = new Set<string>();
  const note = (response: Response) => {
    if (/html|javascript|json|text|svg/.test(response.headers()['content-type'] ?? ''))
      addresses.add(response.url());
  };
  page.on('response', note);
  await page.goto(route);
  await use();
  page.off('response', note);
  const answers = [...addresses].map((address) => page.request.get(address, { maxRetries: 2 }));
  return (await Promise.all(answers.map(async (answer) => (await answer).text()))).join('\n');
}

/** Other pages: no file of a copy of the site has them (export.spec.ts). */
test('speaker notes are on the presenter’s page, and in nothing that others load', async ({
  page,
}) => {
  // It waits for each of the readers' pages to have loaded all that they load.
  test.setTimeout(300_000);
  const runs = await notesOf('ten-peaks');
  const desk = await page.request.get(DESK).then((response) => response.text());
  for (const run of runs) expect(desk).toContain(run);

  const slide = () => expect(page.locator('[data-slide]')).toBeVisible();
  for (const [route, use] of [
    [
      AUDIENCE,
      async () => {
        await slide();
        await page.keyboard.press('ArrowRight');
        await page.waitForLoadState('networkidle');
      },
    ],
    [
      STORY,
      async () => {
        await page.keyboard.press('End');
        await page.waitForLoadState('networkidle');
      },
    ],
  ] as const) {
    const text = await test.step(route, () => loaded(page, route, use));
    expect(text.length).toBeGreaterThan(1000);
    for (const run of runs) expect(text.includes(run), `${route}: ${run}`).toBe(false);
  }
});

test('the story leads to its presenter, by its link and by p, to the place where it is', async ({
  page,
}) => {
  await page.goto(`${STORY}#wins/rail-line`);
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
  await page.keyboard.press('p');
  await expect(page.locator('[data-slide]')).toHaveAttribute('data-at', 'rail-line.1');
  expect(new URL(page.url()).pathname).toBe(DESK);
  await expect(page.locator('.desk-bar .wordmark')).toHaveAttribute('href', /#wins\/rail-line$/);
});

test('a lesson that is late is told what it could leave out, and only then', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
  await page.clock.install();
  await page.goto(`${DESK}#wins/cars`);
  await expect(page.locator('[data-slide]')).toHaveAttribute('data-at', 'cars.1');
  await page.keyboard.press('ArrowRight');
  await page.clock.fastForward('05:00');
  await expect(page.locator('.desk-chapter')).toContainText('ahead');
  const advice = page.locator('.desk-catch-up');
  await expect(advice).toHaveCount(0);
  await page.clock.fastForward('40:00');
  await expect(page.locator('.desk-chapter')).toContainText('behind');
  await expect(advice).toHaveText(
    /^To catch up, skip steps? \d+(, \d+)*( and \d+)?: saves about \d+ min\.$/,
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the presenter is the list of stops with pictures, words and notes', async ({ page }) => {
    await page.goto(DESK);
    await expect(page.locator('h1')).toBeVisible();
    const stops = page.locator('[data-stop]');
    const sheets = stopSheets(await libraryStory('ten-peaks'));
    await expect(stops).toHaveCount(sheets.length);
    const drawn = sheets.filter(({ step, build }) => step.builds[build]?.cast.wide.length);
    await expect(page.locator('[data-stop] img')).toHaveCount(drawn.length);
    await expect(page.locator('.stops-notes').first()).toBeVisible();
    await expect(stops.nth(40)).toBeVisible();
    await page.goto(AUDIENCE);
    await expect(stops.nth(40)).toBeVisible();
    await expect(page.locator('.stops-notes')).toHaveCount(0);
  });
});

test('where the stage can’t run there is the still of each stop', async ({ context }) => {
  await context.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (real, canvas, [kind, ...rest]) =>
        kind === 'webgl2' ? null : Reflect.apply(real, canvas, [kind, ...rest]),
    });
  });
  const page = await context.newPage();
  await page.goto(`${DESK}#launch/ten-outlines`);
  const picture = page.locator('.slide-live > .slide-still img');
  const sources = new Set<string>();
  for (const stop of ['ten-outlines.1', 'ten-outlines.2', 'ten-outlines.3']) {
    await expect(page.locator('[data-slide]')).toHaveAttribute('data-at', stop);
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
    sources.add((await picture.getAttribute('src')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(sources.size).toBe(3);
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(0);
});

test('nothing is cut off or stands beside the window, from a phone to a projector', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
  for (const [width, height] of [
    [390, 844],
    [1024, 768],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${DESK}#wins/cars`);
    await expect(page.locator('[data-slide]')).toBeVisible();
    const found = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll<HTMLElement>('.desk button, .desk a.desk-tool')]
        .filter((button) => !button.closest('.desk-film') && button.checkVisibility())
        .filter((button) => {
          const box = button.getBoundingClientRect();
          return box.left < 0 || box.right > innerWidth || box.width < 24 || box.height < 24;
        })
        .map((button) => button.textContent),
    }));
    expect(found, `${width}x${height}`).toEqual({ sideways: 0, cut: [] });
  }
});
