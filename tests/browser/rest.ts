/**
 * With software rendering, a picture at rest is drawn again in higher quality
 * (components/stage/resolution.ts).
 */
import type { Page } from '@playwright/test';

/** Resolves when the canvas, if there is one, shows the picture in this quality. */
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
