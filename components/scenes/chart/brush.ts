/**
 * What bars have besides their rectangle: goals as outlines, torn tops and open heads, the terraces of painted
 * themes; and the brush of presets, terraces in the theme's scale of colours, each a little narrower than the one below.
 */
import type { Palette } from '../../../story/scene.ts';
import { DASHED, mark, polyline, round2, stroked, type Mark } from '../kit/marks.ts';
import { colourAt, hatchOf } from '../kit/paint.ts';
import type { Pair } from '../kit/plate.ts';
import { arrival } from '../kit/text.ts';
import { HEADROOM } from './layout/plan.ts';
import type { Brush, Context } from './params.ts';
import type { Shape } from './shapes.ts';

/** The height of a terrace where no preset says it, in units of the plate. */
const LIP = 9;

/** A bar in lengths from where it begins, whichever way it goes. */
export function barIn({ isFlat, zero = 0, at, ...one }: Shape, brush?: Brush) {
  const [middle, thick, length, centre] = isFlat
    ? [one.y, one.height, one.width, one.x]
    : [one.x, one.width, one.height, one.y];
  const up = isFlat ? 1 : -1;
  const sign = centre * up < zero * up ? -up : up;
  const start = centre - (sign * length) / 2;
  const lengthTo = (place: number) => Math.abs(place - start);
  const lengthOf = (value: number) => lengthTo(at?.(value) ?? start);
  const step = brush ? lengthOf(brush.each) : LIP;
  // A bar that lies would be a trapezoid, whose length is hard to read.
  const inset = brush && !isFlat ? ((thick * brush.taper) / 2 / lengthOf(brush.limit)) * step : 0;
  /** Half its width at a height. */
  const halfAt = (along: number) =>
    Math.max(Math.min(3, thick / 2), thick / 2 - inset * Math.floor(along / step + 1e-6));
  const point = (along: number, across: number): Pair =>
    isFlat ? [start + sign * along, across] : [across, start + sign * along];
  const line = (along: number, half: number) =>
    polyline([point(along, middle - half), point(along, middle + half)]);
  const box = (low: number, high: number, half: number) =>
    polyline([...[low, high].map((along) => point(along, middle - half)), ...[high, low].map((along) => point(along, middle + half))], true); // prettier-ignore
  /** Terraces from the base up to `end`. */
  const terraces = (end: number) =>
    Array.from({ length: Math.min(400, Math.max(1, Math.ceil(end / step - 1e-6))) }, (_, i) => {
      const from = i === 0 ? 0 : i * step;
      return { from, to: Math.min((i + 1) * step, end), half: halfAt(from) };
    });
  /** The outline up to `end`, open at the base; `swell` widens it on both sides. */
  function outline(end: number, swell = 0): readonly Pair[] {
    const all = inset > 0 ? terraces(end) : [{ from: 0, to: end, half: thick / 2 }];
    const side = (sign: 1 | -1) =>
      all.flatMap(({ from, to, half }) =>
        [from, to].map((along) => point(along, middle + sign * (half + swell))),
      );
    return [...side(-1), ...side(1).reverse()];
  }
  return { middle, length, step, lengthTo, lengthOf, halfAt, point, line, box, terraces, outline };
}
type Bar = ReturnType<typeof barIn>;

/** The lines between terraces; every fifth is stronger. In thin bars beside each other they would beat against the grid. */
function lips({ terraces, length, line, halfAt }: Bar, stroke: string, opacity: number) {
  if (halfAt(0) < 7) return [];
  const all = terraces(length).slice(0, -1);
  const where = (isFifth: boolean) =>
    all.flatMap(({ to, half }, i) => ((i % 5 === 4) === isFifth ? line(to, half) : [])).join('');
  return [
    stroked('lips', where(false), stroke, 1, { opacity }),
    stroked('fifths', where(true), stroke, 1.5, { opacity: Math.min(1, opacity * 1.7) }),
  ];
}

