/** How a page is slowed down, and how much of the machine it takes: by the browser's own books. */
import type { Browser, CDPSession, Page } from 'playwright-core';

export type Line = 'fast' | 'slow';

/** Slow: a fourth of the processor, 1.6 Mbit/s, 150 ms each way and back. */
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
  /** The part of it that scripts took, ms. */
  readonly script: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Times are of the thread, not of the clock: other work on the machine counts less. */
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

/** One for each browser: a new session makes it paint its pages again, up to a second of processor for a long one. */
const sessions = new WeakMap<Browser, Promise<CDPSession>>();

/** Processor time of all the browser's processes so far, ms. */
export async function processTime(browser: Browser): Promise<number> {
  const kept = sessions.get(browser) ?? browser.newBrowserCDPSession();
  sessions.set(browser, kept);
  const { processInfo } = await (await kept).send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Milliseconds of processor in a half second that count as nothing: a browser looks at its own clocks. */
const NOTHING = 10;
const LOOKS = 12;
const LOOK = 500;

/**
 * Waits until the browser's processes have painted what the last scroll left them, half a second at a time; a
 * page that goes on for ever is waited for six seconds. Where software paints this takes up to three.
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
