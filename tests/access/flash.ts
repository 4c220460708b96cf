/**
 * Counts flashes during a fast scroll, from the browser's own frames: a place flashes if its brightness goes
 * up and down again by a tenth. WCAG 2.3.1 allows flashes in less than a quarter of any area of 341 by 256
 * pixels, and elsewhere three per second; this check allows two.
 */
import type { Page } from '@playwright/test';
import { frames, settle } from '../browser/reader.ts';
import type { Looked } from './looked.ts';
import { labOf, type Lab } from './pixels.ts';

interface Frame {
  readonly data: string;
  readonly at: number;
}

/** The side of a cell in pixels, and the size of the area in cells. */
const CELL = 16;
const [WIDE, HIGH] = [21, 16];

async function film(page: Page, work: () => Promise<void>): Promise<readonly Frame[]> {
  const client = await page.context().newCDPSession(page);
  const taken: Frame[] = [];
  client.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    taken.push({ data, at: metadata.timestamp ?? 0 });
    void client.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  const size = page.viewportSize() ?? { width: 800, height: 500 };
  await client.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 70,
    everyNthFrame: 1,
    maxWidth: size.width,
    maxHeight: size.height,
  });
  await work();
  await client.send('Page.stopScreencast');
  await client.detach();
  return taken;
}

/** The brightness of the cells of some frames, row by row. */
async function lightOf(
  page: Page,
  some: readonly Frame[],
): Promise<readonly (readonly number[])[]> {
  const lab = await labOf(page);
  return lab.evaluate(
    async ({ some, CELL }) => {
      const { read, light } = window as unknown as Lab;
      const all: number[][] = [];
      for (const data of some) {
        const { data: pixels, width, height } = await read(data, 'image/jpeg');
        const cells: number[] = [];
        for (let top = 0; top + CELL <= height; top += CELL)
          for (let left = 0; left + CELL <= width; left += CELL) {
            let sum = 0;
            for (let y = 2; y < CELL; y += 4)
              for (let x = 2; x < CELL; x += 4)
                sum += light(pixels, 4 * ((top + y) * width + left + x));
            cells.push(sum / 16);
          }
        all.push(cells);
      }
      return all;
    },
    { some: some.map(({ data }) => data), CELL },
  );
}

/**
 * Times at which a cell has become lighter and darker again, or the reverse, by a tenth, where the darker
 * value is below 0.8.
 */
export function flashes(light: readonly number[], times: readonly number[]): readonly number[] {
  const swings: number[] = [];
  let [low, high, way] = [light[0] ?? 0, light[0] ?? 0, 0];
  light.forEach((now, i) => {
    low = Math.min(low, now);
    high = Math.max(high, now);
    if (way !== -1 && high - now >= 0.1 && now < 0.8) [way, low] = [-1, now];
    else if (way !== 1 && now - low >= 0.1 && low < 0.8) [way, high] = [1, now];
    else return;
    swings.push(times[i] ?? 0);
  });
  return swings.filter((_, i) => i % 2 === 1);
}

/** The largest number of cells that flash together in one area, at any position. */
export function mostTogether(flash: readonly boolean[], across: number): number {
  let most = 0;
  const down = Math.floor(flash.length / across);
  for (let top = 0; top <= Math.max(0, down - HIGH); top++)
    for (let left = 0; left <= Math.max(0, across - WIDE); left++) {
      let count = 0;
      for (let y = top; y < Math.min(down, top + HIGH); y++)
        for (let x = left; x < Math.min(across, left + WIDE); x++)
          if (flash[y * across + x]) count++;
      most = Math.max(most, count);
    }
  return most;
}

/**
 * Scrolls a page and reports flashes.
 * @param turns number of wheel turns, 400 px each
 */
export async function flash(page: Page, turns: number): Promise<Looked> {
  const taken = await film(page, async () => {
    for (let i = 0; i < turns; i++) {
      await page.mouse.wheel(0, 400);
      await frames(page, 1);
    }
    await settle(page);
  });
  const times = taken.map(({ at }) => at);
  const light: (readonly number[])[] = [];
  for (let i = 0; i < taken.length; i += 20)
    light.push(...(await lightOf(page, taken.slice(i, i + 20))));
  const cells = (light[0] ?? []).map((_, cell) =>
    flashes(
      light.map((frame) => frame[cell] ?? 0),
      times,
    ),
  );
  const across = Math.floor((page.viewportSize()?.width ?? 800) / CELL);
  let worst = { at: 0, cells: 0 };
  for (const from of times) {
    const many = cells.map((when) => when.filter((at) => at >= from && at < from + 1).length > 2);
    const most = mostTogether(many, across);
    if (most > worst.cells) worst = { at: from - (times[0] ?? 0), cells: most };
  }
  return {
    // The number of frames differs from run to run, so the turns are counted.
    count: turns,
    found:
      worst.cells >= (WIDE * HIGH) / 4
        ? [
            `${worst.cells * CELL * CELL} px flash more than twice in the second from ${worst.at.toFixed(1)} s`,
          ]
        : [],
  };
}
