/**
 * Outlines: the paths of an SVG file as points that can be transformed; their boxes, and their
 * shortest notation.
 */
import { type Box, type Pair } from '../kit/plate.ts';
import { commandsOf } from './commands.ts';
import { at, type Matrix } from './spec-matrix.ts';

/**
 * The points of a piece, after the end of the one before: one for M and L, two for Q, three for C,
 * none for Z.
 */
export interface Piece {
  readonly is: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly to: readonly Pair[];
}
export type Outline = readonly Piece[];

/** An elliptical arc as curves, by the implementation notes of SVG, since a transform may bend it. */
function arc(from: Pair, n: readonly number[]): Piece[] {
  const [, , turned = 0, isLarge = 0, isSweep = 0, x = 0, y = 0] = n;
  let [rx, ry] = [Math.abs(n[0] ?? 0), Math.abs(n[1] ?? 0)];
  if (rx === 0 || ry === 0) return [{ is: 'L', to: [[x, y]] }];
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const [dx, dy] = [(from[0] - x) / 2, (from[1] - y) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const reach = (px / rx) ** 2 + (py / ry) ** 2;
  if (reach > 1) [rx, ry] = [rx * Math.sqrt(reach), ry * Math.sqrt(reach)];
  const rest = Math.sqrt(Math.max(0, 1 / Math.max(1e-12, (px / rx) ** 2 + (py / ry) ** 2) - 1));
  const side = isLarge === isSweep ? -rest : rest;
  const [cx, cy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let span = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  if (isSweep && span < 0) span += Math.PI * 2;
  if (!isSweep && span > 0) span -= Math.PI * 2;
  const count = Math.max(1, Math.ceil(Math.abs(span) / 1.6));
  const pull = (4 / 3) * Math.tan(span / count / 4);
  const [mx, my] = [(from[0] + x) / 2, (from[1] + y) / 2];
  const place = (u: number, v: number): Pair => [
    mx + cos * (cx + rx * u) - sin * (cy + ry * v),
    my + sin * (cx + rx * u) + cos * (cy + ry * v),
  ];
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [start + (span * i) / count, start + (span * (i + 1)) / count];
    const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    const end: Pair = i === count - 1 ? [x, y] : place(cb, sb);
    return {
      is: 'C',
      to: [place(ca - pull * sa, sa + pull * ca), place(cb + pull * sb, sb - pull * cb), end],
    };
  });
}

/** Points from x and y in turn. */
export const pairsOf = (flat: readonly number[]): readonly Pair[] =>
  Array.from({ length: flat.length >> 1 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);

/** The outline of a `d` attribute, up to the first error, as in browsers. */
export function outlineOf(d: string): Outline {
  const pieces: Piece[] = [];
  let now: Pair = [0, 0];
  let start = now;
  /** The control point that a smooth curve continues from. */
  let handle: Pair | undefined;
  let before = '';
  for (const [command, n] of commandsOf(d)) {
    const is = command.toUpperCase();
    const [ox, oy] = command === is ? [0, 0] : now;
    const [first = 0] = n;
    const points = is === 'A' ? [] : pairsOf(n).map(([x, y]): Pair => [ox + x, oy + y]);
    const mirrored = (kinds: string): Pair =>
      handle && kinds.includes(before) ? [2 * now[0] - handle[0], 2 * now[1] - handle[1]] : now;
    let segment: Piece[];
    if (is === 'H') segment = [{ is: 'L', to: [[ox + first, now[1]]] }];
    else if (is === 'V') segment = [{ is: 'L', to: [[now[0], oy + first]] }];
    else if (is === 'S') segment = [{ is: 'C', to: [mirrored('CS'), ...points] }];
    else if (is === 'T') segment = [{ is: 'Q', to: [mirrored('QT'), ...points] }];
    else if (is === 'A') segment = arc(now, [...n.slice(0, 5), ox + n[5]!, oy + n[6]!]);
    else segment = [{ is: is as Piece['is'], to: points }];
    pieces.push(...segment);
    handle = segment.at(-1)?.to.at(-2);
    now = is === 'Z' ? start : (segment.at(-1)?.to.at(-1) ?? now);
    if (is === 'M') start = now;
    before = is;
  }
  return pieces[0] && pieces[0].is !== 'M' ? [] : pieces;
}

export const moved = (outline: Outline, matrix: Matrix): Outline =>
  outline.map(({ is, to }) => ({ is, to: to.map((one) => at(matrix, one)) }));

/** The parameters at which one coordinate of a curve turns. */
function turns(p: readonly number[]): readonly number[] {
  const [a = 0, b = 0, c = 0, d] = p;
  const value = (t: number) =>
    d === undefined
      ? (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
      : (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t ** 3 * d;
  // The derivative: u t² + v t + w.
  const [u, v, w] =
    d === undefined ? [0, a - 2 * b + c, b - a] : [d - a + 3 * (b - c), 2 * (a - 2 * b + c), b - a];
  const root = Math.sqrt(v * v - 4 * u * w);
  const ts = Math.abs(u) < 1e-9 ? [-w / v] : [(-v + root) / (2 * u), (-v - root) / (2 * u)];
  return ts.filter((t) => t > 0 && t < 1).map(value);
}

/** The exact box of an outline, curves included; undefined without points. */
export function boxOf(outline: Outline): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number) => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  };
  let now: Pair = [0, 0];
  for (const { to } of outline) {
    const end = to.at(-1);
    if (!end) continue;
    reach(...end);
    if (to.length > 1) {
      for (const x of turns([now, ...to].map((one) => one[0]))) reach(x, end[1]);
      for (const y of turns([now, ...to].map((one) => one[1]))) reach(end[0], y);
    }
    now = end;
  }
  return left <= right ? { x: left, y: top, width: right - left, height: bottom - top } : undefined;
}

