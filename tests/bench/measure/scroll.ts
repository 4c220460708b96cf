/** Scrolls like a reader: steady wheel turns as input events, not by script. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { processTime, type Books } from './machine.ts';
import { probed } from './probe.ts';
import type { Subject } from '../pages/pages.ts';
import { median } from '../report/numbers.ts';

export const PIXELS = 8000;
/** Pixels per second. */
const SPEED = 2000;
/** A frame of a screen at 60 Hz, ms. */
const FRAME = 1000 / 60;

export async function turn(cdp: CDPSession, pixels: number): Promise<void> {
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

const watchFrames = (page: Page, on: boolean) =>
  page.evaluate(
    (on) => (window as unknown as { benchWatch: (on: boolean) => void }).benchWatch(on),
    on,
  );

/** The percentage of 60 Hz frames that the page missed, and the 95th percentile of the frame times. */
export function frameRows(frames: readonly number[]): Record<string, number> {
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
  const ordered = [...gaps].sort((a, b) => a - b);
  if (gaps.length === 0) return {};
  return {
    'frames missed %': (100 * missed) / (missed + gaps.length),
    'p95 frame ms': ordered[Math.floor(ordered.length * 0.95)] ?? NaN,
  };
}

/** Scrolls two screens that are not counted, because much loads at the first scroll. */
export async function startScroll(page: Page, cdp: CDPSession, { canvas }: Subject): Promise<void> {
  await turn(cdp, 1440);
  if (canvas) await page.waitForSelector('canvas', { timeout: 30_000 });
  await page.waitForTimeout(canvas ? 1500 : 500);
}

export async function scrollBy(
  browser: Browser,
  page: Page,
  cdp: CDPSession,
  read: () => Promise<Books>,
  subject: Subject,
): Promise<Record<string, number>> {
  await startScroll(page, cdp, subject);
  const [from, all, books, seen] = [
    await top(page),
    await processTime(browser),
    await read(),
    await probed(page),
  ];
  await watchFrames(page, true);
  await turn(cdp, PIXELS);
  const [to, allAfter, after, saw] = [
    await top(page),
    await processTime(browser),
    await read(),
    await probed(page),
  ];
  await watchFrames(page, false);
  const thousands = (to - from) / 1000;
  if (thousands < PIXELS / 4000) throw new Error(`it scrolled ${to - from} of ${PIXELS} pixels`);
  const drawn = saw.drawn.slice(seen.drawn.length);
  const gaps = drawn.slice(1).map((at, i) => at - (drawn[i] ?? at));
  return {
    'main thread ms/1,000 px': (after.main - books.main) / thousands,
    'all processes ms/1,000 px': (allAfter - all) / thousands,
    'script ms/1,000 px': (after.script - books.script) / thousands,
    'long tasks in scroll': saw.tasks.length - seen.tasks.length,
    'longest animation frame ms': Math.max(0, ...saw.long),
    ...frameRows(saw.frames),
    ...(subject.canvas && gaps.length > 0 && { 'canvas frame ms': median(gaps) }),
  };
}
