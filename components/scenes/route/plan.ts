/** Where the line lies: the same for marks and labels. */
import { areaOf } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { trackIn, type Track } from './path.ts';
import { rowsOf, spansOf, type Row, type Span } from './rows.ts';

export interface Plan {
  readonly track: Track;
  /** A length in the unit of the data -> units of the plate along the path. */
  readonly along: (value: number) => number;
  readonly rows: readonly Row[];
  readonly spans: readonly Span[];
  /** The bed of the line. */
  readonly width: number;
  /** How far the paint reaches, in the unit, and the plan beyond it. */
  readonly painted: number;
  readonly measured: number;
  readonly plannedTo: number;
}

export function layoutOf(moment: Moment): Plan {
  const { params, state, data, aspect } = moment;
  const tall = aspect === 'tall';
  const area = areaOf(aspect, 'side');
  const rows = params.rows ?? (tall ? 9 : 7);
  const box = tall
    ? { x: 22, y: area.y + 54, width: area.width - 12, height: area.height - 78 }
    : { x: 566, y: area.y + 56, width: 818, height: area.height - 130 };
  const track = trackIn(box, rows);
  const all = rowsOf(params, data);
  const measured = Math.max(0, ...all.filter((r) => !r.promised).map(({ value }) => value));
  return {
    track,
    along: (value) => (Math.min(value, params.of) / params.of) * track.length,
    rows: all,
    spans: spansOf(moment),
    width: tall ? 8 : 11,
    painted: Math.min(state.length, params.of),
    measured,
    plannedTo: Math.max(measured, ...all.filter((r) => r.promised).map(({ value }) => value)),
  };
}

/** How present a row is: it comes with the line. */
export function reached({ state, params }: Moment, plan: Plan, row: Row): number {
  const short = row.promised
    ? row.value - plan.measured - (row.value - plan.measured) * state.planned
    : row.value - plan.painted;
  return Math.min(1, Math.max(0, 1 - short / (params.of * 0.004)));
}
