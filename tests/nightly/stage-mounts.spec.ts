/**
 * The stage taken away and set up again, and the story read from end to end, again and again: what is held
 * does not grow. It needs many times to tell growth from chance.
 */
import { expect, test, type Page } from '../browser/watched.ts';
import { glReport, paceFrames, watchGl } from '../browser/gl-watch.ts';
import { openStory, settle, storyRoutes, untilLive } from '../browser/reader.ts';

test.setTimeout(3_600_000);
test.use({ viewport: { width: 960, height: 600 } });

const MOUNTS = 50;
const PASSES = 20;
/** Times after which all is compiled and fetched that ever is. */
const WARMING = 2;
/** Nodes and listeners that a scene more or less on stage makes. */
const FEW = 20;
/** Bytes by which a heap may differ after the same things done: compiled code and what a browser keeps by itself. */
const SLACK = 1_500_000;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
}

/** What the page holds once everything that nobody needs is gone. */
async function held(page: Page): Promise<Held> {
  await settle(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What one collection frees may be the last that held something else.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  await session.detach();
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    contexts: (await glReport(page)).held,
  };
}

async function setMotion(page: Page, motion: string): Promise<void> {
  await page.keyboard.press('m');
  await page.locator(`#motion input[value="${motion}"]`).check();
  await page.keyboard.press('Escape');
}
/** Takes the stage away, and waits until it is there again. */
async function mountAgain(page: Page): Promise<void> {
  await setMotion(page, 'still');
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  await setMotion(page, 'full');
  await untilLive(page);
}

/** From the top to the foot, a step of the wheel a frame, as far as there is anything. */
const readAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const lowest = () => document.documentElement.scrollHeight - innerHeight;
    window.scrollTo({ top: 0, behavior: 'instant' });
    while (scrollY < lowest() - 1) {
      window.scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

async function open(page: Page): Promise<void> {
  await watchGl(page);
  await paceFrames(page, 0);
  await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
}

test('set up again and again, a page holds what it held', async ({ page }) => {
  await open(page);
  for (let i = 0; i < WARMING; i++) await mountAgain(page);
  const before = await held(page);
  for (let i = 0; i < MOUNTS; i++) await mountAgain(page);
  const after = await held(page);
  const message = JSON.stringify([before, after]);
  expect(after.contexts, message).toBe(1);
  expect(after.listeners, message).toBeLessThanOrEqual(before.listeners + FEW);
  expect(after.nodes, message).toBeLessThanOrEqual(before.nodes + FEW);
  expect(after.heap - before.heap, message).toBeLessThan(SLACK);
});

test('read from end to end again and again, a page holds what it held', async ({ page }) => {
  await open(page);
  const passes: (Held & { readonly gl: Readonly<Record<string, number>> })[] = [];
  for (let i = 0; i < WARMING + PASSES; i++) {
    await readAll(page);
    passes.push({ ...(await held(page)), gl: (await glReport(page)).alive });
  }
  // Which scenes wait beside the one on stage is a matter of time: so the most that was held at first.
  const first = passes.slice(0, WARMING);
  const last = passes.at(-1)!;
  const most = (of: (pass: (typeof passes)[number]) => number) => Math.max(...first.map(of));
  const message = JSON.stringify(passes);
  for (const kind of Object.keys(last.gl))
    expect(last.gl[kind], message).toBeLessThanOrEqual(most(({ gl }) => gl[kind]!));
  expect(last.contexts, message).toBe(1);
  expect(last.listeners, message).toBeLessThanOrEqual(most(({ listeners }) => listeners) + FEW);
  expect(last.nodes, message).toBeLessThanOrEqual(most(({ nodes }) => nodes) + FEW);
  expect(last.heap - most(({ heap }) => heap), message).toBeLessThan(SLACK);
});
