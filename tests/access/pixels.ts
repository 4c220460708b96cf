/**
 * An empty page in which screenshots of other pages are read: it has no content security policy and draws
 * nothing.
 */
import type { Page } from '@playwright/test';

const labs = new WeakMap<object, Promise<Page>>();

/** The lab page of a page's browser context. */
export function labOf(page: Page): Promise<Page> {
  const context = page.context();
  let lab = labs.get(context);
  if (!lab) {
    lab = context.newPage().then(async (opened) => {
      await opened.evaluate(() => {
        Object.assign(window, {
          async read(data: string, type: string) {
            const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type }));
            const canvas = new OffscreenCanvas(image.width, image.height);
            const pen = canvas.getContext('2d', { willReadFrequently: true })!;
            pen.drawImage(image, 0, 0);
            return pen.getImageData(0, 0, image.width, image.height);
          },
          /** Relative luminance of the sRGB pixel that begins at `i`. */
          light(pixels: Uint8ClampedArray, i: number) {
            const part = (value: number) => {
              const share = value / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            };
            return (
              0.2126 * part(pixels[i]!) +
              0.7152 * part(pixels[i + 1]!) +
              0.0722 * part(pixels[i + 2]!)
            );
          },
        });
      });
      await page.bringToFront();
      return opened;
    });
    labs.set(context, lab);
  }
  return lab;
}

/** The helpers in the lab page, for functions that are evaluated there. */
export interface Lab {
  read(data: string, type: string): Promise<ImageData>;
  light(pixels: Uint8ClampedArray, i: number): number;
}
