/** A line at a moment: its parts as pairs on the plate, ready to be stroked. */
import { emphasis } from '../kit/emphasis.ts';
import { limitOf } from './extent.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import type { DrawnLine } from './rows.ts';
import {
  cutRun,
  lastMeasuredOf,
  runsOf,
  stretchesOf,
  type Stroke,
  type Valued,
} from './strokes.ts';
import type { Pair } from '../kit/plate.ts';

export interface Drawing {
  readonly line: DrawnLine;
  readonly stretches: readonly { readonly stroke: Stroke; readonly pairs: readonly Pair[] }[];
  /** Points without a neighbour, with how far they have come (0 to 1). */
  readonly lone: readonly { readonly point: Valued; readonly pair: Pair; readonly grown: number }[];
  /** Where the pen is. */
  readonly head?: Pair;
  /** 0.28 while something else has the focus. */
  readonly strength: number;
}

const clamp = (n: number) => Math.min(1, Math.max(0, n));

/** How strongly a line shows: a focus on one of its rows is a focus on it. */
export function strengthOf(moment: Moment, line: DrawnLine): number {
  const rows = line.points.map((p) => p.anchor);
  const named = [...moment.focus, ...(moment.focusMix?.from ?? [])];
  const anchors = [line.id, line.key, ...rows.filter((anchor) => named.includes(anchor))];
  return 0.28 + 0.72 * Math.max(...anchors.map((anchor) => emphasis(moment, anchor)));
}

/** Where a value stands, with what `rise` leaves of its height. */
export const heightOf = (plan: PanelPlan, rise: number, value: number): number =>
  plan.base + (plan.y(value) - plan.base) * rise;

export function drawingOf(moment: Moment, plan: PanelPlan, line: DrawnLine): Drawing {
  const { state } = moment;
  const strength = strengthOf(moment, line);
  const limit = limitOf(state, line);
  if (limit === undefined) return { line, stretches: [], lone: [], strength };
  const pairOf = (p: Valued): Pair => [plan.x(p.at), heightOf(plan, state.rise, p.value)];
  const measured = lastMeasuredOf(line);
  const runs = runsOf(line);
  const long = runs.filter((run) => run.length > 1).map((run) => cutRun(run, limit));
  // A point that stands alone arrives during the half step before its date.
  const ramp = (at: number) => clamp(1 + (limit - at) / (line.step / 2));
  const lone = runs
    .filter((run) => run.length === 1)
    .flatMap((run) => run)
    .map((point) => ({ point, pair: pairOf(point), grown: ramp(point.at) }))
    .filter(({ grown }) => grown > 0);
  const tip = [...long.flatMap((run) => run.slice(-1)), ...lone.map(({ point }) => point)]
    .filter((p) => p.at <= limit + 1e-6)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  return {
    line,
    strength,
    lone,
    stretches: long.flatMap((run) =>
      stretchesOf(run, measured).map(({ stroke, points }) => ({
        stroke,
        pairs: points.map(pairOf),
      })),
    ),
    ...(tip && { head: pairOf(tip) }),
  };
}

/** Whether a skyline of pairs has this place below it. */
const isUnder = (skyline: readonly Pair[], x: number, y: number): boolean =>
  skyline.some(([x1, y1], i) => {
    const next = skyline[i + 1];
    if (!next || x < x1 || x > next[0]) return false;
    return y > y1 + ((next[1] - y1) * (x - x1)) / (next[0] - x1 || 1);
  });

/** Whether a place lies in the paint of any ridge among these. */
export function inPaint(drawings: readonly Drawing[]): (x: number, y: number) => boolean {
  const skylines = drawings
    .filter(({ line }) => line.role === 'ridge')
    .flatMap(({ stretches }) => stretches.filter(({ stroke }) => stroke === 'solid'))
    .map(({ pairs }) => pairs);
  return (x, y) => skylines.some((skyline) => isUnder(skyline, x, y));
}
