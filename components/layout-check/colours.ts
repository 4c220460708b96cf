/** Computes which colours lie on one another in a picture: the visible colour at a point, and what stands on it. */
import { parseHex, toHex } from '../../story/timeline/colour.ts';
import type { Pair } from '../scenes/kit/plate.ts';
import type { Lines } from './path.ts';
import type { Shape } from './shapes.ts';

/** Whether a point lies inside: a horizontal ray from it crosses the lines an odd number of times. */
function isIn([x, y]: Pair, lines: Lines): boolean {
  let inside = false;
  for (const line of lines)
    for (const [i, [bx, by]] of line.entries()) {
      const [ax, ay] = line.at(i - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}

function isNear([x, y]: Pair, lines: Lines, distance: number): boolean {
  for (const line of lines)
    for (const [i, [bx, by]] of line.entries()) {
      const [ax, ay] = line[i - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      if (Math.hypot(x - ax - t * dx, y - ay - t * dy) <= distance) return true;
    }
  return false;
}

function covers({ lines, rect, stroke, seenIn }: Shape, point: Pair): boolean {
  const [x, y] = point;
  const by = stroke / 2;
  if (x < rect.left - by || x > rect.right + by || y < rect.top - by || y > rect.bottom + by)
    return false;
  if (seenIn && !isIn(point, seenIn)) return false;
  return stroke > 0 ? isNear(point, lines, by) : isIn(point, lines);
}

/** Blends a colour over another one, as browsers do. */
export function over(under: string, paint: string, alpha: number): string {
  const [a, b] = [parseHex(under), parseHex(paint)];
  const at = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * alpha;
  return toHex([at(0), at(1), at(2)]);
}

/** The visible colour at a point of a picture; gradients and patterns are ignored. */
export const colourSeen = (shapes: readonly Shape[], ground: string, point: Pair): string =>
  shapes.reduce(
    (under, shape) =>
      shape.paint.startsWith('#') && covers(shape, point)
        ? over(under, shape.paint, Math.min(1, shape.alpha))
        : under,
    ground,
  );
