/** Slows a page down, and measures its use of the machine with the browser's own counters. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export type Line = 'fast' | 'slow';

/** The slow line: a quarter of the processor's speed, 1.6 Mbit/s, 150 ms in each direction. */
export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

export interface Books {
  /** Processor time of the page's main thread, ms. */
  readonly main: number;
  /** The share of it in scripts, ms. */
  readonly script: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/**
 * Reads the counters. Times are thread times, not wall-clock times, so other work on the machine has less
 * influence.
 */
export async function openBooks(
  page: Page,
): Promise<{ cdp: CDPSession; read: () => Promise<Books> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Books> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      main: of('TaskDuration') * 1000,
      script: of('ScriptDuration') * 1000,
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
    };
  };
  return { cdp, read };
}

/**
 * One session per browser, because a new session makes it paint its pages again: up to a second of processor
 * time for a long page.
 */
const sessions = new WeakMap<Browser, Promise<CDPSession>>();

/** Total processor time of all processes of the browser so far, ms. */
export async function processTime(browser: Browser): Promise<number> {
  const saved = sessions.get(browser) ?? browser.newBrowserCDPSession();
  sessions.set(browser, saved);
  const { processInfo } = await (await saved).send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Processor time in half a second that counts as idle, ms, because the browser always runs some timers. */
const NOTHING = 10;
const LOOKS = 12;
const LOOK = 500;

/**
 * Waits until the browser has painted everything after the last scroll, checking every half second; at most
 * six seconds, in case a page never rests. With software rendering this takes up to three seconds.
 */
export async function untilPainted(browser: Browser): Promise<void> {
  let before = await processTime(browser);
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
    const now = await processTime(browser);
    if (now - before <= NOTHING) return;
    before = now;
  }
}
