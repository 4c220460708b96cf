/**
 * The sheet under a drawing that would be hard to see on the stage's ground, and the colours of
 * words on such grounds.
 */
import type { PlacedLabel } from '../../../story/scene.ts';
import { contrast } from '../../../story/timeline/colour.ts';
import { clamp, round2 } from '../kit/marks.ts';
import type { Layout } from './layout.ts';
import type { Context } from './params.ts';

/** Contrast ratio below which an ink is hard to see on its ground. */
const LOST = 2.4;
/**
 * Shares of a drawing that may be hard to see, on dark and light grounds: on dark ones the lost inks
 * are its lines, on light ones pale areas that lines still bound.
 */
const MOST_LOST = { dark: 0.15, light: 0.9 } as const;

export interface Sheet {
  readonly colour: string;
  /** From 0 to 1. */
  readonly presence: number;
}
/**
 * The sheet for a drawing without a ground of its own, if too many of its inks would be hard to see
 * on the stage's.
 */
export function sheetOf({ found }: Layout, { palette }: Context): Sheet {
  const { ground, ink, card } = palette;
  if (found.ground !== undefined || palette.contrast) return { colour: ground, presence: 0 };
  const isDark = contrast(ground, '#ffffff') > contrast(ground, '#000000');
  const lost = found.inks.reduce((sum, [colours, share]) => {
    const best = Math.max(1, ...colours.map((one) => contrast(one, ground)));
    return sum + share * clamp((LOST - best) / 0.4);
  }, 0);
  const farther = (a: string, b: string) => (contrast(b, ground) > contrast(a, ground) ? b : a);
  const most = MOST_LOST[isDark ? 'dark' : 'light'];
  return { colour: farther(ink, card), presence: round2(clamp((lost / most - 0.8) / 0.2)) };
}

/** Least contrast ratio of letters and their ground. */
const LEGIBLE = 4.5;
/** The colours of words on the drawing's own ground; empty if that is nearly the stage's. */
export function wordsOn(ground: string | undefined, { palette }: Context): Pick<PlacedLabel, 'on'> {
  if (ground === undefined || palette.contrast || contrast(ground, palette.ground) < 1.1) return {};
  const inks = [palette.ink, palette.ground, '#000000', '#ffffff'];
  const ink = inks.find((one) => contrast(one, ground) >= LEGIBLE) ?? '#000000';
  return { on: { ground, ink } };
}