/**
 * Whether a point lies in an outline, with curves taken as straight: counts how often a line to the
 * right crosses it.
 */
export function holds(outline: Outline, [x, y]: Pair): boolean {
  let isIn = false;
  let before: Pair = [0, 0];
  let start = before;
  const cross = ([fromX, fromY]: Pair, [toX, toY]: Pair) => {
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
      isIn = !isIn;
  };
  for (const { is, to } of outline) {
    const end = to.at(-1) ?? start;
    // An open outline is filled as if it were closed.
    cross(before, is === 'M' ? start : end);
    if (is === 'M') start = end;
    before = end;
  }
  cross(before, start);
  return isIn;
}

/** The box around both. */
export function union(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    ...{ x, y },
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Numbers in sequence, without separators that are not needed. */
export function joined(numbers: readonly number[]): string {
  let text = '';
  let hasDot = false;
  for (const number of numbers) {
    const one = String(number).replace(/^(-?)0\./, '$1.');
    text +=
      text !== '' && !one.startsWith('-') && !(one.startsWith('.') && hasDot) ? ` ${one}` : one;
    hasDot = one.includes('.');
  }
  return text;
}

/**
 * An outline as the `d` of a path: each point relative to the one before, in tenths of a unit.
 * Distances are measured from the rounded position, so that errors do not add up along a long line.
 */
export function written(outline: Outline): string {
  const tenth = (n: number) => Math.round(n * 10);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let text = '';
  let last = '';
  for (const { is, to } of outline) {
    if (is === 'Z') {
      [x, y] = [startX, startY];
      text += 'z';
      last = 'z';
      continue;
    }
    const numbers = to.flatMap((one) => [(tenth(one[0]) - x) / 10, (tenth(one[1]) - y) / 10]);
    const end = to.at(-1)!;
    [x, y] = [tenth(end[0]), tenth(end[1])];
    if (is === 'M') [startX, startY] = [x, y];
    const [dx = 0, dy = 0] = numbers;
    if (is === 'L' && dx === 0 && dy === 0 && last !== 'm') continue;
    const command = is === 'L' ? (dy === 0 ? 'h' : dx === 0 ? 'v' : 'l') : is.toLowerCase();
    const joinedNumbers = joined(command === 'h' ? [dx] : command === 'v' ? [dy] : numbers);
    const isSame = command === last && command !== 'm';
    text += isSame
      ? joinedNumbers.startsWith('-')
        ? joinedNumbers
        : ` ${joinedNumbers}`
      : command + joinedNumbers;
    last = command;
  }
  return text;
}
