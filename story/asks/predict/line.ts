/** A line that a reader draws: one value for each x of the actual line, with gaps until it is complete. Pure. */
import { snap, type Scale } from './number.ts';

export type GuessLine = readonly (number | undefined)[];
/** A point on the chart: x and value. */
export interface Spot {
  readonly at: number;
  readonly value: number;
}
/** The line, and its earlier versions before each stroke. */
export interface Sketch {
  readonly line: GuessLine;
  readonly past: readonly GuessLine[];
}

export const emptyLine = (count: number): GuessLine =>
  Array.from({ length: count }, () => undefined);
export const sketchOf = (line: GuessLine): Sketch => ({ line, past: [] });

/** The largest number of strokes that can be undone. */
const MOST = 100;

/** Adds a stroke; undo takes it back as a whole. */
export const stroke = ({ line, past }: Sketch, next: GuessLine): Sketch =>
  line.length === next.length && line.every((value, i) => value === next[i])
    ? { line, past }
    : { line: next, past: [...past, line].slice(-MOST) };

export function undo({ line, past }: Sketch): Sketch {
  const last = past.at(-1);
  return last ? { line: last, past: past.slice(0, -1) } : { line, past };
}

/** The index of the nearest x; of two, the first. */
export function nearest(xs: readonly number[], at: number): number {
  let best = 0;
  xs.forEach((x, i) => {
    if (Math.abs(x - at) < Math.abs((xs[best] ?? 0) - at)) best = i;
  });
  return best;
}

/** Sets one point of the line, or removes it. */
export const setPoint = (line: GuessLine, index: number, value: number | undefined): GuessLine =>
  line.map((old, i) => (i === index ? value : old));

/**
 * The line after the pen moved straight from one spot to another: every x between them gets the value at that
 * place, and the x nearest to the end gets the end's value. Without `from` the pen was only put down.
 */
export function drawn(
  line: GuessLine,
  xs: readonly number[],
  scale: Scale,
  from: Spot | undefined,
  to: Spot,
): GuessLine {
  const passed = (x: number) => {
    if (!from || from.at === to.at) return undefined;
    const share = (x - from.at) / (to.at - from.at);
    return share < 0 || share > 1
      ? undefined
      : snap(scale, from.value + (to.value - from.value) * share);
  };
  const end = nearest(xs, to.at);
  return line.map((old, i) => (i === end ? snap(scale, to.value) : (passed(xs[i] ?? NaN) ?? old)));
}

/** The number of missing points. */
export const holes = (line: GuessLine): number => line.filter((v) => v === undefined).length;

/** The index of the last point drawn, which is compared with the actual value. */
export const lastOf = (line: GuessLine): number => line.findLastIndex((v) => v !== undefined);

/** An SVG path through the existing points, interrupted at gaps; `start` is the end of the known line. */
export function pathOf(
  line: GuessLine,
  xs: readonly number[],
  start: Spot | undefined,
  plot: { readonly x: (at: number) => number; readonly y: (value: number) => number },
): string {
  let pen = start !== undefined;
  const place = (at: number, value: number) =>
    `${plot.x(at).toFixed(1)},${plot.y(value).toFixed(1)}`;
  let d = start ? `M${place(start.at, start.value)}` : '';
  line.forEach((value, i) => {
    const at = xs[i];
    if (value === undefined || at === undefined) pen = false;
    else {
      d += `${pen ? 'L' : 'M'}${place(at, value)}`;
      pen = true;
    }
  });
  return d;
}
