/** Where software draws, a picture that comes to rest is drawn once more, finer (components/stage/resolution.ts). */
import type { Page } from '@playwright/test';

/** Resolves once the picture on the canvas, if there is one, is the fine one of a rest. */
export async function rested(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) =>
        requestAnimationFrame(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas');
          resolve(!canvas || canvas.width > 1.5 * canvas.clientWidth);
        }),
      ),
  );
}
