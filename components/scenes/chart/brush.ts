/**
 * What bars have besides their rectangle: goals as outlines, torn tops and open heads; and the brush of presets,
 * terraces in the theme's scale of colours, each a little narrower than the one below.
 */
import type { Palette } from '../../../story/scene.ts';
import { DASHED, mark, polyline, rect, round2, stroked, type Mark } from '../kit/marks.ts';
import { colourAt, hatchOf } from '../kit/paint.ts';
import type { Pair } from '../kit/plate.ts';
import { arrival } from '../kit/text.ts';
import { HEADROOM } from './layout/plan.ts';
import type { Brush, Context } from './params.ts';
import type { Shape } from './shapes.ts';

/** A bar in lengths from zero up, whichever way it goes. */
export function barIn(one: Shape, brush?: Brush) {
  const { zero = 0, isFlat, at } = one;
  const [middle, thick, size, centre] = isFlat
    ? [one.y, one.height, one.width, one.x]
    : [one.x, one.width, one.height, one.y];
  const length = Math.abs(centre - zero) + size / 2;
  const sign = (isFlat ? centre >= zero : centre <= zero) ? 1 : -1;
  const lengthTo = (place: number) => Math.abs(place - zero);
  const lengthOf = (value: number) => lengthTo(at?.(value) ?? zero);
  const step = brush ? lengthOf(brush.each) : Infinity;
  const inset = brush ? ((thick * brush.taper) / 2 / lengthOf(brush.limit)) * step : 0;
  /** Half its width at a height. */
  const halfAt = (along: number) =>
    brush ? Math.max(3, thick / 2 - inset * Math.floor(along / step + 1e-6)) : thick / 2;
  const point = (along: number, across: number): Pair =>
    isFlat ? [zero + sign * along, across] : [across, zero - sign * along];
  const across = (along: number, half: number) =>
    polyline([point(along, middle - half), point(along, middle + half)]);
  /** The ends of terraces, from the base up to `end`. */
  const stepsTo = (end: number) =>
    Array.from({ length: Math.min(400, Math.max(1, Math.ceil(end / step - 1e-6))) }, (_, i) =>
      Math.min((i + 1) * step, end),
    );
  /** The outline up to `end`, open at the base; `swell` widens it on both sides. */
  function outline(end: number, swell = 0): readonly Pair[] {
    const side = (sign: 1 | -1) =>
      stepsTo(end).flatMap((top, i) => {
        const from = i === 0 ? 0 : i * step;
        const place = middle + sign * (halfAt(from) + swell);
        return inset > 0 || i === 0 ? [point(from, place), point(top, place)] : [point(top, place)];
      });
    return [...side(-1), ...side(1).reverse()];
  }
  return { middle, length, step, lengthTo, lengthOf, halfAt, point, across, stepsTo, outline };
}
type Bar = ReturnType<typeof barIn>;

/** The lines between terraces; every fifth is stronger. */
function lips({ stepsTo, length, across, halfAt, step }: Bar, stroke: string, opacity: number) {
  const all = stepsTo(length)
    .slice(0, -1)
    .map((end, i) => across(end, halfAt(i * step)));
  const where = (isFifth: boolean) => all.filter((_, i) => (i % 5 === 4) === isFifth).join('');
  return [
    stroked('lips', where(false), stroke, 1, { opacity }),
    stroked('fifths', where(true), stroke, 1.5, { opacity: Math.min(1, opacity * 1.7) }),
  ];
}

