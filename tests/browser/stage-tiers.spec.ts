/** What a canvas may cost, who decides it, and that it never costs more again. */
import { expect, test, type Page } from './watched.ts';
import type { Timeline } from '../../story/story.ts';
import { glReport, paceFrames, resetGl, watchGl } from './gl-watch.ts';
import {
  arrive,
  openStory,
  scrollToProgress,
  settle,
  storyRoutes,
  untilLive,
  type Place,
} from './reader.ts';

test.setTimeout(240_000);
test.use({ viewport: { width: 960, height: 600 } });

const CARD = 'ANGLE (Example, Example Graphics Card)';
const tier = (page: Page) => page.locator('[data-stage]').getAttribute('data-tier');

/** Every stop whose picture is on the canvas. */
const canvasStops = (timeline: Timeline): readonly Place[] =>
  timeline.steps.flatMap(({ id, chapter, builds }) =>
    builds
      .filter(
        ({ stop, cast }) =>
          stop && cast.wide.some(({ scene }) => timeline.scenes[scene]?.surface === 'canvas'),
      )
      .map(({ settled }) => ({ step: `${chapter}/${id}`, progress: settled })),
  );

/** `count` of a list, from its first to its last. */
const across = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_, i) => i % Math.max(1, Math.ceil(list.length / count)) === 0);

/** Goes to stop after stop, and tells the dearest picture: a frame between two may hold two canvas scenes. */
async function visit(page: Page, timeline: Timeline, stops: readonly Place[]) {
  const dearest = { calls: 0, triangles: 0 };
  for (const stop of stops) {
    await scrollToProgress(page, timeline, stop);
    await arrive(page, stop.step, stop.progress);
    await untilLive(page);
    const { draws } = (await glReport(page)).last;
    dearest.calls = Math.max(dearest.calls, draws.length);
    dearest.triangles = Math.max(
      dearest.triangles,
      draws.reduce((sum, { triangles }) => sum + triangles, 0),
    );
  }
  return dearest;
}

test(
  'lite keeps its draw calls and triangles, one context, and gives everything back',
  { tag: '@night' },
  async ({ page }) => {
    await watchGl(page);
    const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
    await untilLive(page);
    const stops = canvasStops(timeline);
    expect(stops.length).toBeGreaterThan(5);
    const { calls, triangles } = await visit(page, timeline, across(stops, 5));
    expect(await tier(page)).toBe('lite');
    const first = await glReport(page);
    expect(first.frames).toBeGreaterThan(8);
    expect(calls).toBeLessThanOrEqual(5);
    expect(triangles).toBeLessThanOrEqual(20_000);
    // Where software draws, the first context is kept: there is never another one.
    expect(first.contexts).toBe(1);
    // Which scenes wait beside the one on stage is a matter of time: a third walk holds no more than the first two.
    await visit(page, timeline, across(stops, 5));
    const second = await glReport(page);
    await visit(page, timeline, across(stops, 5));
    const third = await glReport(page);
    for (const [kind, count] of Object.entries(third.alive))
      expect(count, kind).toBeLessThanOrEqual(
        Math.max(first.alive[kind] ?? 0, second.alive[kind] ?? 0),
      );
    expect(third.contexts).toBe(1);
  },
);

test('full keeps its draw calls and triangles', async ({ page }) => {
  await watchGl(page, CARD);
  await paceFrames(page, 0);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: 8 }),
  );
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  const { calls, triangles } = await visit(page, timeline, across(canvasStops(timeline), 4));
  expect(await tier(page)).toBe('full');
  expect(calls).toBeLessThanOrEqual(12);
  expect(triangles).toBeLessThanOrEqual(170_000);
  // Far more than lite has: it is the full picture that was measured.
  expect(triangles).toBeGreaterThan(40_000);
});

