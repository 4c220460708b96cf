/** Bars painted: bands of the ladder, their lips, the ink edge; tea for what was measured elsewhere. */
import type { Palette } from '../../../story/scene.ts';
import { mark, type Mark } from '../kit/marks.ts';
import { DASHED, polyline, stroked } from '../kit/path.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Board, PlacedBar } from './layout.ts';
import { acrossAt, halfAt, outline, type BarShape } from './shape.ts';

/** Paint and the lips of its terraces; in forced colours a hatch without lips. */
function painted(palette: Palette, isTea: boolean, shape: BarShape, hatch: string): Mark[] {
  const { edge, bands, lips, fifths } = shape;
  const flat = (fill: string) => [mark('path', 'paint', { d: edge, fill })];
  if (palette.contrast && !isTea) return flat(hatch);
  const paint = isTea
    ? flat(palette.tea)
    : bands.map(({ box, height }, i) =>
        mark('rect', `band-${i}`, { ...box, fill: colourAt(palette, height) }),
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
