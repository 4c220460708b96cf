/**
 * The paint itself: how much of one mountain is pigment, on the live canvas and in the still of the
 * same state, counted in the pixels that a reader sees. Words, stills and bars are hidden, so that
 * nothing but the stage can be counted.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, type Page } from '../browser/watched.ts';
import { arrive, openStory, scrollToProgress, settle, untilLive } from '../browser/reader.ts';
import type { DrawnPeak } from './draw-peak.ts';

test.setTimeout(300_000);
const SIZE = { width: 960, height: 600 };
test.use({ viewport: SIZE });

const STORY = '/s/ten-peaks/';
const PEAK = 'nev';
/** Step and number of its stop, and whether the story says that there is paint. */
const STOPS = [
  ['launch/opening', 1, false],
  ['launch/ten-outlines', 2, false],
  ['wins/uneven-pigment', 0, false],
  ['wins/uneven-pigment', 1, true],
  ['wins/cars', 0, false],
  ['wins/cars', 1, true],
] as const;

async function drawPeak(): Promise<readonly DrawnPeak[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'tests/nightly/draw-peak.ts', PEAK],
    { maxBuffer: 64e6 },
  );
  return JSON.parse(stdout) as DrawnPeak[];
}

/** Shows the stage and nothing else, or nothing at all. */
const showStage = (page: Page, isVisible: boolean) =>
  page.evaluate((visible) => {
    for (const element of document.querySelectorAll<HTMLElement>('main, .bar, .chapter-line'))
      element.style.visibility = 'hidden';
    for (const words of document.querySelectorAll<HTMLElement>('[data-stage] .labels, .veil'))
      words.style.display = 'none';
    document.querySelector<HTMLElement>('[data-stage]')!.style.opacity = visible ? '1' : '0';
  }, isVisible);

const picture = async (page: Page) =>
  `data:image/png;base64,${(await page.screenshot({ caret: 'initial' })).toString('base64')}`;

/** The share of pigment inside the outline: mountain paint is what is greener or bluer than it is red. */
const pigmentIn = (page: Page, image: string, outline: DrawnPeak['outline']): Promise<number> =>
  page.evaluate(
    async ({ image, outline, width, height }) => {
      const drawn = new Image();
      drawn.src = image;
      await drawn.decode();
      const canvas = (paint: (context: CanvasRenderingContext2D) => void) => {
        const element = Object.assign(document.createElement('canvas'), { width, height });
        const context = element.getContext('2d', { willReadFrequently: true })!;
        paint(context);
        return context.getImageData(0, 0, width, height).data;
      };
      const pixels = canvas((context) => context.drawImage(drawn, 0, 0, width, height));
      // The plate fits the stage as `xMidYMid meet` does.
      const scale = Math.min(width / 1440, height / 900);
      const left = (width - 1440 * scale) / 2;
      const top = (height - 900 * scale) / 2;
      const mask = canvas((context) => {
        for (const line of outline) {
          context.beginPath();
          for (let i = 0; i < line.length; i += 2)
            context.lineTo(left + line[i]! * scale, top + line[i + 1]! * scale);
          context.closePath();
          context.fill();
        }
      });
      let inside = 0;
      let colourAt = 0;
      for (let i = 0; i < mask.length; i += 4) {
        if (mask[i + 3]! < 128) continue;
        inside++;
        if (Math.max(pixels[i + 1]!, pixels[i + 2]!) > pixels[i]! + 8) colourAt++;
      }
      return inside === 0 ? Number.NaN : colourAt / inside;
    },
    { image, outline, ...SIZE },
  );

test('paint on the canvas is as high as in the still, and rises and falls with scroll', async ({
  page,
  browser,
}) => {
  const drawn = await drawPeak();
  const timeline = await openStory(page, STORY);
  await untilLive(page);
  // In a window of its own: of two tabs of one window only the one in front gets frames.
  const window = await browser.newContext({ viewport: SIZE });
  const still = await window.newPage();
  await still.goto('about:blank');
  const shares: number[] = [];
  for (const [step, number, painted] of STOPS) {
    const name = `${step} ${number}`;
    const stop = timeline.steps
      .find(({ id, chapter }) => `${chapter}/${id}` === step)
      ?.builds.filter((build) => build.stop)[number];
    const peak = drawn.find(
      (other) => other.step === step && other.progress === stop?.settled && other.mood !== 'mixed',
    );
    expect(peak, name).toBeDefined();
    if (!stop || !peak) continue;
    await scrollToProgress(page, timeline, { step, progress: stop.settled });
    await arrive(page, step, stop.settled);
    await untilLive(page);
    await showStage(page, true);
    const share = await pigmentIn(still, await picture(page), peak.outline);
    await still.setContent(
      `<body style="margin:0"><img style="width:100vw;height:100vh;display:block" src="data:image/svg+xml;base64,${Buffer.from(peak.svg).toString('base64')}">`,
    );
    await still.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const inStill = await pigmentIn(still, await picture(still), peak.outline);
    await showStage(page, false);
    const hidden = await pigmentIn(still, await picture(page), peak.outline);
    test.info().annotations.push({
      type: 'pigment',
      description: `${name}: canvas ${share.toFixed(3)}, still ${inStill.toFixed(3)}, hidden ${hidden.toFixed(3)}`,
    });
    expect(Math.abs(share - inStill), `${name}: ${share} against ${inStill}`).toBeLessThan(0.08);
    expect(share > 0.4, name).toBe(painted);
    // What was counted is the stage: without it there is no paint to count.
    expect(hidden, name).toBeLessThan(0.02);
    if (painted) expect(Math.abs(hidden - inStill), name).toBeGreaterThan(0.08);
    shares.push(share);
    await showStage(page, true);
  }
  const changes = shares.slice(1).map((share, i) => share - shares[i]!);
  expect(Math.min(...changes)).toBeLessThan(-0.25);
  expect(Math.max(...changes)).toBeGreaterThan(0.25);
  await settle(page);
  await window.close();
});
