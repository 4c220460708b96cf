/**
 * What may not grow with a story's length, counted and not timed: restyled and watched elements, shifts, drawings. In one
 * file: all walks are of one lengthened story, and watch it in the same ways.
 */
import { expect, test, type Page } from './watched.ts';
import { forcedBy } from './forced.ts';
import { lengthen } from './long-story.ts';
import { frames, openStory, settle, shownAt, untilLive, wheel } from './reader.ts';

/** Frames of a movement to its end. Waiting by looking at the page would force layouts of its own. */
const REST = 40;

test.setTimeout(300_000);
test.use({ viewport: { width: 960, height: 600 } });

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    // The box of a chapter that has grown above begins elsewhere; what is seen of it stays where it was.
    const isBox = (node?: Node) => node instanceof Element && node.matches('.chapter');
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[])
        if (sources.length === 0 || sources.some(({ node }) => !isBox(node)))
          (window as unknown as { shift: number }).shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifted = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);

test('what a step restyles when it is reached does not grow with the story', async ({
  context,
}) => {
  const route = '/s/air-on-the-mountain/';
  const seen: { readonly steps: number; readonly restyled: number }[] = [];
  // Both are long: what comes back as a chapter comes near is restyled, and of a short story nothing goes.
  for (const times of [5, 12]) {
    const page = await context.newPage();
    await lengthen(page, route, times);
    const { steps } = await openStory(page, route);
    await untilLive(page);
    await wheel(page, 20, 400);
    await settle(page);
    await expect(page.locator('.chapter.far :is(picture, svg.locator)')).toHaveCount(0);
    // Over the edge of a chapter, where the mood changes, and back.
    const { restyled } = await forcedBy(page, async () => {
      for (const by of [400, -400]) {
        await wheel(page, 20, by);
        await frames(page, REST);
      }
    });
    seen.push({ steps: steps.length, restyled });
    await page.close();
  }
  const [short, long] = seen;
  expect(short!.restyled).toBeGreaterThan(0);
  // A mood on <body> restyled every element there is, `:has()` with its subject inside two of each step. What
  // changes in one frame or in the next varies by some hundred elements.
  const perStep = (long!.restyled - short!.restyled) / (long!.steps - short!.steps);
  expect(perStep).toBeLessThan(1);
});

test('a long story watches a bounded number of elements, and never shifts', async ({ page }) => {
  const route = '/s/air-on-the-mountain/';
  await lengthen(page, route, 8);
  await page.addInitScript(() => {
    const counts = { shift: 0, most: 0, now: 0 };
    Object.assign(window, { counts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        counts.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const { observe, unobserve, disconnect } = IntersectionObserver.prototype;
    const own = new WeakMap<IntersectionObserver, Set<Element>>();
    const count = (by: number) => {
      counts.now += by;
      counts.most = Math.max(counts.most, counts.now);
    };
    Object.assign(IntersectionObserver.prototype, {
      observe(this: IntersectionObserver, target: Element) {
        const targets = own.get(this) ?? new Set();
        if (!targets.has(target)) count(1);
        own.set(this, targets.add(target));
        observe.call(this, target);
      },
      unobserve(this: IntersectionObserver, target: Element) {
        if (own.get(this)?.delete(target)) count(-1);
        unobserve.call(this, target);
      },
      disconnect(this: IntersectionObserver) {
        count(-(own.get(this)?.size ?? 0));
        own.delete(this);
        disconnect.call(this);
      },
    });
  });
  const timeline = await openStory(page, route);
  expect(timeline.steps.length).toBeGreaterThan(100);
  await untilLive(page);
  await wheel(page, 20, 900);
  await settle(page);
  // Into places that nobody has come near: by an address, and by a scroll that the page does not make.
  const far = timeline.steps.at(-20)!;
  await page.evaluate((to) => (location.hash = to), `${far.chapter}/${far.id}`);
  await settle(page);
  expect((await shownAt(page)).step).toBe(`${far.chapter}/${far.id}`);
  await page.evaluate(() => scrollTo({ top: scrollY / 3, behavior: 'instant' }));
  await settle(page);
  const { shift, most } = await page.evaluate(
    () => (window as unknown as { counts: { shift: number; most: number } }).counts,
  );
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(60);
  expect(shift).toBe(0);
  /** What may stick; where the words under the reading line are; how long the page is. */
  const layout = () =>
    page.evaluate(() => ({
      sticky: [...document.querySelectorAll('article *')].filter(
        (element) => getComputedStyle(element).position === 'sticky',
      ).length,
      words: document.elementsFromPoint(200, 140).map((element) => element.className.toString()),
      height: document.documentElement.scrollHeight,
    }));
  const near = await layout();
  await page.evaluate(() => {
    for (const step of document.querySelectorAll('.step.far')) step.classList.remove('far');
  });
  const all = await layout();
  expect(near.sticky).toBeGreaterThan(0);
  expect(near.sticky).toBeLessThan(all.sticky / 5);
  expect({ ...near, sticky: 0 }).toEqual({ ...all, sticky: 0 });
});

test('a long story is read before all of it is laid out, and leads anywhere', async ({ page }) => {
  const route = '/s/air-on-the-mountain/';
  await lengthen(page, route, 5);
  await watchShifts(page);
  const { steps } = await openStory(page, route);
  await untilLive(page);
  const laidOut = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.step h3')].filter((head) =>
          head.checkVisibility({ contentVisibilityAuto: true }),
        ).length,
    );
  expect(await laidOut()).toBeLessThan(steps.length / 3);
  // What is skipped is heard and found all the same.
  expect(await page.locator('.step').getByRole('heading', { level: 3 }).count()).toBe(steps.length);

  // Into the middle of what nobody has come near, forwards, and back over the edges of chapters.
  const far = steps[Math.floor(steps.length * 0.6)]!;
  await page.evaluate((to) => (location.hash = to), `${far.chapter}/${far.id}`);
  await settle(page);
  const there = await shownAt(page);
  expect(there.step).toBe(`${far.chapter}/${far.id}`);
  const chapters = new Set<string>();
  for (let i = 0; i < 40; i++) {
    await wheel(page, 4, i < 12 ? 150 : -150);
    await frames(page, 4);
    chapters.add((await shownAt(page)).step.split('/')[0]!);
  }
  await settle(page);
  expect(chapters.size).toBeGreaterThan(2);
  expect(await laidOut()).toBeLessThan(steps.length / 3);
  expect(await shifted(page)).toBe(0);

  // Back there, the same place shows the same, now that its chapter has its own height.
  await page.evaluate((to) => (location.hash = to), `${far.chapter}/${far.id}`);
  await settle(page);
  expect(await shownAt(page)).toEqual(there);
  // Another window: nothing keeps a height of the one before.
  const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 700, height: 600 });
  await settle(page);
  expect(await shownAt(page)).toEqual(there);
  const kept = await tall();
  await page.evaluate(() => {
    // As for paper: drawings are back where they were.
    window.dispatchEvent(new Event('beforeprint'));
    for (const chapter of document.querySelectorAll('.chapter.far'))
      chapter.classList.remove('far');
  });
  expect(await tall()).toBe(kept);
});

