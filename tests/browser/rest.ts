/** Where software draws, a picture that comes to rest is drawn once more, finer (components/stage/refine-at-rest.tsx). */
import type { Page } from '@playwright/test';

/** Before the page opens: a fine frame ends by being averaged into the canvas, and every frame begins by clearing. */
export async function watchRest(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { pictureRests: boolean };
    const gl = WebGL2RenderingContext.prototype as unknown as Record<
      string,
      (...args: never[]) => unknown
    >;
    const tell = (name: string, rests: boolean) => {
      const own = gl[name]!;
      gl[name] = function (this: unknown, ...args: never[]) {
        seen.pictureRests = rests;
        return own.apply(this, args);
      };
    };
    tell('clear', false);
    tell('blitFramebuffer', true);
  });
}

/** Resolves once the picture on the canvas, if there is one, is the fine one of a rest. */
export async function rested(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-stage] canvas') ||
      (window as unknown as { pictureRests?: boolean }).pictureRests,
  );
}
