/** What tests of the scroll reader share: which stories there are, where stops lie, when a page rests. */
import { expect, type Page } from '@playwright/test';
import type { Timeline } from '../../story/story.ts';

const FLAGSHIP = '/s/ten-peaks/';

/** Every story that the library lists, the one with a canvas first: most tests take the first. */
export async function storyRoutes(page: Page): Promise<readonly string[]> {
  await page.goto('/');
  const routes = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('a')]
        .map((link) => new URL(link.href).pathname)
        .filter((path) => /\/s\/[^/]+\/$/.test(path)),
    ),
  ]);
  expect(routes).toContain(FLAGSHIP);
  return [FLAGSHIP, ...routes.filter((route) => route !== FLAGSHIP)];
}

export interface Place {
  readonly step: string;
  readonly progress: number;
}

/** Opens a story and returns its timeline, as the page itself asked for it. */
export async function openStory(page: Page, route: string): Promise<Timeline> {
  const asked = page.waitForResponse((response) => /timeline[^/]*\.json$/.test(response.url()));
  await page.goto(route);
  const timeline = (await (await asked).json()) as Timeline;
  // The bar says where the reader is as soon as the reader runs.
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
  return timeline;
}

/** `chapter/step` and progress of every stop. */
export const stopsIn = (timeline: Timeline): readonly Place[] =>
  timeline.steps.flatMap(({ id, chapter, builds }) =>
    builds
      .filter(({ stop }) => stop)
      .map(({ settled }) => ({ step: `${chapter}/${id}`, progress: settled })),
  );

/** Where the stage says it is. */
export const shownAt = (page: Page): Promise<Place> =>
  page.locator('[data-stage]').evaluate((stage) => ({
    step: stage.getAttribute('data-step') ?? '',
    progress: Number(stage.getAttribute('data-progress')),
  }));

/** Waits until the live layer is shown: its pictures are drawn. */
export const untilLive = (page: Page) =>
  expect(page.locator('[data-stage][data-live]')).toHaveCount(1, { timeout: 60_000 });

/** Waits until scroll, address and stage have stopped changing, and returns where the stage is. */
export async function settle(page: Page): Promise<Place> {
  let last = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const { step, progress } = await shownAt(page);
        const now = `${step} ${progress} ${await page.evaluate(() => `${scrollY} ${location.hash}`)}`;
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { intervals: [150], timeout: 30_000 },
    )
    .toBeGreaterThanOrEqual(4);
  return shownAt(page);
}

/** Scrolls so that a build has come as far as `progress` says, by the layout alone (wide screens). */
export async function scrollToProgress(page: Page, timeline: Timeline, at: Place): Promise<void> {
  const step = timeline.steps.find(({ id, chapter }) => `${chapter}/${id}` === at.step);
  const index = step?.builds.findLastIndex(({ start }) => start <= at.progress + 1e-9) ?? 0;
  const build = step?.builds[index];
  const share = build ? (at.progress - build.start) / (build.end - build.start) : 0;
  await page.evaluate(
    ({ id, build, through }) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('.build')];
      const block = document.getElementById(id)?.querySelectorAll<HTMLElement>('.build')[build];
      const next = block && blocks[blocks.indexOf(block) + 1];
      if (!block) throw new Error(`no build ${build} in ${id}`);
      const top = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY - 96;
      const end = next ? top(next) : document.documentElement.scrollHeight;
      const lowest = document.documentElement.scrollHeight - innerHeight;
      const from = Math.min(top(block), lowest);
      window.scrollTo({
        top: from + (Math.min(end, lowest) - from) * through,
        behavior: 'instant',
      });
    },
    { id: at.step, build: index, through: share },
  );
}

/**
 * Scrolls to a place near the end of a page, where the reading line sinks: halves the way by what the
 * stage says, so that nothing is taken from the code under test.
 */
export async function scrollByStage(page: Page, timeline: Timeline, at: Place): Promise<void> {
  const line = ({ step, progress }: Place) =>
    timeline.steps.findIndex(({ id, chapter }) => `${chapter}/${id}` === step) + progress;
  let [low, high] = await page.evaluate(() => {
    const lowest = document.documentElement.scrollHeight - innerHeight;
    return [Math.max(0, lowest - 20 * innerHeight), lowest] as const;
  });
  for (let tries = 0; tries < 17; tries++) {
    const middle = (low + high) / 2;
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), middle);
    // Damped for 400 ms, plus the frames in which it starts and ends.
    await page.waitForTimeout(600);
    const away = line(await shownAt(page)) - line(at);
    if (Math.abs(away) < 0.008) return;
    if (away < 0) low = middle;
    else high = middle;
  }
}

/** Waits until the stage rests at a step, and at a progress where one is given. */
export async function arrive(page: Page, step: string, progress?: number): Promise<Place> {
  await expect.poll(async () => (await shownAt(page)).step, { timeout: 30_000 }).toBe(step);
  if (progress !== undefined)
    await expect
      .poll(async () => Math.abs((await shownAt(page)).progress - progress), { timeout: 30_000 })
      .toBeLessThan(0.02);
  return settle(page);
}
