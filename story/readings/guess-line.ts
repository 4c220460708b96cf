/** A line that a reader draws: one value per x of the truth, with holes until it is whole. Pure. */
import { snap, type Scale } from './ask.ts';

export type GuessLine = readonly (number | undefined)[];
/** A place on the chart: where on its axis, and how high. */
export interface Spot {
  readonly at: number;
  readonly value: number;
}
/** The line and what it was before each stroke. */
export interface Sketch {
  readonly line: GuessLine;
  readonly past: readonly GuessLine[];
}

export const emptyLine = (count: number): GuessLine =>
  Array.from({ length: count }, () => undefined);
export const sketchOf = (line: GuessLine): Sketch => ({ line, past: [] });

/** Undo leads back over so many strokes. */
const MOST = 100;

/** The line after a stroke, which undo takes back as a whole. */
export const stroke = ({ line, past }: Sketch, next: GuessLine): Sketch =>
  line.length === next.length && line.every((value, i) => value === next[i])
    ? { line, past }
    : { line: next, past: [...past, line].slice(-MOST) };

export function undo({ line, past }: Sketch): Sketch {
  const last = past.at(-1);
  return last ? { line: last, past: past.slice(0, -1) } : { line, past };
}

/** Which x is nearest; the first of two. */
export function nearest(xs: readonly number[], at: number): number {
  let best = 0;
  xs.forEach((x, i) => {
    if (Math.abs(x - at) < Math.abs((xs[best] ?? 0) - at)) best = i;
  });
  return best;
}

/** One point of the line set, or taken away. */
export const setPoint = (line: GuessLine, index: number, value: number | undefined): GuessLine =>
  line.map((old, i) => (i === index ? value : old));

/**
 * The line after a pen went straight from one spot to another: every x between them takes the value that
 * the pen passed, and the x nearest to its end takes the end's. Without `from` the pen was just set down.
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

/** How many points are still missing. */
export const holes = (line: GuessLine): number => line.filter((v) => v === undefined).length;

/** The last point drawn: what is compared with the truth. */
export const lastOf = (line: GuessLine): number => line.findLastIndex((v) => v !== undefined);

/** SVG path through the spots that exist, broken at holes; `start` is where the known line ends. */
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
