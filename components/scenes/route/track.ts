/** One path of straights and half-turns, measured along its middle. */
import { round1 } from '../kit/marks.ts';
import type { Box, Pair } from '../kit/plate.ts';

interface Straight {
  readonly isTurn: false;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}
interface Turn {
  readonly isTurn: true;
  readonly length: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** 1 at the right end, -1 at the left. */
  readonly side: 1 | -1;
}
export interface Track {
  readonly parts: readonly (Straight | Turn)[];
  readonly length: number;
  readonly radius: number;
}
export interface Spot {
  readonly at: Pair;
  /** Square to the path, towards the side that is up on the first straight. */
  readonly normal: Pair;
  readonly turning: 0 | 1 | -1;
}

/** A path that fills a box with so many straights, the first of them from left to right. */
export function trackIn(box: Box, rows: number): Track {
  const radius = box.height / (rows - 1) / 2;
  const [left, right] = [box.x + radius, box.x + box.width - radius];
  const parts: (Straight | Turn)[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = box.y + row * 2 * radius;
    const rightwards = row % 2 === 0;
    const from = row === 0 ? box.x : rightwards ? left : right;
    const last = row === rows - 1;
    const to = rightwards ? (last ? box.x + box.width : right) : last ? box.x : left;
    parts.push({ isTurn: false, length: Math.abs(to - from), from, to, y });
    const side = rightwards ? 1 : -1;
    const x = rightwards ? right : left;
    if (!last)
      parts.push({ isTurn: true, length: Math.PI * radius, x, y: y + radius, radius, side });
  }
  return { parts, length: parts.reduce((sum, { length }) => sum + length, 0), radius };
}

/** The point of a part at a share of it, moved off the middle. */
function spotOn(part: Straight | Turn, share: number): Spot {
  if (!part.isTurn) {
    const way = Math.sign(part.to - part.from);
    const x = part.from + (part.to - part.from) * share;
    return { at: [x, part.y], normal: [0, -way], turning: 0 };
  }
  const angle = -Math.PI / 2 + Math.PI * share;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = [part.x + part.side * cos * part.radius, part.y + sin * part.radius] as const;
  return { at, normal: [cos, part.side * sin], turning: part.side };
}

/** Where the path is after so many units of the viewBox. */
export function spotAt({ parts, length }: Track, along: number): Spot {
  let rest = Math.min(length, Math.max(0, along));
  for (const part of parts) {
    if (rest <= part.length || part === parts.at(-1))
      return spotOn(part, Math.min(1, rest / part.length));
    rest -= part.length;
  }
  throw new RangeError('a path has at least one straight');
}

/** A point beside the middle of the path. */
export const moved = ({ at, normal }: Spot, off: number): Pair => [
  at[0] + normal[0] * off,
  at[1] + normal[1] * off,
];

/** A stroke across the path, `reach` units to both sides. */
export function strokeAcross(track: Track, along: number, reach: number): string {
  const spot = spotAt(track, along);
  const [start, end] = [reach, -reach].map((off) => moved(spot, off).map(round1).join(' '));
  return `M${start}L${end}`;
}

/** The path from one length to another as SVG, `off` units beside the middle. */
export function pathBetween(track: Track, from: number, to: number, off = 0): string {
  if (to - from < 0.05) return '';
  let start = 0;
  let d = '';
  for (const part of track.parts) {
    const [a, b] = [Math.max(from, start), Math.min(to, start + part.length)];
    if (b > a) {
      const [x1, y1] = moved(spotOn(part, (a - start) / part.length), off);
      const [x2, y2] = moved(spotOn(part, (b - start) / part.length), off);
      if (d === '') d = `M${round1(x1)} ${round1(y1)}`;
      const radius = part.isTurn ? round1(part.radius + part.side * off) : 0;
      d += part.isTurn
        ? `A${radius} ${radius} 0 0 ${part.side > 0 ? 1 : 0} ${round1(x2)} ${round1(y2)}`
        : `H${round1(x2)}`;
    }
    start += part.length;
  }
  return d;
}
