/** What scrolling and keys may cost, counted and not timed. */
import { expect, test } from './watched.ts';
import { forcedBy } from './forced.ts';
import { lengthen } from './long-story.ts';
import { frames, openStory, settle, shownAt, untilLive, wheel } from './reader.ts';

/** Frames of a movement to its end. Waiting by looking at the page would force layouts of its own. */
const REST = 40;

test.setTimeout(300_000);
test.use({ viewport: { width: 960, height: 600 } });

test('the wheel forces no layout', async ({ page }) => {
  await openStory(page, '/s/ten-peaks/');
  await untilLive(page);
  // What comes once, when it is first met, has come: chunks, questions, the canvas.
  await wheel(page, 20, 400);
  await settle(page);
  const walk = await forcedBy(page, async () => {
    await wheel(page, 20, -300);
    await frames(page, REST);
  });
  expect(walk.passes).toBeGreaterThan(20);
  expect(walk.forced).toEqual([]);
});

test('a key moves something in its first frame, and so does the next one on the way', async ({
  page,
}) => {
  await openStory(page, '/s/air-on-the-mountain/');
  await untilLive(page);
  await page.mouse.wheel(0, 1200);
  await settle(page);
  /** Where the page is at a key, and at the end of each frame from the key's own on. */
  const watch = () =>
    page.evaluateHandle(
      (left) => ({
        seen: new Promise<number[]>((resolve) => {
          const seen: number[] = [];
          // Asked for after the reader's own, so that it sees what the frame will show.
          const look = () => {
            seen.push(scrollY);
            if (seen.length > left) resolve(seen);
            else requestAnimationFrame(look);
          };
          const onKey = () => {
            seen.push(scrollY);
            requestAnimationFrame(look);
          };
          window.addEventListener('keydown', onKey, { once: true });
        }),
      }),
      4,
    );
  const ways: number[][] = [];
  for (let i = 0; i < 2; i++) {
    const watched = await watch();
    await page.keyboard.press('ArrowRight');
    ways.push(await watched.evaluate(({ seen }) => seen));
  }
  for (const [from = 0, to = 0] of ways) expect(to - from).toBeGreaterThanOrEqual(1);
  const places = ways.flat();
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('what a step restyles when it is reached does not grow with the story', async ({
  context,
}) => {
  const route = '/s/air-on-the-mountain/';
  const most: number[] = [];
  for (const times of [2, 12]) {
    const page = await context.newPage();
    await lengthen(page, route, times);
    await openStory(page, route);
    await untilLive(page);
    await wheel(page, 20, 400);
    await settle(page);
    // Over the edge of a chapter, where the mood changes.
    const walk = await forcedBy(page, async () => {
      await wheel(page, 20, 400);
      await frames(page, REST);
    });
    most.push(walk.restyled);
    await page.close();
  }
  const [short = 0, long = 0] = most;
  // A mood on <body> restyled every element there is, `:has()` with its subject inside two of each step.
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(1.1 * short);
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
