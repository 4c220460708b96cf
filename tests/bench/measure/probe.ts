/** The probe runs in a page before the page's own scripts: it listens and counts, and changes nothing. */
import type { Page } from 'playwright-core';

export interface Probed {
  /** Milliseconds since the start of the navigation; absent before the event. */
  readonly painted?: number;
  readonly words?: number;
  readonly shift: number;
  readonly tasks: readonly { readonly at: number; readonly ms: number }[];
  /** When each frame of a canvas was drawn. */
  readonly drawn: readonly number[];
  /** When each frame of the page began, while `benchSeen.isWatching`. */
  readonly frames: readonly number[];
  /** Animation frames that took 50 ms or more. */
  readonly long: readonly number[];
  readonly textures: number;
  /** Time from each key to the end of the frame that first showed a change. */
  readonly keys: readonly number[];
}

/**
 * Adds the probe; must be called before the page opens. `words`: selector of the first words; `scroller`:
 * selector of the scrolling element.
 */
export async function addProbe(page: Page, words: string, scroller: string): Promise<void> {
  // tsx restores names of functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(
    ({ words, scroller }) => {
      const seen = {
        painted: undefined as number | undefined,
        words: undefined as number | undefined,
        shift: 0,
        tasks: [] as { at: number; ms: number }[],
        drawn: [] as number[],
        frames: [] as number[],
        long: [] as number[],
        isWatching: false,
        textures: 0,
        keys: [] as number[],
      };
      const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
          type,
          buffered: true,
        });
      watch('paint', ({ name, startTime }) => {
        if (name === 'first-contentful-paint') seen.painted = startTime;
      });
      watch('longtask', ({ startTime, duration }) =>
        seen.tasks.push({ at: startTime, ms: duration }),
      );
      watch('layout-shift', (entry) => {
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
      });
      watch('long-animation-frame', ({ duration }) => seen.long.push(duration));
      const count = (at: number) => {
        seen.frames.push(at);
        if (seen.isWatching) requestAnimationFrame(count);
      };
      const watchFrames = (isWatching: boolean) => {
        seen.isWatching = isWatching;
        seen.frames.length = 0;
        seen.long.length = 0;
        if (isWatching) requestAnimationFrame(count);
      };
      /** Calls `call` directly after the current frame. */
      const afterFrame = (call: () => void) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = call;
        port2.postMessage(undefined);
      };
      const look = () => {
        const first = document.querySelector(words);
        const box = first?.getBoundingClientRect();
        const isVisible =
          box &&
          box.height > 0 &&
          box.top < innerHeight &&
          first?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!isVisible) requestAnimationFrame(look);
        else afterFrame(() => (seen.words = performance.now()));
      };
      requestAnimationFrame(look);

      const scrolls = () =>
        scroller ? document.querySelector(scroller) : document.scrollingElement;
      const state = () =>
        [
          scrolls()?.scrollTop,
          document.querySelector<HTMLElement>('[data-stage]')?.dataset['progress'],
        ].join();
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const before = state();
          // Changes by callbacks of this frame are visible in this frame.
          const look = () => {
            if (state() === before) requestAnimationFrame(wait);
            else seen.keys.push(performance.now() - timeStamp);
          };
          const wait = () => afterFrame(look);
          requestAnimationFrame(wait);
        },
        { capture: true },
      );

      const gl = WebGL2RenderingContext.prototype as unknown as Record<
        string,
        (...args: never[]) => unknown
      >;
      const tell = (name: string, call: () => void) => {
        const local = gl[name]!;
        gl[name] = function (this: unknown, ...args: never[]) {
          call();
          return local.apply(this, args);
        };
      };
      let frame = 0;
      for (const name of [
        'drawElements',
        'drawArrays',
        'drawElementsInstanced',
        'drawArraysInstanced',
      ])
        tell(name, () => {
          if (frame !== 0) return;
          seen.drawn.push(performance.now());
          frame = requestAnimationFrame(() => (frame = 0));
        });
      tell('createTexture', () => seen.textures++);
      tell('deleteTexture', () => seen.textures--);
      Object.assign(window, { benchSeen: seen, benchScroller: scrolls, benchWatch: watchFrames });
    },
    { words, scroller },
  );
}

export const probed = (page: Page): Promise<Probed> =>
  page.evaluate(() => (window as unknown as { benchSeen: Probed }).benchSeen);
