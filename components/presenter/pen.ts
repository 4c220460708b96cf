/**
 * Laser and ink as passing messages: whole and absolute, so that a lost or doubled one does no harm. Places
 * are shares of the composed rectangle, the same in a window of any shape. Pure.
 */
export type Point = readonly [x: number, y: number];

export type Pen =
  /** Where the light is; null when it is off. */
  | { readonly tool: 'laser'; readonly at: Point | null }
  /** A stroke as far as it has come. */
  | { readonly tool: 'ink'; readonly stroke: string; readonly points: readonly Point[] }
  | { readonly tool: 'clear' };

export interface Stroke {
  readonly id: string;
  readonly points: readonly Point[];
}
export interface Sheet {
  readonly laser: Point | null;
  readonly strokes: readonly Stroke[];
}

export const CLEAN: Sheet = { laser: null, strokes: [] };
/** A hand that draws on begins a new stroke after so many points. */
export const MOST_POINTS = 400;
/** The oldest have long faded by then. */
const MOST_STROKES = 60;

/** The sheet after one more message. A stroke only grows: an older message of it changes nothing. */
export function draw(sheet: Sheet, pen: Pen): Sheet {
  if (pen.tool === 'clear') return { ...sheet, strokes: [] };
  if (pen.tool === 'laser') return { ...sheet, laser: pen.at };
  const before = sheet.strokes.find(({ id }) => id === pen.stroke);
  if (before && before.points.length >= pen.points.length) return sheet;
  const others = sheet.strokes.filter((stroke) => stroke !== before);
  const drawn = { id: pen.stroke, points: pen.points };
  return { ...sheet, strokes: [...others, drawn].slice(-MOST_STROKES) };
}
