/**
 * The context lost at step after step of the canvas, given back there or only further on: the still is there at
 * once, the words never go, and the same picture is drawn again.
 */
import { expect, test, type Page } from '../browser/watched.ts';
import { listenToConsole } from '../browser/console.ts';
import { glReport, paceFrames, watchGl } from '../browser/gl-watch.ts';
import { openStory, reach, settle, storyRoutes, untilLive } from '../browser/reader.ts';
import { expectPicture } from './whole.ts';

test.setTimeout(1_800_000);
test.use({ viewport: { width: 960, height: 600 } });

/** What the loss itself may say: our code, and three, which also loses a lost context when it is taken away. */
const LOST = [
  /^handscroll: stage\/context-lost$/,
  /^THREE\.WebGLRenderer: (Context (Lost|Restored)|WEBGL_lose_context extension not supported)/,
];

/** Loses the context; returns the milliseconds until the live layer is gone. */
const lose = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const stage = document.querySelector('[data-stage]')!;
        const canvas = stage.querySelector('canvas')!;
        const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
        Object.assign(window, { extension });
        canvas.addEventListener(
          'webglcontextlost',
          () => {
            const start = performance.now();
            const look = () => {
              const after = performance.now() - start;
              if (!stage.hasAttribute('data-live') || after > 5000) resolve(after);
              else requestAnimationFrame(look);
            };
            look();
          },
          { once: true },
        );
        extension.loseContext();
      }),
  );
const restore = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { extension: WEBGL_lose_context }).extension.restoreContext(),
  );

/** Jumps, and waits until the page rests there; a lost canvas has nothing more to say. */
async function go(page: Page, step: string) {
  await page.evaluate((to) => (location.hash = to), step);
  await reach(page, step);
  await settle(page);
}
async function expectWords(page: Page, step: string) {
  const words = page.locator(`[id="${step}"]`);
  await expect(words, step).toBeVisible();
  expect((await words.innerText()).length, step).toBeGreaterThan(40);
}

test('the context lost at step after step: still, words, and the same picture again', async ({
  page,
}) => {
  await watchGl(page);
  // A busy machine would step down to stills by itself.
  await paceFrames(page, 0);
  const texts = listenToConsole(page, LOST);
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  const all = timeline.steps.flatMap(({ id, chapter, builds }) => {
    const first = builds.find(({ stop }) => stop) ?? builds[0];
    const drawn = first?.cast.wide.some(
      ({ scene }) => timeline.scenes[scene]?.surface === 'canvas',
    );
    return drawn ? [`${chapter}/${id}`] : [];
  });
  expect(all.length).toBeGreaterThan(3);
  for (const [i, step] of all.entries()) {
    const next = all[(i + 1) % all.length]!;
    await go(page, step);
    await untilLive(page);
    const { draws } = (await glReport(page)).last;
    expect(draws.length, step).toBeGreaterThan(0);

    // Given back where it was lost.
    expect(await lose(page), step).toBeLessThan(500);
    await expectPicture(page, step);
    await expectWords(page, step);
    await restore(page);
    await untilLive(page);
    await settle(page);
    expect((await glReport(page)).last.draws, step).toEqual(draws);

    // Not given back: reading goes on, with stills, until it is.
    expect(await lose(page), step).toBeLessThan(500);
    await go(page, next);
    await expect(page.locator('[data-stage][data-live]'), next).toHaveCount(0);
    await expectPicture(page, next);
    await expectWords(page, next);
    await restore(page);
    await untilLive(page);
    await settle(page);
    expect((await glReport(page)).last.draws.length, next).toBeGreaterThan(0);
  }

  // Never given back: who asks for another canvas gets one.
  await lose(page);
  for (const motion of ['still', 'full']) {
    await page.keyboard.press('m');
    await page.locator(`#motion input[value="${motion}"]`).check();
    await page.keyboard.press('Escape');
  }
  await untilLive(page);
  expect(texts()).toEqual([]);
});
