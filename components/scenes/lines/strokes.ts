/** Lines as paths: runs of neighbouring points, cut where the drawing has come to. */
import { line as d3line } from 'd3-shape';
import { round1 } from '../kit/marks.ts';
import type { DrawnLine, Point } from './rows.ts';
import type { Pair } from '../kit/plate.ts';

/** A point that has a value. */
export type Valued = Point & { readonly value: number };
/** How a stretch is drawn: measured, promised near, promised far. */
export type Stroke = 'solid' | 'near' | 'far';

/** Years after the last measured row up to which a promise is dashed; beyond, it is dotted. */
const NEAR = 10;

const isValued = (p: Point): p is Valued => p.value !== undefined;

export const promised = (p: Point): boolean => p.status === 'projected' || p.status === 'target';

/** Stretches without a gap: a missing value or a long distance ends one. Never interpolated. */
export function runsOf(line: DrawnLine): readonly (readonly Valued[])[] {
  const runs: Valued[][] = [];
  let before: Point | undefined;
  for (const p of line.points) {
    if (isValued(p)) {
      const joined =
        line.role !== 'dots' && before && isValued(before) && p.at - before.at <= line.step * 1.5;
      const run = runs.at(-1);
      if (joined && run) run.push(p);
      else runs.push([p]);
    }
    before = p;
  }
  return runs;
}

/** The part of a run up to `limit`; the last stretch may end on its way to the next point. */
export function cutRun(run: readonly Valued[], limit: number): readonly Valued[] {
  const whole = run.filter((p) => p.at <= limit);
  const last = whole.at(-1);
  const next = run[whole.length];
  if (!last || !next || limit - last.at < 1e-6) return whole;
  const share = (limit - last.at) / (next.at - last.at);
  return [...whole, { ...next, at: limit, value: last.value + (next.value - last.value) * share }];
}

export interface Stretch {
  readonly stroke: Stroke;
  readonly points: readonly Valued[];
}

/** A run in stretches of one stroke each; neighbours share their joint. */
export function stretchesOf(run: readonly Valued[], lastMeasured: number): readonly Stretch[] {
  const strokeTo = (p: Valued): Stroke =>
    !promised(p) ? 'solid' : p.at - lastMeasured <= NEAR ? 'near' : 'far';
  const stretches: { stroke: Stroke; points: Valued[] }[] = [];
  run.forEach((p, i) => {
    const before = run[i - 1];
    if (!before) return;
    const stroke = strokeTo(p);
    const open = stretches.at(-1);
    if (open?.stroke === stroke) open.points.push(p);
    else stretches.push({ stroke, points: [before, p] });
  });
  return stretches;
}

/** Where measuring ends; of a line that is all promise, where it begins. */
export function lastMeasuredOf(line: DrawnLine): number {
  const last = line.points.findLast((p) => !promised(p) && isValued(p));
  return last?.at ?? line.points[0]?.at ?? 0;
}

export const DASH: { readonly [stroke in Stroke]?: string } = { near: '6 4', far: '1.5 5' };

const straight = d3line<Pair>(
  ([x]) => round1(x),
  ([, y]) => round1(y),
);
/** Straight segments through the points. */
export const pathOf = (pairs: readonly Pair[]): string => straight([...pairs]) ?? '';

/** The same, closed down to a base line. */
export function areaOf(pairs: readonly Pair[], base: number): string {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return '';
  return `${pathOf(pairs)}L${round1(last[0])},${round1(base)}L${round1(first[0])},${round1(base)}Z`;
}
