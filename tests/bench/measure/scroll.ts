/** A reader's scroll: a wheel that turns steadily, by input events, not by script. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { processTime, type Books } from './machine.ts';
import { probed } from './probe.ts';
import { droppedFrames } from './frames.ts';
import type { Subject } from '../pages/pages.ts';
import { median } from '../report/numbers.ts';

const PIXELS = 4800;
/** Pixels a second. */
const SPEED = 2400;

async function turn(cdp: CDPSession, pixels: number): Promise<void> {
  await cdp.send('Input.synthesizeScrollGesture', {
    x: 900,
    y: 400,
    yDistance: -pixels,
    speed: SPEED,
    gestureSourceType: 'mouse',
    preventFling: true,
  });
}

const top = (page: Page) =>
  page.evaluate(
    () =>
      (window as unknown as { benchScroller: () => Element | null }).benchScroller()?.scrollTop ??
      0,
  );

/** Two screens first, so that what comes at the first scroll is not in the sum. */
export async function scrollBy(
  browser: Browser,
  page: Page,
  cdp: CDPSession,
  read: () => Promise<Books>,
  { canvas, wordsByScript }: Subject,
): Promise<Record<string, number>> {
  await turn(cdp, 1440);
  if (canvas) await page.waitForSelector('canvas', { timeout: 30_000 });
  await page.waitForTimeout(canvas ? 1500 : 500);
  const [from, all, books, seen] = [
    await top(page),
    await processTime(browser),
    await read(),
    await probed(page),
  ];
  await turn(cdp, PIXELS);
  const [to, allAfter, after, saw] = [
    await top(page),
    await processTime(browser),
    await read(),
    await probed(page),
  ];
  const thousands = (to - from) / 1000;
  if (thousands < PIXELS / 4000) throw new Error(`it scrolled ${to - from} of ${PIXELS} pixels`);
  const drawn = saw.drawn.slice(seen.drawn.length);
  const gaps = drawn.slice(1).map((at, i) => at - (drawn[i] ?? at));
  return {
    'main thread ms/1,000 px': (after.main - books.main) / thousands,
    'all processes ms/1,000 px': (allAfter - all) / thousands,
    'long tasks in scroll': saw.tasks.length - seen.tasks.length,
    ...(canvas && gaps.length > 0 && { 'canvas frame ms': median(gaps) }),
    ...(canvas && {
      'dropped frames %': await droppedFrames(cdp, wordsByScript, () => turn(cdp, -PIXELS / 2)),
    }),
  };
}