test(
  'a machine that is slower than it says steps down within two seconds, and never up',
  { tag: '@night' },
  async ({ page }) => {
    await watchGl(page, CARD);
    await paceFrames(page, 100);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'hardwareConcurrency', { value: 8 }),
    );
    const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
    await untilLive(page);
    const moving = canvasStops(timeline);
    await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>('[data-stage]')!;
      const tiers = [stage.dataset['tier']];
      Object.assign(window, { tiers });
      new MutationObserver(() => tiers.push(stage.dataset['tier'])).observe(stage, {
        attributes: true,
        attributeFilter: ['data-tier'],
      });
    });
    const tiers = () => page.evaluate(() => (window as unknown as { tiers: string[] }).tiers);
    const order = ['full', 'lite', 'still'];
    // Time that counts is time in which the picture moves.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const stage = document.querySelector<HTMLElement>('[data-stage]')!;
          const start = performance.now();
          const began = stage.dataset['tier'];
          const on = () => {
            window.scrollBy({ top: 24, behavior: 'instant' });
            if (stage.dataset['tier'] !== began || performance.now() - start > 20_000) resolve();
            else requestAnimationFrame(on);
          };
          on();
        }),
    );
    const first = await tiers();
    expect(order.indexOf(first.at(-1) ?? '')).toBeGreaterThan(order.indexOf(first[0] ?? ''));
    for (const stop of across(moving, 3)) await scrollToProgress(page, timeline, stop);
    await settle(page);
    const ranks = (await tiers()).map((name) => order.indexOf(name));
    expect(ranks.every((rank, i) => i === 0 || rank >= (ranks[i - 1] ?? 0))).toBe(true);
  },
);

test('in motion gentle a camera cuts, in full it travels', { tag: '@night' }, async ({ page }) => {
  await watchGl(page);
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  /** A build in which one scene's camera moves, and where its move begins. */
  const before = (step: number, build: number) =>
    build > 0 ? timeline.steps[step]?.builds[build - 1] : timeline.steps[step - 1]?.builds.at(-1);
  const found = timeline.steps
    .flatMap((step, i) => step.builds.map((build, j) => ({ step, build, was: before(i, j) })))
    .find(({ build, was }) =>
      build.cast.wide.some(({ scene, state }) => {
        const earlier = was?.cast.wide.find((placed) => placed.scene === scene);
        return (
          build.settled - build.start > 0.1 &&
          timeline.scenes[scene]?.kind === 'peaks' &&
          earlier &&
          JSON.stringify(earlier.state['view']) !== JSON.stringify(state['view'])
        );
      }),
    );
  test.skip(!found, 'no camera moves in this story');
  if (!found) return;
  const { step, build } = found;
  const address = `${step.chapter}/${step.id}`;
  const cameras = async () => {
    const start = { step: address, progress: build.start + 1e-4 };
    await scrollToProgress(page, timeline, start);
    await settle(page);
    await resetGl(page);
    for (const share of [0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1]) {
      const progress = build.start + (build.settled - build.start) * share;
      await scrollToProgress(page, timeline, { step: address, progress });
      await settle(page);
    }
    return new Set((await glReport(page)).cameras).size;
  };
  const travelled = await cameras();
  await page.keyboard.press('m');
  await page.locator('#motion input[value="gentle"]').check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveClass(/motion-gentle/);
  const cut = await cameras();
  expect(travelled).toBeGreaterThan(5);
  expect(cut).toBeLessThanOrEqual(2);
});

test('the light version has stills and no canvas, and is kept', async ({ page }) => {
  let three = 0;
  page.on('response', async (response) => {
    if (!/\.js(\?|$)/.test(response.url())) return;
    const text = await response.text().catch(() => '');
    if (text.includes('THREE.WebGLRenderer')) three++;
  });
  const route = (await storyRoutes(page))[0] ?? '/';
  await openStory(page, route);
  await untilLive(page);
  await page.locator('[popovertarget="motion"]:visible').first().click();
  await page.locator('#motion input[name="light"]').check();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(0);
  three = 0;
  await page.reload();
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
  await page.mouse.wheel(0, 2500);
  await settle(page);
  await page.waitForLoadState('networkidle');
  expect(three).toBe(0);
  await expect(page.locator('figure.still img').nth(1)).toBeVisible();
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  await page.keyboard.press('m');
  await expect(page.locator('#motion input[name="light"]')).toBeChecked();
  await page.locator('#motion input[name="light"]').uncheck();
  await page.keyboard.press('Escape');
  await untilLive(page);
});
