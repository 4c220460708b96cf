/** The bench column of the table of limits: which number of ours, against what, and how much is allowed. */
import type { Line } from '../measure/machine.ts';

export interface Goal {
  readonly row: string;
  /** Which of our pages. */
  readonly ours: 'reader' | 'reader-3d';
  /** Only on this line; on both when left out. */
  readonly line?: Line;
  /** A page's number times a factor, our own at the fewest steps, or a plain number. */
  readonly most:
    | { readonly times: number; readonly page: string }
    | { readonly times: number; readonly own: 'fewest steps' }
    | { readonly at: number; readonly slow?: number };
}

export const GOALS: readonly Goal[] = [
  { row: 'words readable ms', ours: 'reader', line: 'slow', most: { times: 1.5, page: 'plain' } },
  { row: 'TBT ms', ours: 'reader', line: 'slow', most: { times: 1.1, page: 'next' } },
  { row: 'idle CPU ms/s', ours: 'reader-3d', line: 'fast', most: { at: 20 } },
  { row: 'main thread ms/1,000 px', ours: 'reader', most: { times: 0.7, page: 'scrollama' } },
  { row: 'main thread ms/1,000 px', ours: 'reader', most: { times: 0.55, page: 'gsap' } },
  { row: 'main thread ms/1,000 px', ours: 'reader', most: { times: 1.15, own: 'fewest steps' } },
  { row: 'long tasks in scroll', ours: 'reader', most: { at: 0 } },
  { row: 'dropped frames %', ours: 'reader-3d', line: 'fast', most: { at: 10 } },
  { row: 'canvas frame ms', ours: 'reader-3d', line: 'fast', most: { at: 33 } },
  {
    row: 'all processes ms/1,000 px',
    ours: 'reader-3d',
    most: { times: 0.5, page: 'drei' },
  },
  { row: 'heap kept KB', ours: 'reader', most: { at: 20 } },
  { row: 'heap kept KB', ours: 'reader-3d', most: { at: 100 } },
  { row: 'key to frame ms', ours: 'reader', most: { at: 16, slow: 32 } },
];
