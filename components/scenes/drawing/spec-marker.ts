/** Arrowheads and other markers at the points of a line. */
import type { Pair } from '../kit/plate.ts';
import type { Node } from './params.ts';
import { fitted, IDENTITY, lengthOf, move, scale, times, turn, viewBoxOf } from './spec-matrix.ts';
import type { Outline } from './spec-path.ts';
import type { Painted } from './spec-paint.ts';
import type { Reading } from './spec-reading.ts';

interface Corner {
  readonly at: Pair;
  /** Angles of the line before and after the point, in degrees. */
  readonly comes: number;
  readonly goes: number;
}
const angle = ([x, y]: Pair, [toX, toY]: Pair): number | undefined =>
  x === toX && y === toY ? undefined : (Math.atan2(toY - y, toX - x) * 180) / Math.PI;

function cornersOf(outline: Outline): readonly Corner[] {
  const ways = outline.flatMap(({ is, to }, i) => {
    const from = outline[i - 1]?.to.at(-1);
    const end = to.at(-1);
    if (is === 'M' || !from || !end) return [];
    const all = [from, ...to];
    const first = all.map((one) => angle(from, one)).find((one) => one !== undefined);
    const last = all.map((one) => angle(one, end)).findLast((one) => one !== undefined);
    return [{ from, end, goes: first ?? 0, comes: last ?? 0 }];
  });
  const [first] = ways;
  if (!first) return [];
  return [
    { at: first.from, comes: first.goes, goes: first.goes },
    ...ways.map(({ end, comes }, i) => ({ at: end, comes, goes: ways[i + 1]?.goes ?? comes })),
  ];
}
/** The angle half-way between two directions. */
const middle = (a: number, b: number) => a + (((((b - a) % 360) + 540) % 360) - 180) / 2;

/** Markers at the start, the corners and the end of a line that has them. */
export function markersOf(
  reading: Reading,
  outline: Outline,
  { style, matrix }: Painted,
): readonly Node[] {
  const names = ['marker-start', 'marker-mid', 'marker-end'] as const;
  const [start, mid, end] = names.map((name) => {
    const [, id = ''] = /url\(\s*['"]?#([^'")]+)/.exec(style[name] ?? '') ?? [];
    const one = reading.ids.get(id);
    return one?.name === 'marker' ? one : undefined;
  });
  if (!start && !mid && !end) return [];
  const corners = cornersOf(outline);
  return corners.flatMap(({ at, comes, goes }, i) => {
    const one = i === 0 ? start : i === corners.length - 1 ? end : mid;
    if (!one) return [];
    const { attrs } = one;
    const length = (name: string, usual: number) => lengthOf(attrs[name]) ?? usual;
    const size = { width: length('markerWidth', 3), height: length('markerHeight', 3) };
    const orient = attrs['orient'] ?? '0';
    const back = i === 0 && orient === 'auto-start-reverse' ? 180 : 0;
    const degrees = orient.startsWith('auto')
      ? middle(comes, goes) + back
      : (lengthOf(orient) ?? 0);
    const unit =
      attrs['markerUnits'] === 'userSpaceOnUse' ? 1 : (lengthOf(style['stroke-width']) ?? 1);
    const view = viewBoxOf(attrs);
    const [a, b, c, d] = view
      ? fitted(view, { x: 0, y: 0, ...size }, attrs['preserveAspectRatio'])
      : IDENTITY;
    const turned = times(times(matrix, move(...at)), turn(degrees));
    const place = times(turned, times(scale(unit), [a, b, c, d, 0, 0]));
    const context = {
      ...reading.context,
      fill: style['fill'] ?? 'black',
      stroke: style['stroke'] ?? 'none',
    };
    const shift = move(-length('refX', 0), -length('refY', 0));
    return reading.within(one, times(place, shift), false, context);
  });
}
