/** Outlines as so many points each, from the top clockwise, so that any of them can become any other. */
import { polyline } from '../kit/marks.ts';
import type { Box, Pair } from '../kit/plate.ts';
import type { Placed, Placing } from './layout/place.ts';
import { nameOf } from './layout/plan.ts';
import type { Areas } from './params.ts';
import type { Shape } from './shapes.ts';

/** Points of an outline, by the larger of its sides: a small area needs few. */
const pointsFor = (size: number): number =>
  size < 24 ? 10 : size < 80 ? 24 : size < 200 ? 40 : 80;

/** Twice the signed area of a ring; positive if it turns clockwise on the plate. */
const turn = (ring: readonly Pair[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

/** Points at equal steps along a closed line. */
function resampled(ring: readonly Pair[], [cx, cy]: Pair, count: number): readonly Pair[] {
  const clockwise = turn(ring) < 0 ? [...ring].reverse() : ring;
  const next = (i: number) => clockwise[(i + 1) % clockwise.length]!;
  const lengths = clockwise.map(([x, y], i) => Math.hypot(next(i)[0] - x, next(i)[1] - y));
  const total = lengths.reduce((a, b) => a + b, 0);
  const points: Pair[] = [];
  let [i, passed] = [0, 0];
  for (let n = 0; n < count; n++) {
    const at = (n / count) * total;
    while (i < clockwise.length - 1 && passed + lengths[i]! < at) passed += lengths[i++]!;
    const [[x, y], [nextX, nextY]] = [clockwise[i]!, next(i)];
    const share = lengths[i] === 0 ? 0 : (at - passed) / lengths[i]!;
    points.push([x + (nextX - x) * share, y + (nextY - y) * share]);
  }
  const angles = points.map(([x, y]) => Math.abs(Math.atan2(x - cx, cy - y)));
  const first = angles.indexOf(Math.min(...angles));
  return [...points.slice(first), ...points.slice(0, first)];
}

/** The outline of a shape at so many points. */
function ringOf({ x, y, width, height, radius, ring }: Shape, count: number): readonly Pair[] {
  if (ring) return resampled(ring, [x, y], count);
  const [w, h] = [width / 2, height / 2];
  return Array.from({ length: count }, (_, i): Pair => {
    const angle = (i / count) * 2 * Math.PI;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    if (radius >= Math.min(w, h) - 0.01) return [x + dx * w, y + dy * h];
    // As many points on each side, and one at each corner, however flat it is.
    const reach = 1 / Math.max(Math.abs(dx), Math.abs(dy));
    return [x + dx * reach * w, y + dy * reach * h];
  });
}

/** The outlines of two shapes at as many points, from the centre of each: x and y in turn. */
export function ringsOf(from: Shape, to: Shape): readonly [Float64Array, Float64Array] {
  const areas = [from, to].filter(({ ring }) => ring);
  const count = pointsFor(Math.max(...areas.map(({ width, height }) => Math.max(width, height))));
  const flat = (shape: Shape) =>
    Float64Array.from(ringOf(shape, count).flatMap(([x, y]) => [x - shape.x, y - shape.y]));
  return [flat(from), flat(to)];
}

/** Texts of numbers with one decimal: writing a number is the dearest part of a frame, and they repeat. */
const tenths: string[] = [];
function tenth(value: number): string {
  const count = Math.round(value * 10);
  return count >= 0 && count < 20_000 ? (tenths[count] ??= String(count / 10)) : String(count / 10);
}

/** A path between two outlines around a centre; `shaped` of the way in its form. */
export function mixedRing(
  [from, to]: readonly [Float64Array, Float64Array],
  cx: number,
  cy: number,
  shaped: number,
): string {
  // prettier-ignore
  let d = '';
  for (let i = 0; i < from.length; i += 2) {
    const x = cx + from[i]! + (to[i]! - from[i]!) * shaped;
    const y = cy + from[i + 1]! + (to[i + 1]! - from[i + 1]!) * shaped;
    d += `${i === 0 ? 'M' : 'L'}${tenth(x)},${tenth(y)}`;
  }
  return `${d}Z`;
}

const ringsIn = (path: string): readonly (readonly Pair[])[] =>
  path.split('M').flatMap((part) => {
    const numbers = part.match(/-?\d+/g)?.map(Number) ?? [];
    const ring = Array.from({ length: numbers.length / 2 }, (_, i): Pair => [numbers[2 * i]!, numbers[2 * i + 1]!]); // prettier-ignore
    return ring.length > 2 ? [ring] : [];
  });

/** The areas of a map in a box: outline, the points of the largest part, and its middle, by row. */
export function areasIn({ width, height, paths, rest }: Areas, box: Box) {
  const scale = Math.min(box.width / width, box.height / height);
  const [left, top] = [
    box.x + (box.width - width * scale) / 2,
    box.y + (box.height - height * scale) / 2,
  ];
  const onPlate = ([x, y]: Pair): Pair => [left + x * scale, top + y * scale];
  const pathOf = (rings: readonly (readonly Pair[])[]) =>
    rings.map((ring) => polyline(ring.map(onPlate), true)).join('');
  const areas = Object.entries(paths).flatMap(([key, path]) => {
    const rings = ringsIn(path);
    const [largest] = [...rings].sort((a, b) => Math.abs(turn(b)) - Math.abs(turn(a)));
    if (!largest) return [];
    const outline = largest.map(onPlate);
    const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
    const [west, east] = [Math.min(...xs), Math.max(...xs)];
    const [north, south] = [Math.min(...ys), Math.max(...ys)];
    const centre: Pair = [(west + east) / 2, (north + south) / 2];
    const area = {
      ...{ x: centre[0], y: centre[1], width: east - west, height: south - north },
      d: pathOf(rings),
      ring: outline,
    };
    return [[key, area] as const];
  });
  return { areas: new Map(areas), rest: pathOf(ringsIn(rest)) };
}

/** Areas of a map in their colours, or discs in their middles. */
export function mapIn({ plan, rows, box, shapeOf, radius }: Placing): Placed {
  const written = plan.around.areas;
  if (!written) return { shapes: [], tiles: [], rest: '' };
  const { areas, rest } = areasIn(written, box);
  const isSymbols = plan.has('point');
  const sorted = isSymbols ? [...rows].sort((a, b) => radius(b) - radius(a)) : rows;
  const shapes = sorted.flatMap((row) => {
    const area = areas.get(nameOf(plan, row));
    if (!area) return [];
    if (!isSymbols) return [shapeOf(row, { ...area, radius: 0 })];
    const { x, y } = area;
    const r = radius(row);
    return [shapeOf(row, { x, y, width: r * 2, height: r * 2, radius: r, alpha: 0.86 })];
  });
  const others = isSymbols ? [...areas.values()].map(({ d }) => d).join('') : '';
  return { shapes, tiles: [], rest: rest + others };
}
