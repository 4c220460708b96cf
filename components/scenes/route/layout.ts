/** Where the line lies, and what of it moves: how far it is laid and planned, which rows it has reached. */
import { clamp } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { lengthsOf, spansOf, type Row, type Span } from './rows.ts';
import type { Context, Params } from './spec.ts';
import { moved, spotAt, trackIn, type Track } from './track.ts';

export interface Line {
  readonly track: Track;
  /** A length in the unit of the data -> units of the viewBox along the path. */
  readonly along: (value: number) => number;
  readonly rows: readonly Row[];
  readonly spans: readonly Span[];
  /** The bed of the line. */
  readonly width: number;
  /** The last measured length, and how far the plan goes beyond it. */
  readonly measured: number;
  readonly plannedTo: number;
}

export function lineOf({ params, data, aspect }: LayoutContext<Params>): Line {
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side');
  const box = isTall
    ? { x: 22, y: area.y + 54, width: area.width - 12, height: area.height - 78 }
    : { x: 566, y: area.y + 56, width: 818, height: area.height - 130 };
  const track = trackIn(box, params.rows ?? (isTall ? 9 : 7));
  const rows = lengthsOf(params, data);
  const valuesOf = (isPromised: boolean) =>
    rows.filter((row) => row.isPromised === isPromised).map(({ value }) => value);
  const measured = Math.max(0, ...valuesOf(false));
  return {
    track,
    along: (value) => (Math.min(value, params.of) / params.of) * track.length,
    rows,
    spans: spansOf(params, rows),
    width: isTall ? 8 : 11,
    measured,
    plannedTo: Math.max(measured, ...valuesOf(true)),
  };
}

/** Middle and edges of the line as chords: words keep off them. */
export function chordsOf({ track, width }: Line): readonly (readonly Pair[])[] {
  const stops = [0];
  let start = 0;
  for (const { isTurn, length } of track.parts) {
    const steps = isTurn ? 8 : 1;
    for (let i = 1; i <= steps; i += 1) stops.push(start + (length * i) / steps);
    start += length;
  }
  return [1, 0, -1].map((side) =>
    stops.map((along) => moved(spotAt(track, along), side * (width / 2 + 3))),
  );
}

/** How far the paint reaches, in the unit. */
export const paintedOf = ({ state, params }: Context): number => Math.min(state.length, params.of);

/** How present a row is (0 to 1): it comes with the line. */
export function reachedOf(context: Context, { measured }: Line, row: Row): number {
  const { params, state } = context;
  const ahead = row.value - measured;
  const short = row.isPromised ? ahead - ahead * state.planned : row.value - paintedOf(context);
  return clamp(1 - short / (params.of * 0.004));
}
