/** The limits that the bench checks: which number of ours, compared with what, and how much is allowed. */
import type { Line } from '../measure/machine.ts';

export interface Goal {
  readonly row: string;
  /** The page of ours. */
  readonly ours: 'reader' | 'reader-marks' | 'reader-3d' | 'air' | 'ten-peaks';
  /** The line; both by default. */
  readonly line?: Line;
  /**
   * The limit: the smallest number of some pages times a factor, our own number at the fewest steps, or a
   * fixed number.
   */
  readonly most:
    | { readonly times: number; readonly pages: readonly string[] }
    | { readonly times: number; readonly own: 'fewest steps' }
    | { readonly at: number; readonly slow?: number };
}

const MAIN = 'main thread ms/1,000 px';
const KEY = 'key to frame ms';
/** Two pages that draw the same chart in every frame. */
const DRAWING = ['scrollama-d3', 'gsap-d3'];

export const GOALS: readonly Goal[] = [
  {
    row: 'words readable ms',
    ours: 'reader',
    line: 'slow',
    most: { times: 1.5, pages: ['plain'] },
  },
  { row: 'TBT ms', ours: 'reader', line: 'slow', most: { times: 1.1, pages: ['next'] } },
  { row: 'TBT ms', ours: 'air', line: 'fast', most: { at: 100 } },
  { row: 'TBT ms', ours: 'ten-peaks', line: 'fast', most: { at: 250 } },
  { row: 'idle CPU ms/s', ours: 'reader-3d', line: 'fast', most: { at: 20 } },
  { row: MAIN, ours: 'reader', most: { times: 0.8, pages: DRAWING } },
  { row: MAIN, ours: 'reader', most: { times: 1.3, own: 'fewest steps' } },
  { row: MAIN, ours: 'reader-marks', most: { times: 1.3, pages: ['scrollama-d3-marks'] } },
  { row: MAIN, ours: 'air', line: 'fast', most: { at: 70 } },
  { row: MAIN, ours: 'ten-peaks', line: 'fast', most: { at: 70 } },
  { row: 'page frame CPU ms', ours: 'air', line: 'fast', most: { at: 1.7 } },
  { row: 'page frame CPU ms', ours: 'ten-peaks', line: 'fast', most: { at: 1.7 } },
  { row: 'drawn frame CPU ms', ours: 'air', line: 'fast', most: { at: 4 } },
  { row: 'drawn frame CPU ms', ours: 'ten-peaks', line: 'fast', most: { at: 4 } },
  { row: 'dearest frame CPU ms', ours: 'air', line: 'fast', most: { at: 16 } },
  { row: 'dearest frame CPU ms', ours: 'ten-peaks', line: 'fast', most: { at: 16 } },
  { row: 'longest animation frame ms', ours: 'air', line: 'fast', most: { at: 50 } },
  { row: 'longest animation frame ms', ours: 'ten-peaks', line: 'fast', most: { at: 50 } },
  { row: 'frames missed %', ours: 'air', line: 'fast', most: { at: 13 } },
  { row: 'frames missed %', ours: 'ten-peaks', line: 'fast', most: { at: 8 } },
  { row: 'all processes ms/1,000 px', ours: 'reader-3d', most: { times: 0.5, pages: ['drei'] } },
  { row: 'heap kept KB', ours: 'reader', most: { at: 20 } },
  { row: 'heap kept KB', ours: 'reader-3d', most: { at: 100 } },
  { row: KEY, ours: 'air', line: 'fast', most: { at: 32 } },
  { row: KEY, ours: 'ten-peaks', line: 'fast', most: { at: 50 } },
  { row: 'gz script KB', ours: 'ten-peaks', line: 'fast', most: { at: 400 } },
  { row: 'font KB', ours: 'ten-peaks', line: 'fast', most: { at: 200 } },
];
