/** The modes in which pages are checked: four for every page and step, and one for touch screens. */
import type { Page } from '@playwright/test';

interface Mode {
  readonly width: number;
  readonly height: number;
  readonly motion?: 'still';
  readonly forcedColors?: 'active';
  /** A description for the report. */
  readonly is: string;
}

export const MODES = {
  plain: { width: 1024, height: 640, is: 'as it comes, 1024 by 640' },
  still: { width: 1440, height: 900, motion: 'still', is: 'motion still, 1440 by 900' },
  forced: { width: 1024, height: 640, forcedColors: 'active', is: 'forced colours, 1024 by 640' },
  narrow: { width: 320, height: 256, is: '320 by 256, which is 400 % of 1280 by 1024' },
  // Its test opens a browser with a touch screen.
  touch: { width: 390, height: 844, is: 'a touch screen of 390 by 844' },
} as const satisfies Readonly<Record<string, Mode>>;
export type ModeName = keyof typeof MODES;
export const FOUR = ['plain', 'still', 'forced', 'narrow'] as const satisfies readonly ModeName[];

/** Sets a mode. Must be called before the first page is opened. */
export async function enter(page: Page, name: ModeName): Promise<void> {
  const { width, height, motion, forcedColors }: Mode = MODES[name];
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
  if (motion)
    await page.addInitScript((value) => localStorage.setItem('handscroll.motion', value), motion);
}

/**
 * Shows stills instead of the live stage: the layout is the same, and the software renderer has less to draw.
 */
export const withStills = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
