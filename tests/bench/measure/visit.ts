/** One visit: a fresh context, one page, all measurements in the same order for every page. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Subject } from '../pages/pages.ts';
import { tracedFrames } from './frames.ts';
import { openBooks, processTime, slowDown, untilPainted, type Line } from './machine.ts';
import { pressKeys } from './keys.ts';
import { rest } from './rest.ts';
import { passes } from './passes.ts';
import { addProbe, probed } from './probe.ts';
import { PIXELS, scrollBy, startScroll, turn } from './scroll.ts';

/** Row of the tables -> measured value; rows that do not apply to a page are left out. */
export type Seen = Readonly<Record<string, number>>;

const VIEW = { width: 1280, height: 720 };
const IDLE = 1000;
/**
 * Milliseconds after which a visit is cancelled: ten times what the heaviest page takes on a quiet machine.
 */
const LIMIT = 240_000;

/** Transferred bytes. */
const weigh = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[];
    const sum = (entries: readonly PerformanceResourceTiming[]) =>
      entries.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0) / 1024;
    const of = (ending: RegExp) => sum(all.filter(({ name }) => ending.test(name)));
    return { total: sum(all), script: of(/\.js(\?|$)/), font: of(/\.woff2?(\?|$)/) };
  });

/** Opens a page and waits until it rests. */
async function open(context: BrowserContext, subject: Subject, url: string, line: Line) {
  const page = await context.newPage();
  await addProbe(page, subject.words, subject.scroller ?? '');
  const { cdp, read } = await openBooks(page);
  if (line === 'slow') await slowDown(cdp);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await page.waitForFunction(
    () => (window as unknown as { benchSeen: { words?: number } }).benchSeen.words !== undefined,
    undefined,
    { timeout: 30_000, polling: 200 },
  );
  await rest(page);
  return { page, cdp, read };
}

export async function visit(
  browser: Browser,
  subject: Subject,
  url: string,
  line: Line,
): Promise<Seen> {
  const contexts: BrowserContext[] = [];
  const another = async () => {
    const context = await browser.newContext({ viewport: VIEW });
    contexts.push(context);
    return context;
  };
  const end = () => Promise.all(contexts.map((context) => context.close()));
  let part = 'loading';
  let late = false;
  // Closing the context rejects everything that is still running in it.
  const limit = setTimeout(() => {
    late = true;
    void end();
  }, LIMIT);
  try {
    const { page, cdp, read } = await open(await another(), subject, url, line);
    const loaded = await probed(page);
    const { total, script, font } = await weigh(page);
    const painted = loaded.painted ?? 0;
    const seen: Record<string, number> = {
      'gz total KB': total,
      'gz script KB': script,
      'font KB': font,
      'words readable ms': Math.max(loaded.words ?? NaN, painted),
      'TBT ms': loaded.tasks
        .filter(({ at }) => at >= painted)
        .reduce((sum, { ms }) => sum + Math.max(0, ms - 50), 0),
    };

    part = 'scrolling';
    Object.assign(seen, await scrollBy(browser, page, cdp, read, subject));
    part = 'resting';
    await rest(page);
    await untilPainted(browser);
    const before = await processTime(browser);
    await page.waitForTimeout(IDLE);
    seen['idle CPU ms/s'] = ((await processTime(browser)) - before) / (IDLE / 1000);
    part = 'keys';
    Object.assign(seen, await pressKeys(page, subject.key));
    part = 'passes';
    // Memory growth does not depend on the line.
    if (line === 'fast') Object.assign(seen, await passes(page, cdp, read));
    seen['layout shift'] = (await probed(page)).shift;

    part = 'tracing';
    if (line === 'fast') {
      await end();
      const traced = await open(await another(), subject, url, line);
      await startScroll(traced.page, traced.cdp, subject);
      const scroll = () => turn(traced.cdp, PIXELS);
      Object.assign(seen, await tracedFrames(browser, traced.page, scroll));
    }
    return seen;
  } catch (error) {
    if (late) throw new Error(`given up after ${LIMIT / 1000} s, at ${part}`, { cause: error });
    throw error;
  } finally {
    clearTimeout(limit);
    await end();
  }
}
