/** Transforms of an SVG file: six numbers in SVG's order, and lengths with their units. */
import type { Box, Pair } from '../kit/plate.ts';
import type { Element } from './spec-xml.ts';

export type Matrix = readonly [number, number, number, number, number, number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The inner transform is applied first, then the outer. */
export const times = ([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix => [
  a * inner[0] + c * inner[1],
  b * inner[0] + d * inner[1],
  a * inner[2] + c * inner[3],
  b * inner[2] + d * inner[3],
  a * inner[4] + c * inner[5] + e,
  b * inner[4] + d * inner[5] + f,
];
export const move = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
export const scale = (x: number, y = x): Matrix => [x, 0, 0, y, 0, 0];
export const turn = (degrees: number): Matrix => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
};
export const at = ([a, b, c, d, e, f]: Matrix, [x, y]: Pair): Pair => [
  a * x + c * y + e,
  b * x + d * y + f,
];
/** The scale factor of lengths, averaged over all directions. */
export const sizeOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));
/** From shares of a box to the units of that box. */
export const boxMatrix = ({ x, y, width, height }: Box): Matrix => [width, 0, 0, height, x, y];
/** As an attribute. */
export const printed = (matrix: Matrix): string =>
  `matrix(${matrix.map((n) => Number(n.toPrecision(6))).join(' ')})`;

const PIXELS: { readonly [unit: string]: number } = {
  ...{ pt: 4 / 3, pc: 16, in: 96, em: 16 },
  ...{ mm: 96 / 25.4, cm: 96 / 2.54 },
};
/** A length in pixels; a percentage is of `percentOf`. Undefined if it is not a length. */
export function lengthOf(text: string | undefined, percentOf = 1): number | undefined {
  const [, number, unit = ''] =
    /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z%]*)/i.exec(text ?? '') ?? [];
  if (number === undefined) return undefined;
  return unit === '%'
    ? (Number(number) / 100) * percentOf
    : Number(number) * (PIXELS[unit.toLowerCase()] ?? 1);
}
/** All numbers of a list. */
export const numbersOf = (text: string): readonly number[] =>
  (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);

function step(name: string, n: readonly number[]): Matrix {
  const [x = 0, y] = n;
  if (name === 'matrix' && n.length === 6) return n as unknown as Matrix;
  if (name.startsWith('translate'))
    return name.endsWith('Y') ? move(0, x) : move(x, name.endsWith('X') ? 0 : (y ?? 0));
  if (name.startsWith('scale'))
    return name.endsWith('Y') ? scale(1, x) : scale(x, name.endsWith('X') ? 1 : (y ?? x));
  const [, cx = 0, cy = 0] = n;
  if (name === 'rotate') return times(times(move(cx, cy), turn(x)), move(-cx, -cy));
  const slope = Math.tan((x * Math.PI) / 180);
  return name === 'skewX'
    ? [1, 0, slope, 1, 0, 0]
    : name === 'skewY'
      ? [1, slope, 0, 1, 0, 0]
      : IDENTITY;
}
/** Parses a `transform`; CSS units in it are pixels and degrees. */
export function transformOf(text: string | undefined): Matrix {
  let all = IDENTITY;
  for (const [, name = '', inner = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^()]*)\)/g))
    all = times(all, step(name, numbersOf(inner)));
  return all.every(Number.isFinite) ? all : IDENTITY;
}

/** The box that an element's `viewBox` gives; undefined if it has none with a size. */
export function viewBoxOf(attrs: Readonly<Record<string, string>>): Box | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(attrs['viewBox'] ?? '');
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}
/** The matrix that fits a viewBox into a box; `none` stretches it. */
export function fitted(view: Box, place: Box, ratio = ''): Matrix {
  const [across, down] = [place.width / view.width, place.height / view.height];
  if (/none/.test(ratio))
    return times([across, 0, 0, down, place.x, place.y], move(-view.x, -view.y));
  const k = /slice/.test(ratio) ? Math.max(across, down) : Math.min(across, down);
  const [dx, dy] = [place.width - view.width * k, place.height - view.height * k];
  const x = /xMin/.test(ratio) ? 0 : /xMax/.test(ratio) ? dx : dx / 2;
  const y = /YMin/.test(ratio) ? 0 : /YMax/.test(ratio) ? dy : dy / 2;
  return times([k, 0, 0, k, place.x + x, place.y + y], move(-view.x, -view.y));
}

/** The matrix inside a nested drawing or a symbol, fitted into its box. */
export function nested({ attrs, name }: Element, matrix: Matrix, size: Element, view: Box): Matrix {
  if (name !== 'svg' && name !== 'symbol') return matrix;
  const box = viewBoxOf(attrs);
  const place = {
    // For a symbol the `use` has already applied the position.
    x: name === 'svg' ? (lengthOf(attrs['x'], view.width) ?? 0) : 0,
    y: name === 'svg' ? (lengthOf(attrs['y'], view.height) ?? 0) : 0,
    width: lengthOf(size.attrs['width'], view.width) ?? lengthOf(attrs['width']) ?? view.width,
    height: lengthOf(size.attrs['height'], view.height) ?? lengthOf(attrs['height']) ?? view.height,
  };
  return times(
    matrix,
    box ? fitted(box, place, attrs['preserveAspectRatio']) : move(place.x, place.y),
  );
}
