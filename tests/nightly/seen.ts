/** The visible state of the stage in numbers and markup, so that two pages can be compared. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Timeline } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { glReport, type DrawnFrame } from '../browser/gl-watch.ts';
import { settle, shownAt, untilLive } from '../browser/reader.ts';

export interface Seen {
  readonly step: string;
  readonly progress: number;
  /** Markup of the visible scenes: drawings and labels. */
  readonly scenes: readonly string[];
  readonly ground: string;
  readonly draws: DrawnFrame['draws'];
}

/** What the stage shows at rest, in numbers and in markup. */
export async function seenOn(page: Page, timeline: Timeline): Promise<Seen> {
  await settle(page);
  await untilLive(page);
  const { step, progress } = await shownAt(page);
  const { scenes, ground, aspect } = await page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]')!;
    // The order of attributes and empty attributes do not affect the picture, so they are ignored.
    const markup = (scene: HTMLElement) => {
      const copy = scene.cloneNode(true) as HTMLElement;
      for (const element of [copy, ...copy.querySelectorAll('*')]) {
        const all = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name } of all) element.removeAttribute(name);
        for (const { name, value } of all)
          if (name !== 'style' || value !== '') element.setAttribute(name, value);
      }
      return copy.outerHTML;
    };
    const visible = [...stage.querySelectorAll<HTMLElement>(':scope > .picture > [data-scene]')];
    return {
      scenes: visible
        .filter((scene) => getComputedStyle(scene).visibility === 'visible')
        .map(markup),
      ground: [...stage.querySelectorAll<HTMLElement>(':scope > [class*=ground]')]
        .filter((layer) => getComputedStyle(layer).visibility === 'visible')
        .map((layer) => layer.className)
        .join(' | '),
      aspect: matchMedia('(orientation: portrait), (width < 560px)').matches ? 'tall' : 'wide',
    };
  });
  const frame = frameAt(
    timeline,
    { step: step.split('/').at(-1) ?? '', progress },
    aspect === 'tall' ? 'tall' : 'wide',
  );
  const onCanvas = frame.stage.some(({ scene }) => timeline.scenes[scene]?.surface === 'canvas');
  // If no scene is on the canvas, its last frame is not visible, so it is not compared.
  return {
    step,
    progress,
    scenes,
    ground,
    draws: onCanvas ? (await glReport(page)).last.draws : [],
  };
}

/** Runs `work` in a fresh page of the same size, then brings the first page to the front again. */
export async function freshPage<T>(
  context: BrowserContext,
  page: Page,
  prepare: (other: Page) => Promise<void>,
  work: (other: Page) => Promise<T>,
): Promise<T> {
  const other = await context.newPage();
  await prepare(other);
  const size = page.viewportSize();
  if (size) await other.setViewportSize(size);
  const done = await work(other);
  await other.close();
  await page.bringToFront();
  return done;
}
