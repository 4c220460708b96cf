/** Where a wide plate has something drawn on it, cell by cell: from pixels, from words, from photographs. */
import { PLATE, type PlacedLabel, type TypeScale } from '../../story/scene.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { rectOf, type Rect } from '../scenes/kit/place.ts';

export interface Ink {
  readonly columns: number;
  readonly rows: number;
  /** 1 where something is drawn; row after row. */
  readonly cells: Uint8Array;
}

/** Small enough to be painted at once, fine enough for a line of words. */
export const COLUMNS = 288;
export const ROWS = (COLUMNS * PLATE.wide.height) / PLATE.wide.width;
/** Opacity, of 255, from which a wash is ink. */
const SEEN = 56;

/** From a still painted on nothing, `COLUMNS` x `ROWS` pixels of red, green, blue and opacity. */
export function inkOf(pixels: ArrayLike<number>): Ink {
  const cells = new Uint8Array(COLUMNS * ROWS);
  for (let i = 0; i < cells.length; i++) if ((pixels[i * 4 + 3] ?? 0) > SEEN) cells[i] = 1;
  return { columns: COLUMNS, rows: ROWS, cells };
}

/** The same with rectangles of the plate, in its units. */
export function withRects({ columns, rows, cells }: Ink, rects: readonly Rect[]): Ink {
  const filled = cells.slice();
  const unit = columns / PLATE.wide.width;
  const across = (n: number) => Math.max(0, Math.min(columns, n * unit));
  for (const { left, right, top, foot } of rects)
    for (let y = Math.max(0, Math.floor(top * unit)); y < Math.min(rows, foot * unit); y++)
      filled.fill(
        1,
        y * columns + Math.floor(across(left)),
        y * columns + Math.ceil(across(right)),
      );
  return { columns, rows, cells: filled };
}

/** Space of a picture's words on its plate, at so many times their size on a page. */
export const labelRects = (
  labels: readonly PlacedLabel[],
  type: TypeScale,
  letters: number,
): readonly Rect[] =>
  labels.map(({ leader: _, ...label }) => {
    const [width, height] = [PLATE.wide.width / letters, PLATE.wide.height / letters];
    const rect = rectOf({ ...label, x: label.x * width, y: label.y * height }, type);
    return {
      left: rect.left * letters,
      right: rect.right * letters,
      top: rect.top * letters,
      foot: rect.foot * letters,
    };
  });

/** Where photographs stand. */
export const photoRects = (marks: readonly Mark[]): readonly Rect[] =>
  marks.flatMap(({ tag, attrs, children = [] }) => {
    if (tag !== 'image' && tag !== 'svg') return photoRects(children);
    const of = (name: string) => Number(attrs[name] ?? 0);
    return [
      { left: of('x'), right: of('x') + of('width'), top: of('y'), foot: of('y') + of('height') },
    ];
  });
