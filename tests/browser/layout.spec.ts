/**
 * The layout of every reader's page in windows of all shapes, each page opened once: nothing is wider than its window,
 * as it is, from right to left, and with words of a length that no line holds; a title's words lie on no others.
 */
import { expect, test, type Page } from './watched.ts';
import { hydrated, laidOut, storyRoutes, tooWide } from './reader.ts';

type Size = readonly [width: number, height: number];
const SIZES = [
  [1440, 900],
  [1024, 768],
  [800, 600],
  [390, 844],
  [320, 640],
] as const satisfies readonly Size[];
/** Between a phone's and a wall's: here the title's words come near one another. The lowest by day. */
const TITLES: readonly Size[] = [
  [768, 560],
  [1280, 560],
  [2560, 1080],
];
const TITLES_AT_NIGHT: readonly Size[] = [
  [844, 570],
  [1024, 600],
  [1366, 768],
  [5120, 1440],
];

/** A desk's, a half and the narrowest: where turning and long words tell. */
const THREE = [SIZES[0], SIZES[2], SIZES[4]];

async function expectFits(page: Page, what: string, sizes: readonly Size[]): Promise<void> {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    expect.soft(await tooWide(page), `${what}, ${width}x${height}`).toBeLessThanOrEqual(0);
  }
}
const turn = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((dir) => (document.documentElement.dir = dir), direction);

/** Each run of words becomes one word as long as its longest allowed title. */
const lengthenWords = (page: Page) =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent?.matches('h1, h1 *, h2, h2 *, h3, .wordmark, p, .kicker *'))
        continue;
      // Buttons, tables and the interface's own labels say what we write.
      if (parent.closest('svg, script, .numbers, button, .desk h2 > b')) continue;
      text.data = 'w'.repeat(110);
    }
  });

for (const path of ['', 'tour/', 'present/', 'sources/', 'print/', 'data/', 'transcript/'])
  test(`no page is wider than its window: ${path || 'the scroll'}`, async ({ page }) => {
    await page.goto(`/s/ten-peaks/${path}`);
    await hydrated(page);
    await laidOut(page);
    await expectFits(page, 'as it is', SIZES);
    await turn(page, 'rtl');
    await expectFits(page, 'from right to left', THREE);
    await turn(page, 'ltr');
    await lengthenWords(page);
    await expectFits(page, 'long words', THREE);
  });

async function titlesLieApart(page: Page, sizes: readonly Size[]): Promise<void> {
  for (const story of await storyRoutes(page)) {
    await page.goto(story);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const found = await page.evaluate(() => {
        const words = '.opening :is(h1, .dek, .byline, .opening-signs li, .opening-foot > *)';
        const boxes = [...document.querySelectorAll(words)].map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          // As wide as its words; as high as its lines are set, since letters have room above and below.
          const [{ left, right }, { top, bottom }] = [range, element].map((one) =>
            one.getBoundingClientRect(),
          ) as [DOMRect, DOMRect];
          return { text: element.textContent.slice(0, 40), box: { left, right, top, bottom } };
        });
        const out = boxes.filter(({ box }) => box.left < 0 || box.right > innerWidth);
        const over = boxes.flatMap(({ text, box: a }, i) =>
          boxes
            .slice(i + 1)
            .filter(
              ({ box: b }) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
            )
            .map((other) => `"${text}" on "${other.text}"`),
        );
        return [...out.map(({ text }) => `"${text}" is beside the window`), ...over];
      });
      expect.soft(found, `${story} at ${width}x${height}`).toEqual([]);
    }
  }
}
test('words of the title page lie on no others', ({ page }) => titlesLieApart(page, TITLES));
test('in more windows they lie on no others', { tag: '@night' }, ({ page }) =>
  titlesLieApart(page, TITLES_AT_NIGHT),
);

type Box = readonly [words: string, left: number, right: number];
const boxes = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((parts) =>
    parts.map((part): Box => {
      const { left, right } = part.getBoundingClientRect();
      return [part.textContent.slice(0, 24), Math.round(left), Math.round(right)];
    }),
  );

test('from right to left, cards, questions and notes stand where the pictures leave room', async ({
  page,
}) => {
  const parts = '.step:not(.layout-page) :is(.card, .ask, .layout-over .figure-note)';
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/s/ten-peaks/');
  await hydrated(page);
  await laidOut(page);
  const straight = await boxes(page, parts);
  expect(straight.length).toBeGreaterThan(20);
  await turn(page, 'rtl');
  expect(await boxes(page, parts)).toEqual(straight);
  // The title's words end at one edge, and left of the picture.
  const title = await boxes(page, '.opening > :is(h1, .dek, .byline)');
  expect(new Set(title.map(([, , right]) => right)).size).toBe(1);
  expect(title[0]?.[2]).toBeLessThan(512);
});
