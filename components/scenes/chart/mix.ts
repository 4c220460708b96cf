/** How strongly what is between two views is there. */
import { clamp } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';

export const mix = (from: number, to: number, m: number): number => from + (to - from) * m;
/** What one view alone has goes before the shapes move, or comes after: no number is read in between. */
export const leaving = (m: number): number => clamp(1 - m * 2.6);
export const coming = (m: number): number => clamp(m * 2.6 - 1.6);
export const mixedBox = (from: Box, to: Box, m: number): Box => ({
  x: mix(from.x, to.x, m),
  y: mix(from.y, to.y, m),
  width: mix(from.width, to.width, m),
  height: mix(from.height, to.height, m),
});