/** In forced colours a hatch without terraces. */
function painted(bar: Bar, { row, isFlat }: Shape, { limit }: Brush, context: Context) {
  const { palette } = context;
  const { stepsTo, length, step, halfAt, point, middle, lengthOf, outline } = bar;
  const edge = polyline(outline(length), true);
  const isTea = row.colour === 'tea';
  const flat = (fill: string) => [mark('path', 'paint', { d: edge, fill })];
  const wall = stroked('edge', edge, isTea ? palette.teaLine : palette.edge, 1.7, { 'stroke-linejoin': 'round' }); // prettier-ignore
  if (isTea) return [...flat(palette.tea), ...lips(bar, palette.teaLine, 0.6), wall];
  if (palette.contrast) return [...flat(hatchOf(context)), wall];
  const bands = stepsTo(length).map((end, i) => {
    const [from, half] = [i * step, halfAt(i * step)];
    // A small overlap, so that no ground shows between two bands.
    const [[x1, y1], [x2, y2]] = [point(Math.max(0, from - 0.5), middle - half), point(end, middle + half)]; // prettier-ignore
    const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }; // prettier-ignore
    const height = Math.min(1, (from + step / 2) / lengthOf(limit));
    return rect(`band-${i}`, box, { fill: colourAt(palette, height) });
  });
  const inOrder = isFlat ? bands : [...bands].reverse();
  return [...inOrder, ...lips(bar, palette.contourPainted, palette.contourPaintedAlpha), wall];
}

/** Two zigzags with ground between: the drawing is cut short here. */
function tear({ halfAt, point, middle }: Bar, top: number, { ground, ink }: Palette) {
  const half = halfAt(top) + 5;
  const zigzag = (along: number) =>
    Array.from({ length: 9 }, (_, i) => point(along + (i % 2) * 6, middle - half + (i * half) / 4));
  const [low, high] = [zigzag(top - 30), zigzag(top - 20)];
  return [
    mark('path', 'gap', { d: polyline([...low, ...[...high].reverse()], true), fill: ground }),
    stroked('tear-low', polyline(low), ink, 1.4),
    stroked('tear-high', polyline(high), ink, 1.4),
  ];
}

/** The marks of a bar that has risen to a share; `plain` is it as a rectangle. */
export function barMarks(
  one: Shape,
  context: Context,
  { strength, rise }: { readonly strength: number; readonly rise: number },
  plain: readonly Mark[],
): readonly Mark[] {
  const { palette, params, state } = context;
  const { key, torn, goal, range, isOpen } = one;
  const bar = barIn(one, params.brush);
  const { length, lengthTo, halfAt, point, middle, across, outline } = bar;
  const isPainted = length >= 0.5;
  const { outline: line, outlineOnPigment, edge } = palette;
  const body = !isPainted || !params.brush ? [] : one.isPromised ? [stroked('promised', polyline(outline(length), true), line, 1.4, DASHED)] : painted(bar, one, params.brush, context); // prettier-ignore
  const sides = [-1, 1].map((sign) => {
    const place = middle + sign * halfAt(length - 1);
    return polyline([point(length, place), point(length + HEADROOM * arrival(rise), place)]);
  });
  const reach = range && isPainted ? range.map((place) => lengthTo(place) * rise) : undefined;
  const half = halfAt(0) - 6;
  const goals = state.goals ?? 1;
  const total = goal === undefined ? 0 : lengthTo(goal);
  const further = [
    ...(reach ? [stroked('range', polyline([point(reach[0]!, middle - half), point(reach[1]!, middle - half), point(reach[1]!, middle + half), point(reach[0]!, middle + half)], true), line, 1.4, DASHED)] : []), // prettier-ignore
    ...(isOpen && isPainted && !one.isPromised ? [stroked('open', sides.join(''), edge, 1.4, DASHED)] : []),
    ...(torn !== undefined && rise >= 1 ? tear(bar, lengthTo(torn), palette) : []),
    ...(total * goals > 0 ? [stroked('goal', polyline(outline(total * goals, params.brush ? 5 : 3)), line, 1.4, DASHED)] : []), // prettier-ignore
    ...(total > 0 && length > total && goals >= 1 ? [stroked('goal-on-paint', across(total, halfAt(total)), outlineOnPigment, 1.8)] : []), // prettier-ignore
  ];
  if (body.length + further.length === 0) return plain;
  return [...plain, mark('g', `bar-${key}`, { opacity: round2(strength) }, [...body, ...further])];
}
