/** Bars painted: bands of the ladder, their lips, the ink edge; tea for what was measured elsewhere. */
import type { Palette } from '../../../story/scene.ts';
import { DASHED, mark, type Mark, polyline, rect, stroked } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import type { Pair } from '../kit/plate.ts';
import { arrival } from '../kit/text.ts';
import type { Board, PlacedBar } from './layout.ts';

/** Half the width of a bar at a height. */
export const halfAt = (board: Board, bar: PlacedBar, along: number): number =>
  Math.max(3, bar.width / 2 - board.inset * Math.floor(along / board.step + 1e-6));

/** A line across a bar at a height, from wall to wall. */
export const acrossAt = (board: Board, bar: PlacedBar, along: number, half: number): string =>
  polyline([board.at(along, bar.middle - half), board.at(along, bar.middle + half)]);

/** Where terraces end, from the foot up to `length`. */
function stepsOf({ step }: Board, length: number): readonly number[] {
  const count = Math.min(400, Math.ceil(length / step - 1e-6));
  return Array.from({ length: count }, (_, i) => Math.min((i + 1) * step, length));
}

/** The stepped outline up to `length`, open at the foot; `swell` widens it on both sides. */
export function outline(board: Board, bar: PlacedBar, length: number, swell = 0): readonly Pair[] {
  const ends = stepsOf(board, length);
  const side = (sign: 1 | -1): readonly Pair[] =>
    ends.flatMap((end, i) => {
      const from = i * board.step;
      const across = bar.middle + sign * (halfAt(board, bar, from) + swell);
      const head = board.at(end, across);
      return board.inset > 0 || i === 0 ? [board.at(from, across), head] : [head];
    });
  return [...side(-1), ...[...side(1)].reverse()];
}

/** A terrace, and where its colour is on the ladder. */
function bandOf(board: Board, bar: PlacedBar, end: number, i: number) {
  const from = i * board.step;
  const half = halfAt(board, bar, from);
  const [x, y] = board.at(board.isUpright ? end : from, bar.middle - half);
  // A hair of overlap: no seam of ground between two bands.
  const along = end - from + 0.5;
  const [width, height] = board.isUpright ? [half * 2, along] : [along, half * 2];
  return {
    box: { x, y, width, height },
    height: Math.min(1, (from + board.step / 2) / board.reach),
  };
}

/** The lip of each terrace; every fifth is stronger. */
function lipsOf(board: Board, bar: PlacedBar, ends: readonly number[]) {
  const all = ends
    .slice(0, -1)
    .map((end, i) => acrossAt(board, bar, end, halfAt(board, bar, i * board.step)));
  const isFifth = (i: number) => (i + 1) % 5 === 0;
  return {
    lips: all.filter((_, i) => !isFifth(i)).join(''),
    fifths: all.filter((_, i) => isFifth(i)).join(''),
  };
}

/** Two zigzags with ground between: the drawing is cut short here. */
function tearOf(board: Board, bar: PlacedBar, length: number) {
  if (!bar.isTorn || length < bar.whole - 1) return undefined;
  const half = halfAt(board, bar, bar.whole) + 5;
  const zigzag = (along: number) =>
    Array.from({ length: 9 }, (_, i) =>
      board.at(along + (i % 2 === 0 ? 0 : 6), bar.middle - half + (i * half) / 4),
    );
  const [low, high] = [zigzag(bar.whole - 30), zigzag(bar.whole - 20)];
  const gap = polyline([...low, ...[...high].reverse()], true);
  return { gap, low: polyline(low), high: polyline(high) };
}

/** The walls of a lower bound, which go on. */
function openOf(board: Board, bar: PlacedBar, length: number, grown: number): string {
  if (!bar.param.open || grown === 0) return '';
  const half = halfAt(board, bar, length - board.step / 2);
  const wall = (across: number) =>
    polyline([board.at(length, across), board.at(length + 26 * grown, across)]);
  return wall(bar.middle - half) + wall(bar.middle + half);
}

/** An outline from the low to the high end of a range. */
function rangeOf(board: Board, bar: PlacedBar, rise: number): string {
  if (!bar.range || rise <= 0) return '';
  const [low = 0, high = 0] = bar.range.map(
    (value) => Math.min(board.lengthOf(value), board.reach) * rise,
  );
  const half = bar.width / 2 - 6;
  const [left, right] = [bar.middle - half, bar.middle + half];
  const corners = [board.at(low, left), board.at(high, left), board.at(high, right)];
  return polyline([...corners, board.at(low, right)], true);
}

/** What of a bar stands when it has risen so far (0 to 1): its paths, without colours. */
export function shapeOf(board: Board, bar: PlacedBar, rise: number) {
  const length = bar.whole * rise;
  const ends = stepsOf(board, length);
  return {
    length,
    edge: polyline(outline(board, bar, length), true),
    bands: ends.map((end, i) => bandOf(board, bar, end, i)),
    ...lipsOf(board, bar, ends),
    range: rangeOf(board, bar, rise),
    open: openOf(board, bar, length, arrival(rise)),
    tear: tearOf(board, bar, length),
  };
}
export type BarShape = ReturnType<typeof shapeOf>;

