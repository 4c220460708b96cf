/** The article with something taken away: scripts, WebGL, colours. Words stay. */
import { readFile } from 'node:fs/promises';
import { openStory, settle } from './reader.ts';
import { expect, test, type Page } from './watched.ts';

const STORY = '/s/ten-peaks/';

interface Authored {
  chapters: {
    steps: { id: string; title: string; notes?: string; builds?: { notes?: string }[] }[];
  }[];
}
const script = async () =>
  JSON.parse(await readFile('story/library/ten-peaks/story.json', 'utf8')) as Authored;

/** The first words of a note up to its first mark, long enough to be found nowhere else. */
const opening = (note: string) =>
  note
    .split(/[:*[\n]/)[0]
    ?.trim()
    .slice(0, 60) ?? '';

/** Text hidden from a reader who opens nothing: `[popover]` and closed `<details>` are one tap away. */
const hiddenWords = (page: Page) =>
  page.evaluate(() => {
    const hidden: string[] = [];
    const article = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!parent || !text || parent.closest('script, noscript, [popover], details, [hidden], svg'))
        continue;
      if (parent.closest('.scripted, .visually-hidden, .skip-link')) continue;
      // Words that stand back from the picture until they are scrolled to have tests of their own.
      if (parent.closest('[data-covers]')) continue;
      const style = getComputedStyle(parent);
      const box = parent.getBoundingClientRect();
      if (!parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
        hidden.push(text.slice(0, 80));
      else if (box.width < 2 && style.position === 'absolute') hidden.push(text.slice(0, 80));
    }
    return hidden;
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step is there to read, with its picture, and no note', async ({ page, request }) => {
    const { chapters } = await script();
    const html = await (await request.get(STORY)).text();
    await page.goto(STORY);
    for (const step of chapters.flatMap((chapter) => chapter.steps)) {
      const section = page.locator(`[data-step-id$="/${step.id}"]`);
      await expect(section).toHaveCount(1);
      await expect(section.locator('h1, h2, h3').first()).toBeVisible();
      for (const note of [step.notes, ...(step.builds ?? []).map((build) => build.notes)])
        if (note && opening(note).length > 20) expect(html).not.toContain(opening(note));
    }
    const pictured = page.locator('.step:not(.layout-page)');
    await expect(pictured.filter({ has: page.locator('figure img') })).toHaveCount(
      await pictured.count(),
    );
    // Every word stands in the open or one opened panel away.
    expect(await hiddenWords(page)).toEqual([]);
  });

  test('panels open without a script', async ({ page }) => {
    await page.goto(STORY);
    for (const id of ['contents', 'sources', 'glossary', 'legend']) {
      await page.locator(`[popovertarget="${id}"]:visible`).first().click();
      await expect(page.locator(`#${id}`)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator(`#${id}`)).toBeHidden();
    }
  });
});

test('no word of the article is hidden once the page has settled', async ({ page }) => {
  await openStory(page, STORY);
  await settle(page);
  expect(await hiddenWords(page)).toEqual([]);
});

const MISSING = [
  ['scripts', /\.js(\?|$)/],
  ['style sheets', /\.css(\?|$)/],
  ['typefaces', /\.woff2?(\?|$)/],
  ['stills', /\/stills\//],
] as const;

test('where scripts, style sheets, typefaces or stills do not come, every word stays', async ({
  page,
  request,
}) => {
  const html = await (await request.get(STORY)).text();
  const sent = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'text/html').querySelector('article')?.textContent
        .length,
    html,
  );
  for (const [what, files] of MISSING)
    await test.step(what, async () => {
      let missed = 0;
      await page.route(files, (asked) => {
        missed++;
        return asked.abort();
      });
      await page.goto(STORY);
      await expect(page.locator('h1')).toBeVisible();
      await expect.poll(() => missed, { message: what }).toBeGreaterThan(0);
      const words = (await page.locator('article').first().textContent()) ?? '';
      // Questions that can be answered say some of it in other words.
      expect(words.length, what).toBeGreaterThan((sent ?? Infinity) * 0.98);
      await page.locator('[data-step-id]').nth(3).scrollIntoViewIfNeeded();
      await expect(page.locator('[data-step-id] :is(h2, h3)').first()).toBeVisible();
      await page.unroute(files);
    });
});

test('printing gives the article, with every fact and its sources', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to PDF');
  await page.goto(STORY);
  await page.emulateMedia({ media: 'print' });
  const facts = page.locator('[id^="fact-"]');
  expect(await facts.count()).toBeGreaterThan(50);
  await expect(facts.first()).toBeVisible();
  await expect(page.locator('[data-stage]')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  expect(pdf.length).toBeGreaterThan(50_000);
});
