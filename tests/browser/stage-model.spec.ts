/**
 * A model on the live canvas and in the still of the same state, compared in the pixels that a reader
 * sees: the same parts of the stage are covered, and in nearly the same colours.
 */
import { expect, test, type Page } from './watched.ts';
import { arrive, openStory, scrollToProgress, untilLive } from './reader.ts';

test.setTimeout(240_000);
const SIZE = { width: 1200, height: 750 };
test.use({ viewport: SIZE });

const STORY = '/s/air-on-the-mountain/';
const STEP = 'breath/counter';

const picture = async (page: Page) =>
  `data:image/png;base64,${(await page.screenshot({ caret: 'initial' })).toString('base64')}`;

/** Leaves the ground, and the stage's scenes if asked for. */
const showScenes = (page: Page, isVisible: boolean) =>
  page.evaluate((visible) => {
    const hide = (what: string, hidden: boolean) => {
      for (const element of document.querySelectorAll<HTMLElement>(what))
        element.style.visibility = hidden ? 'hidden' : '';
    };
    hide('main, .bar, .chapter-line, [data-stage] .labels, .veil', true);
    hide('.canvas-host, .picture > [data-scene]', !visible);
  }, isVisible);

/** How far two pictures, each before its own bare ground, cover the same, and differ where both do. */
const compare = (page: Page, images: readonly [string, string, string, string]) =>
  page.evaluate(
    async ({ images, width, height }) => {
      const pixels = await Promise.all(
        images.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          const context = canvas.getContext('2d', { willReadFrequently: true })!;
          context.drawImage(image, 0, 0, width, height);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      const away = (a: number, b: number, i: number) =>
        [0, 1, 2].reduce((sum, k) => sum + Math.abs(pixels[a]![i + k]! - pixels[b]![i + k]!), 0);
      let [live, still, both, off] = [0, 0, 0, 0];
      for (let i = 0; i < pixels[0]!.length; i += 4) {
        const [one, two] = [away(0, 1, i) > 60, away(2, 3, i) > 60];
        if (one) live++;
        if (two) still++;
        if (!one || !two) continue;
        both++;
        off += away(0, 2, i) / 3;
      }
      return { live, still, shared: both / (live + still - both), off: off / both };
    },
    { images, ...SIZE },
  );

test('a model on the canvas covers what it covers in the still, in the same colours', async ({
  page,
}) => {
  const timeline = await openStory(page, STORY);
  const step = timeline.steps.find(({ id, chapter }) => `${chapter}/${id}` === STEP);
  const stop = step?.builds[step.hold];
  expect(stop, 'the step is there').toBeDefined();
  if (!stop) return;
  expect(stop.cast.wide.map(({ scene }) => timeline.scenes[scene]?.kind)).toEqual(['model']);
  await scrollToProgress(page, timeline, { step: STEP, progress: stop.settled });
  await arrive(page, STEP, stop.settled);
  await untilLive(page);
  const source = await page
    .locator(`[id="${STEP}"] figure.still img`)
    .evaluate(async (image: HTMLImageElement) => (await fetch(image.src)).text());
  await showScenes(page, true);
  const live = await picture(page);
  await showScenes(page, false);
  const ground = await picture(page);

  const paper = await page.context().newPage();
  await paper.setContent('<body style="margin:0;background:#ddcba4"></body>');
  const bare = await picture(paper);
  await paper.setContent(
    `<body style="margin:0;background:#ddcba4"><img style="width:100vw;height:100vh;display:block" src="data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}">`,
  );
  await paper.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  const still = await picture(paper);

  const found = await compare(paper, [live, ground, still, bare]);
  test.info().annotations.push({ type: 'model', description: JSON.stringify(found) });
  // It is a picture, not a speck, on both.
  const least = 0.03 * SIZE.width * SIZE.height;
  expect(Math.min(found.live, found.still)).toBeGreaterThan(least);
  expect(found.shared).toBeGreaterThan(0.88);
  expect(found.off).toBeLessThan(26);
});
