/** Measures the growth of memory when a reader goes through a story several times. */
import type { CDPSession, Page } from 'playwright-core';
import type { Books } from './machine.ts';
import { probed } from './probe.ts';

/** Number of positions in a pass, from the top to the end and back. */
const PLACES = 6;
const PASSES = 3;

const pass = (page: Page) =>
  page.evaluate(async (places) => {
    const { benchScroller } = window as unknown as { benchScroller: () => Element | null };
    const scroller = benchScroller();
    if (!scroller) return;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < 2 * places; i++) {
      const share = i < places ? i / (places - 1) : (2 * places - 1 - i) / (places - 1);
      scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
      for (let n = 0; n < 2; n++) await frame();
    }
  }, PLACES);

async function saved(page: Page, cdp: CDPSession, read: () => Promise<Books>) {
  for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
  return { ...(await read()), textures: (await probed(page)).textures };
}

/** The growth over three passes, after a first pass that is not counted, because lazy parts load in it. */
export async function passes(
  page: Page,
  cdp: CDPSession,
  read: () => Promise<Books>,
): Promise<Record<string, number>> {
  await pass(page);
  const start = await saved(page, cdp, read);
  for (let i = 0; i < PASSES; i++) await pass(page);
  const end = await saved(page, cdp, read);
  return {
    'heap kept KB': (end.heap - start.heap) / 1024,
    'nodes kept': end.nodes - start.nodes,
    'listeners kept': end.listeners - start.listeners,
    'textures kept': end.textures - start.textures,
  };
}