test('drawings far from the reader wait outside the page, and are back where one comes near', async ({
  page,
}) => {
  const route = '/s/air-on-the-mountain/';
  await lengthen(page, route, 5);
  /** Drawings by chapter. */
  const drawings = () =>
    page.evaluate((): Record<string, number> =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map((chapter) => [
          chapter.dataset['chapter'] ?? '',
          chapter.querySelectorAll('svg.locator, .ticks svg, picture').length,
        ]),
      ),
    );
  // Who does not come to the top gets them all, and what waits for its timeline has changed nothing yet.
  let all: Record<string, number> = {};
  await page.route(
    '**/timeline*.json',
    async (asked) => {
      all = await drawings();
      await asked.fallback();
    },
    { times: 1 },
  );
  await openStory(page, `${route}#text`);
  await page.goto('about:blank');
  const { steps } = await openStory(page, route);
  await untilLive(page);
  const total = Object.values(all).reduce((sum, count) => sum + count, 0);
  const inPage = async () =>
    Object.values(await drawings()).reduce((sum, count) => sum + count, 0) / total;
  await expect.poll(inPage).toBeLessThan(0.3);

  const far = steps[Math.floor(steps.length * 0.6)]!;
  await page.evaluate((to) => (location.hash = to), `${far.chapter}/${far.id}`);
  await settle(page);
  await expect.poll(inPage).toBeLessThan(0.4);
  expect((await drawings())[far.chapter]).toBe(all[far.chapter]);
  const still = page.locator(`[data-step-id="${far.chapter}/${far.id}"] figure.still img`);
  await expect
    .poll(() => still.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
    .toBe(true);

  // Paper has them all, and afterwards they wait again.
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const printed = document.querySelectorAll(
        '[data-chapter] :is(svg.locator, .ticks svg, picture)',
      ).length;
      Object.assign(window, { printed });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(total);
  await expect.poll(inPage).toBeLessThan(0.4);
});

test('back over chapters that nobody came near, in a browser that holds nothing in its place', async ({
  page,
}) => {
  const route = '/s/air-on-the-mountain/';
  await lengthen(page, route, 5);
  await watchShifts(page);
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS) as (...asked: string[]) => boolean;
    CSS.supports = ((...asked: string[]) =>
      !asked.join().includes('overflow-anchor') && supports(...asked)) as typeof CSS.supports;
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.overflowAnchor = 'none';
    });
  });
  const { steps } = await openStory(page, route);
  await untilLive(page);
  // Taller than its script asks for, as words can be: what comes back above grows.
  await page.evaluate(() => {
    for (const step of document.querySelectorAll<HTMLElement>('.step'))
      step.style.paddingBlockEnd = '90px';
  });
  const far = steps[Math.floor(steps.length * 0.6)]!;
  await page.evaluate((to) => (location.hash = to), `${far.chapter}/${far.id}`);
  await settle(page);
  // What made the steps taller moved those in view.
  await page.evaluate(() => Object.assign(window, { shift: 0 }));
  const grown = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let i = 0; i < 30; i++) {
    await wheel(page, 4, -150);
    await frames(page, 4);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(grown);
  expect(await shifted(page)).toBe(0);
});
