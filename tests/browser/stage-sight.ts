/**
 * Checks what is visible of the live stage: its labels and its picture, relative to the words of the step.
 */
import { expect, test, type Page } from '@playwright/test';
import type { Timeline } from '../../story/story.ts';
import { arrive, openStory, settle, storyRoutes, tooWide, untilLive } from './reader.ts';

/** `count` steps that have a picture under their words, spread from the first to the last. */
export function pictured(
  timeline: Timeline,
  aspect: 'wide' | 'tall',
  count: number,
): readonly string[] {
  const all = timeline.steps.filter(
    ({ builds, hold, layout }) =>
      builds[hold]?.cast[aspect].length && !/inline|page/.test(layout[aspect]),
  );
  const every = Math.max(1, Math.floor(all.length / count));
  return all
    .filter((_, i) => i % every === 0)
    .slice(0, count)
    .map(({ chapter, id }) => `${chapter}/${id}`);
}

/** Labels that are not completely inside of the window. */
const labelsOutside = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('[data-stage] .picture > [data-scene] text')]
      .filter((text) => text.checkVisibility({ checkVisibilityCSS: true }))
      .flatMap((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        const inside = left >= -1 && right <= innerWidth + 1 && top >= 0 && bottom <= innerHeight;
        return inside || width === 0
          ? []
          : [`${text.textContent}: ${[left, top, right, bottom].map(Math.round).join(' ')}`];
      }),
  );

/** Labels covered by words that have no background. */
export const labelsUnderWords = (page: Page) =>
  page.evaluate(() => {
    const bare = [...document.querySelectorAll('.card:not([data-covers])')].filter(
      (card) => !/^rgb\(|, 1\)$/.test(getComputedStyle(card).backgroundColor),
    );
    const boxes = bare
      .flatMap((card) => [...card.querySelectorAll('h3, p')])
      .map((words) => words.getBoundingClientRect())
      .filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
    return [
      ...document.querySelectorAll<SVGTextElement>(
        '[data-stage] :is(.picture > [data-scene], .stop-stills) text',
      ),
    ]
      .filter((text) => text.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
      .filter((text) => {
        const { left, right, top, bottom, width } = text.getBoundingClientRect();
        return boxes.some(
          (box) =>
            width > 0 &&
            left < box.right &&
            right > box.left &&
            top < box.bottom &&
            bottom > box.top,
        );
      })
      .map(({ textContent }) => textContent);
  });

/**
 * The upper edge of the text card at the bottom, or the bottom of the screen if the words are beside the
 * picture.
 */
const slipTop = (page: Page, step: string) =>
  page.evaluate((id) => {
    const middle = innerWidth / 2;
    const tops = [
      ...(document.getElementById(id)?.querySelectorAll('.card:not([data-covers])') ?? []),
    ]
      .map((card) => card.getBoundingClientRect())
      .filter(
        ({ top, bottom, left, right }) =>
          top < innerHeight && bottom > innerHeight / 2 && left < middle && right > middle,
      )
      .map(({ top }) => top);
    return Math.min(innerHeight, ...tops);
  }, step);

/**
 * The part of each row of the screen that the picture covers, found by comparing the stage with its empty
 * ground.
 */
async function pictureRows(page: Page): Promise<readonly number[]> {
  const hide = (what: string, hidden: boolean) =>
    page.evaluate(
      ({ what, hidden }) => {
        for (const element of document.querySelectorAll<HTMLElement>(what))
          element.style.visibility = hidden ? 'hidden' : '';
      },
      { what, hidden },
    );
  const shot = async () => (await page.screenshot({ caret: 'initial' })).toString('base64');
  await hide('main, .bar, .chapter-line', true);
  const visible = await shot();
  await hide('.canvas-host, .picture > [data-scene]', true);
  const bare = await shot();
  await hide('.canvas-host, .picture > [data-scene], main, .bar, .chapter-line', false);
  return page.evaluate(
    async ([a, b]) => {
      const pixels = async (data: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.width,
          height: image.height,
        });
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [one, two] = [await pixels(a!), await pixels(b!)];
      return Array.from({ length: one.height }, (_, y) => {
        let count = 0;
        for (let x = 0; x < one.width; x++) {
          const i = 4 * (y * one.width + x);
          const away =
            Math.abs(one.data[i]! - two.data[i]!) +
            Math.abs(one.data[i + 1]! - two.data[i + 1]!) +
            Math.abs(one.data[i + 2]! - two.data[i + 2]!);
          if (away > 24) count++;
        }
        return count / one.width;
      });
    },
    [visible, bare],
  );
}

/** Labels that overlap others or the text column, or are outside the window. */
export const wordsOnOthers = (page: Page) =>
  page.evaluate(() => {
    const seen = (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
    const spans = [
      ...document.querySelectorAll('[data-stage] .picture > [data-scene] .labels tspan'),
    ].filter(seen);
    const column = [...document.querySelectorAll('.card:not([data-covers]) > p')].filter(seen);
    /** The box of the letters without the space around them. */
    const boxOf = (element: Element) => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect();
      return { left, right, top: top + height * 0.18, bottom: bottom - height * 0.18 };
    };
    return spans.flatMap((span, i) => {
      const a = boxOf(span);
      const words = span.textContent ?? '';
      const others = [...spans.slice(i + 1), ...column].filter((other) => {
        const b = boxOf(other);
        return (
          other.parentNode !== span.parentNode &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
        );
      });
      const outside = a.left < 0 || a.right > innerWidth ? [`${words} outside`] : [];
      return [...outside, ...others.map((other) => `${words} on ${other.textContent}`)];
    });
  });

/**
 * At some steps in a window of this size: labels and picture of the stage are visible, and most of the
 * picture is above the text card.
 */
export async function expectSeen(
  page: Page,
  size: { readonly width: number; readonly height: number },
  steps: number,
): Promise<void> {
  const { width, height } = size;
  await page.setViewportSize(size);
  const [route = '/'] = await storyRoutes(page);
  const timeline = await openStory(page, route);
  for (const step of pictured(timeline, height > width ? 'tall' : 'wide', steps))
    await test.step(step, async () => {
      await page.evaluate((hash) => (location.hash = hash), `#${step}`);
      await arrive(page, step);
      await untilLive(page);
      await settle(page);
      expect(await tooWide(page), step).toBeLessThanOrEqual(0);
      expect(await labelsOutside(page), step).toEqual([]);
      expect(await labelsUnderWords(page), step).toEqual([]);
      const top = Math.round(await slipTop(page, step));
      expect(top, `${step}: the slip leaves the picture room`).toBeGreaterThan(height * 0.4);
      const rows = await pictureRows(page);
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      const above = sum(rows.slice(0, top));
      expect(above / top, `${step}: a picture above the slip`).toBeGreaterThan(0.01);
      expect(above / sum(rows), `${step}: most of it above the slip`).toBeGreaterThan(0.6);
    });
}