/** Paint and the lips of its terraces; in forced colours a hatch without lips. */
function painted(palette: Palette, isTea: boolean, shape: BarShape, hatch: string): Mark[] {
  const { edge, bands, lips, fifths } = shape;
  const flat = (fill: string) => [mark('path', 'paint', { d: edge, fill })];
  if (palette.contrast && !isTea) return flat(hatch);
  const paint = isTea
    ? flat(palette.tea)
    : bands.map(({ box, height }, i) =>
        rect(`band-${i}`, box, { fill: colourAt(palette, height) }),
      );
  const stroke = isTea ? palette.teaLine : palette.contourPainted;
  const alpha = isTea ? 0.6 : palette.contourPaintedAlpha;
  const strong = { stroke, 'stroke-width': 1.5, opacity: Math.min(1, alpha * 1.7) };
  return [
    ...paint,
    mark('path', 'lips', { d: lips, stroke, 'stroke-width': 1, opacity: alpha }),
    mark('path', 'fifths', { d: fifths, ...strong }),
  ];
}

function tear({ ink, ground }: Palette, parts: NonNullable<BarShape['tear']>): Mark[] {
  return [
    mark('path', 'gap', { d: parts.gap, fill: ground }),
    stroked('tear-low', parts.low, ink, 1.4),
    stroked('tear-high', parts.high, ink, 1.4),
  ];
}

/** A bar as far as it has risen; what is promised is an outline without paint. */
export function paintMarks(
  palette: Palette,
  { param, isPromised }: PlacedBar,
  shape: BarShape,
  hatch: string,
): readonly Mark[] {
  if (shape.length < 0.5) return [];
  if (isPromised) return [stroked('promised', shape.edge, palette.outline, 1.4, DASHED)];
  const edge = param.tea ? palette.teaLine : palette.edge;
  const open = { d: shape.open, stroke: palette.edge, 'stroke-width': 1.4, ...DASHED };
  return [
    ...painted(palette, param.tea, shape, hatch),
    stroked('edge', shape.edge, edge, 1.7, { 'stroke-linejoin': 'round' }),
    ...(shape.range ? [stroked('range', shape.range, palette.outline, 1.4, DASHED)] : []),
    ...(shape.open ? [mark('path', 'open', open)] : []),
    ...(shape.tear ? tear(palette, shape.tear) : []),
  ];
}

/** What was promised: an outline a little wider than the bar, pale where it lies on paint. */
export function goalMarks(
  palette: Palette,
  board: Board,
  bar: PlacedBar,
  { length }: BarShape,
  goals: number,
): readonly Mark[] {
  if (!bar.goal || goals <= 0) return [];
  const whole = Math.min(board.lengthOf(bar.goal.value), board.reach);
  const d = polyline(outline(board, bar, whole * goals, 5));
  const over = acrossAt(board, bar, whole, halfAt(board, bar, whole));
  return [
    stroked('goal', d, palette.outline, 1.4, DASHED),
    ...(length > whole && goals >= 1
      ? [stroked('goal-on-paint', over, palette.outlineOnPigment, 1.8)]
      : []),
  ];
}

/** Across: where brackets stand, beside the foot. */
export const bracketAt = (bar: PlacedBar): number => bar.middle + bar.width / 2 + 8;

/** Named parts: a line where each ends, a bracket beside it, `opacity` as far as its name has come. */
export function partMarks(
  { edge }: Palette,
  board: Board,
  bar: PlacedBar,
  { length }: BarShape,
  opacity: number,
): readonly Mark[] {
  if (bar.parts.length === 0) return [];
  const side = bracketAt(bar);
  const ends = bar.parts.slice(0, -1).map(({ to }) => board.lengthOf(to));
  const cuts = ends
    .filter((along) => along < length)
    .map((along) => {
      const half = halfAt(board, bar, along - board.step / 2);
      const end = board.isUpright && opacity > 0 ? side : bar.middle + half;
      return polyline([board.at(along, bar.middle - half), board.at(along, end)]);
    });
  const brackets = (board.isUpright ? bar.parts : []).map(({ from, to }) => {
    const [low, high] = [board.lengthOf(from) + 2.5, board.lengthOf(to) - 2.5];
    const [back, out] = [side + 4, side + 10];
    const corners = [board.at(low, back), board.at(low, out), board.at(high, out)];
    return polyline([...corners, board.at(high, back)]);
  });
  return [
    stroked('cuts', cuts.join(''), edge, 1.7),
    stroked('brackets', brackets.join(''), edge, 1.1, { opacity }),
  ];
}
