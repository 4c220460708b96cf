/**
 * Helpers for tests of the scroll reader: the list of stories, the positions of stops, waiting until a page
 * rests.
 */
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

/** The live region that announces jumps; questions have their own regions. */
export const announced = (page: Page) => page.locator('[role="status"][aria-live="polite"]');

export interface Place {
  readonly step: string;
  readonly progress: number;
}

/** Opens a story and returns the timeline that the page fetched. */
export async function openStory(page: Page, route: string): Promise<Timeline> {
  const asked = page.waitForResponse((response) => /timeline[^/]*\.json$/.test(response.url()));
  await page.goto(route);
  const timeline = (await (await asked).json()) as Timeline;
  // The bar marks the current chapter once the reader's scripts run.
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

/** The position in the attributes of the stage. */
export const shownAt = (page: Page): Promise<Place> =>
  page.locator('[data-stage]').evaluate((stage) => ({
    step: stage.getAttribute('data-step') ?? '',
    progress: Number(stage.getAttribute('data-progress')),
  }));

/** Waits until React has hydrated a page: it adds its own property to its elements. */
export const hydrated = (page: Page) =>
  page.waitForFunction(
    () =>
      // Some pages of words alone have no scripts.
      (document.readyState === 'complete' && !document.querySelector('script')) ||
      // While a page is being left, it has no body for a moment.
      Object.keys(document.body ?? {}).some((key) => key.startsWith('__reactFiber')),
  );

/** Pixels by which a page is wider than its window. */
export const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until every step has its final height, also those below that are laid out later (from-top.ts). */
export const laidOut = (page: Page) =>
  page.waitForFunction(
    () =>
      !document.querySelector('html.from-top') ||
      !document.querySelector('.chapter:not(.far) > .step:not(.laid)'),
  );

/** Makes WebGL unavailable to a page. */
export const withoutWebGl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith('webgl') ? null : get.call(this, kind);
    } as typeof get;
  });

/** Waits until the live layer is shown: its pictures are drawn. */
export const untilLive = (page: Page) =>
  expect(page.locator('[data-stage][data-live]')).toHaveCount(1, { timeout: 60_000 });

/** Waits until scroll, address and stage have stopped changing, and returns where the stage is. */
export async function settle(page: Page): Promise<Place> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let last = '';
        let since = 0;
        let frames = 0;
        const look = () => {
          const { step, progress } =
            document.querySelector<HTMLElement>('[data-stage]')?.dataset ?? {};
          const now = [scrollY, location.hash, step, progress].join(' ');
          frames = now === last ? frames + 1 : 0;
          if (frames === 0) since = performance.now();
          last = now;
          if (frames >= 12 && performance.now() - since > quiet) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    // The damping ends 400 ms after the last scroll, and the address is updated within another 260 ms.
    600,
  );
  return shownAt(page);
}

/** Lets the page draw a number of frames. */
export const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (left) =>
      new Promise<void>((resolve) => {
        const next = (n: number) =>
          n === 0 ? resolve() : requestAnimationFrame(() => next(n - 1));
        next(left);
      }),
    count,
  );

/** Turns the wheel notch by notch and waits for a frame after each. */
export async function wheel(page: Page, notches: number, by: number): Promise<void> {
  for (let i = 0; i < notches; i++) {
    await page.mouse.wheel(0, by);
    await frames(page, 1);
  }
}

/** Records every position of the stage from now on; `shownSince` returns them. */
export const watchPlaces = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]')!;
    const places: string[] = [];
    Object.assign(window, { places });
    // The observer is called after all attributes of a frame are written.
    new MutationObserver(() => {
      const { step, progress } = stage.dataset;
      if (step !== undefined) places.push(`${step} ${progress}`);
    }).observe(stage, { attributes: true, attributeFilter: ['data-step', 'data-progress'] });
  });
export const shownSince = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { places: string[] }).places);

/** Scrolls to a progress of a build, computed from the layout alone (wide screens). */
export async function scrollToProgress(page: Page, timeline: Timeline, at: Place): Promise<void> {
  const step = timeline.steps.find(({ id, chapter }) => `${chapter}/${id}` === at.step);
  const index = step?.builds.findLastIndex(({ start }) => start <= at.progress + 1e-9) ?? 0;
  const build = step?.builds[index];
  const { start = 0, settled = 0, end = 1 } = build ?? {};
  const share = (at.progress - start) / (end - start);
  // The picture moves first, and then rests for what is left of the build.
  const moved = settled > start ? Math.min(1, (at.progress - start) / (settled - start)) : 1;
  const rested = end > settled ? Math.max(0, (at.progress - settled) / (end - settled)) : 0;
  await page.evaluate(
    ({ id, build, share, moved, rested }) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('.build')];
      const block = document.getElementById(id)?.querySelectorAll<HTMLElement>('.build')[build];
      const next = block && blocks[blocks.indexOf(block) + 1];
      if (!block) throw new Error(`no build ${build} in ${id}`);
      const top = (element: HTMLElement) => element.getBoundingClientRect().top + scrollY - 96;
      // The build of a step with readings or questions ends where these enter the window.
      const papers = block.querySelector<HTMLElement>('.hold + .beside');
      const after = next ? top(next) : document.documentElement.scrollHeight;
      const end = papers ? Math.min(after, top(papers) + 96 - innerHeight) : after;
      const lowest = document.documentElement.scrollHeight - innerHeight;
      const from = Math.min(top(block), lowest);
      const length = Math.min(end, lowest) - from;
      const moves = block.closest('.layout-page')
        ? 0
        : Math.min(length, Number.parseFloat(getComputedStyle(block).getPropertyValue('--moves')));
      const way = moves > 0 ? moves * moved + (length - moves) * rested : length * share;
      window.scrollTo({ top: from + way, behavior: 'instant' });
    },
    { id: at.step, build: index, share, moved, rested },
  );
}

/** Waits until the stage shows a step, and a progress where one is given. */
export async function reach(page: Page, step: string, progress?: number): Promise<void> {
  await page.waitForFunction(
    ([step, progress]) => {
      const stage = document.querySelector<HTMLElement>('[data-stage]')?.dataset;
      const away = progress === null ? 0 : Math.abs(Number(stage?.['progress']) - progress);
      return stage?.['step'] === step && away < 0.01;
    },
    [step, progress ?? null] as const,
    { timeout: 30_000 },
  );
}

/** Waits until the stage rests at a step, and at a progress where one is given. */
export async function arrive(page: Page, step: string, progress?: number): Promise<Place> {
  await reach(page, step, progress);
  return settle(page);
}
