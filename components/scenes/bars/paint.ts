/**
 * A bar in terraces, each a little narrower than the one below, painted with the colour scale; tea
 * for data measured differently.
 */
import type { Palette } from '../../../story/scene.ts';
import { DASHED, mark, polyline, rect, stroked, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import { keepLast } from '../kit/picture.ts';
import type { Pair } from '../kit/plate.ts';
import { arrival } from '../kit/text.ts';
import type { Board, PlacedBar } from './layout.ts';

/** A line across a bar at a height, from side to side. */
export const acrossAt = (board: Board, bar: PlacedBar, along: number, half: number): string =>
  polyline([board.at(along, bar.middle - half), board.at(along, bar.middle + half)]);

/** The position of brackets across, beside the base. */
export const bracketAt = (bar: PlacedBar): number => bar.middle + bar.width / 2 + 8;

/**
 * Draws a bar's group, cached while it does not change: by its rise, its opacity, and the progress
 * of goals and names.
 */
export function barMarkOf(board: Board, bar: PlacedBar, hatch: string) {
  const { at, step, inset, reach, isUpright, lengthOf } = board;
  const { id, middle, param, goal, range, isTorn, isPromised } = bar;

  /** Half its width at a height. */
  const halfAt = (along: number) =>
    Math.max(3, bar.width / 2 - inset * Math.floor(along / step + 1e-6));
  const across = (along: number, half: number) => acrossAt(board, bar, along, half);

  /** The ends of terraces, from the base up to `length`. */
  const stepsTo = (length: number) =>
    Array.from({ length: Math.min(400, Math.ceil(length / step - 1e-6)) }, (_, i) =>
      Math.min((i + 1) * step, length),
    );

  /** The stepped outline up to `length`, open at the base; `swell` widens it on both sides. */
  function outline(length: number, swell = 0): readonly Pair[] {
    const ends = stepsTo(length);
    const side = (sign: 1 | -1): readonly Pair[] =>
      ends.flatMap((end, i) => {
        const from = i * step;
        const place = middle + sign * (halfAt(from) + swell);
        const tip = at(end, place);
        return inset > 0 || i === 0 ? [at(from, place), tip] : [tip];
      });
    return [...side(-1), ...[...side(1)].reverse()];
  }

  /** A terrace with its position on the colour scale. */
  function bandOf(end: number, i: number) {
    const from = i * step;
    const half = halfAt(from);
    const [x, y] = at(isUpright ? end : from, middle - half);
    // A small overlap, so that no ground shows between two bands.
    const along = end - from + 0.5;
    const [width, height] = isUpright ? [half * 2, along] : [along, half * 2];
    return { box: { x, y, width, height }, height: Math.min(1, (from + step / 2) / reach) };
  }

  /** Two zigzags with ground between: the drawing is cut short here. */
  function tearAt(length: number) {
    if (!isTorn || length < bar.length - 1) return undefined;
    const half = halfAt(bar.length) + 5;
    const zigzag = (along: number) =>
      Array.from({ length: 9 }, (_, i) =>
        at(along + (i % 2 === 0 ? 0 : 6), middle - half + (i * half) / 4),
      );
    const [low, high] = [zigzag(bar.length - 30), zigzag(bar.length - 20)];
    const gap = polyline([...low, ...[...high].reverse()], true);
    return { gap, low: polyline(low), high: polyline(high) };
  }

  /** The sides of a lower bound, which continue upwards. */
  function openAt(length: number, grown: number): string {
    if (!param.open || grown === 0) return '';
    const half = halfAt(length - step / 2);
    const wall = (place: number) => polyline([at(length, place), at(length + 26 * grown, place)]);
    return wall(middle - half) + wall(middle + half);
  }

  /** An outline from the low to the high end of a range. */
  function rangeAt(rise: number): string {
    if (!range || rise <= 0) return '';
    const [low = 0, high = 0] = range.map((value) => Math.min(lengthOf(value), reach) * rise);
    const half = bar.width / 2 - 6;
    const corners = [at(low, middle - half), at(high, middle - half), at(high, middle + half)];
    return polyline([...corners, at(low, middle + half)], true);
  }

  /** The paths of the bar at a rise of 0 to 1, without colours. */
  const shapeAt = keepLast((rise: number) => {
    const length = bar.length * rise;
    const ends = stepsTo(length);
    const lips = ends.slice(0, -1).map((end, i) => across(end, halfAt(i * step)));
    // The top edge of each terrace; every fifth is stronger.
    const lipsWhere = (isFifth: boolean) =>
      lips.filter((_, i) => ((i + 1) % 5 === 0) === isFifth).join('');
    return {
      length,
      edge: polyline(outline(length), true),
      bands: ends.map(bandOf),
      lips: lipsWhere(false),
      fifths: lipsWhere(true),
      range: rangeAt(rise),
      open: openAt(length, arrival(rise)),
      tear: tearAt(length),
    };
  });
  type Shape = ReturnType<typeof shapeAt>;

  /** Paint and the edges of its terraces; in forced colours a hatch without edges. */
  function painted(palette: Palette, { edge, bands, lips, fifths }: Shape): readonly Mark[] {
    const flat = (fill: string) => [mark('path', 'paint', { d: edge, fill })];
    if (palette.contrast && !param.tea) return flat(hatch);
    const stroke = param.tea ? palette.teaLine : palette.contourPainted;
    const alpha = param.tea ? 0.6 : palette.contourPaintedAlpha;
    const strong = { stroke, 'stroke-width': 1.5, opacity: Math.min(1, alpha * 1.7) };
    return [
      ...(param.tea
        ? flat(palette.tea)
        : bands.map(({ box, height }, i) =>
            rect(`band-${i}`, box, { fill: colourAt(palette, height) }),
          )),
      mark('path', 'lips', { d: lips, stroke, 'stroke-width': 1, opacity: alpha }),
      mark('path', 'fifths', { d: fifths, ...strong }),
    ];
  }

  /** The bar at its present height; a promised value is an outline without paint. */
  function bodyMarks(palette: Palette, shape: Shape): readonly Mark[] {
    const { length, edge, tear } = shape;
    const { outline: ink, ground } = palette;
    if (length < 0.5) return [];
    if (isPromised) return [stroked('promised', edge, ink, 1.4, DASHED)];
    const wall = param.tea ? palette.teaLine : palette.edge;
    const open = { d: shape.open, stroke: palette.edge, 'stroke-width': 1.4, ...DASHED };
    return [
      ...painted(palette, shape),
      stroked('edge', edge, wall, 1.7, { 'stroke-linejoin': 'round' }),
      ...(shape.range ? [stroked('range', shape.range, ink, 1.4, DASHED)] : []),
      ...(shape.open ? [mark('path', 'open', open)] : []),
      ...(tear
        ? [
            mark('path', 'gap', { d: tear.gap, fill: ground }),
            stroked('tear-low', tear.low, palette.ink, 1.4),
            stroked('tear-high', tear.high, palette.ink, 1.4),
          ]
        : []),
    ];
  }

  /** A goal: an outline a little wider than the bar, pale where it lies on paint. */
  function goalMarks(palette: Palette, length: number, goals: number): readonly Mark[] {
    if (!goal || goals <= 0) return [];
    const total = Math.min(lengthOf(goal.value), reach);
    const over = across(total, halfAt(total));
    return [
      stroked('goal', polyline(outline(total * goals, 5)), palette.outline, 1.4, DASHED),
      ...(length > total && goals >= 1
        ? [stroked('goal-on-paint', over, palette.outlineOnPigment, 1.8)]
        : []),
    ];
  }

  /** Named parts: a line at the end of each and a bracket beside it; `opacity` follows its name. */
  function partMarks({ edge }: Palette, length: number, opacity: number): readonly Mark[] {
    if (bar.parts.length === 0) return [];
    const isBeside = isUpright && !board.isInside;
    const side = bracketAt(bar);
    // If the parts are not the whole bar, the last one ends with a line too.
    const total = bar.value ?? 0;
    const ends = bar.parts.filter(({ to }) => to < total * 0.995).map(({ to }) => lengthOf(to));
    const cuts = ends
      .filter((along) => along < length)
      .map((along) => {
        const half = halfAt(along - step / 2);
        const end = isBeside && opacity > 0 ? side : middle + half;
        return polyline([at(along, middle - half), at(along, end)]);
      });
    const brackets = (isBeside ? bar.parts : []).map(({ from, to }) => {
      const [low, high] = [lengthOf(from) + 2.5, lengthOf(to) - 2.5];
      const corners = [at(low, side + 4), at(low, side + 10), at(high, side + 10)];
      return polyline([...corners, at(high, side + 4)]);
    });
    return [
      stroked('cuts', cuts.join(''), edge, 1.7),
      stroked('brackets', brackets.join(''), edge, 1.1, { opacity }),
    ];
  }

  return keepLast(
    (palette: Palette, rise: number, opacity: number, goals: number, named: number): Mark => {
      const shape = shapeAt(rise);
      return mark('g', `bar-${id}`, { opacity }, [
        ...bodyMarks(palette, shape),
        ...goalMarks(palette, shape.length, goals),
        ...partMarks(palette, shape.length, named),
      ]);
    },
  );
}