/** In forced colours a hatch without terraces. */
function painted(bar: Bar, { row }: Shape, { limit }: Brush, context: Context): readonly Mark[] {
  const { palette } = context;
  const { terraces, length, step, box, lengthOf } = bar;
  const d = polyline(bar.outline(length), true);
  const isTea = row.colour === 'tea';
  const wall = stroked('edge', d, isTea ? palette.teaLine : palette.edge, 1.7, { 'stroke-linejoin': 'round' }); // prettier-ignore
  if (isTea) return [mark('path', 'paint', { d, fill: palette.tea }), ...lips(bar, palette.teaLine, 0.6), wall]; // prettier-ignore
  if (palette.contrast) return [mark('path', 'paint', { d, fill: hatchOf(context) }), wall];
  const bands = terraces(length).map(({ from, to, half }, i) => {
    // A small overlap, so that no ground shows between two bands.
    const d = box(Math.max(0, from - 0.5), to, half);
    const fill = colourAt(palette, Math.min(1, (from + step / 2) / lengthOf(limit)));
    return mark('path', `band-${i}`, { d, fill });
  });
  return [...bands, ...lips(bar, palette.contourPainted, palette.contourPaintedAlpha), wall];
}

/** Two zigzags with ground between: the drawing is cut short here. */
function tear({ halfAt, point, middle }: Bar, top: number, { ground, ink }: Palette) {
  const half = halfAt(top) + 5;
  const [low, high] = [30, 20].map(
    (below) =>
    Array.from({ length: 9 }, (_, i) => point(top - below + (i % 2) * 6, middle - half + (i * half) / 4)), // prettier-ignore
  );
  return [
    mark('path', 'gap', { d: polyline([...low!, ...[...high!].reverse()], true), fill: ground }),
    stroked('tear', polyline(low!) + polyline(high!), ink, 1.4),
  ];
}

/** A bar at rest keeps its marks: a live picture skips those that it knows. */
const known = new WeakMap<Shape, { readonly of: readonly unknown[]; readonly marks: readonly Mark[] }>(); // prettier-ignore
/** The marks of a bar that has risen to a share, over it as a rectangle. */
export function barMarks(one: Shape, context: Context, strength: number, rise: number) {
  const { palette, params, state, scene } = context;
  const of = [palette, params, state.goals, scene, strength, rise];
  const last = known.get(one);
  if (last && of.every((input, i) => input === last.of[i])) return last.marks;
  const marks = drawn(one, context, strength, rise);
  known.set(one, { of, marks });
  return marks;
}

function drawn(one: Shape, context: Context, strength: number, rise: number): readonly Mark[] {
  const { palette, params: { brush }, state: { goals = 1 } } = context; // prettier-ignore
  const { key, torn, goal, range, isOpen, isPromised } = one;
  const bar = barIn(one, brush);
  const { length, lengthTo, halfAt, point, middle, line, box, outline } = bar;
  const isPlain = isPromised || one.isPlain || one.cap !== undefined;
  const hasLips = palette.contourPaintedAlpha > 0.5 && !palette.contrast && !isPlain;
  const dashed = (id: string, d: string, colour = palette.outline) => stroked(id, d, colour, 1.4, DASHED); // prettier-ignore
  const body = () =>
    !brush
      ? hasLips ? lips(bar, palette.contourPainted, palette.contourPaintedAlpha) : []
      : isPromised ? [dashed('promised', polyline(outline(length), true))] : painted(bar, one, brush, context); // prettier-ignore
  const [low = 0, high = 0] = (range ?? []).map((place) => lengthTo(place) * rise);
  const head = length + HEADROOM * arrival(rise);
  const sides = [-1, 1].map((sign) => middle + sign * halfAt(length - 1));
  const total = goal === undefined ? 0 : lengthTo(goal);
  const further = [
    ...(length >= 0.5 ? body() : []),
    ...(high > 0 ? [dashed('range', box(low, high, halfAt(0) - 6))] : []), // prettier-ignore
    ...(isOpen && length >= 0.5 && !isPromised ? [dashed('open', sides.map((place) => polyline([point(length, place), point(head, place)])).join(''), palette.edge)] : []), // prettier-ignore
    ...(torn !== undefined && rise >= 1 ? tear(bar, lengthTo(torn), palette) : []),
    ...(total * goals > 0 ? [dashed('goal', polyline(outline(total * goals, brush ? 5 : 3)))] : []),
    ...(total > 0 && length > total && goals >= 1 ? [stroked('goal-on-paint', line(total, halfAt(total)), palette.outlineOnPigment, 1.8)] : []), // prettier-ignore
  ];
  return further.length === 0 ? [] : [mark('g', `bar-${key}`, { opacity: round2(strength) }, further)]; // prettier-ignore
}
