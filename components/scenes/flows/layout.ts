/** The positions of the flows by their values, and the number at the head of each. */
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { isPromise } from '../kit/series.ts';
import type { Context, Params } from './params.ts';

export interface PlacedFlow {
  /** Rounded to the nearest; the number at the head is exact. */
  readonly lines: number;
  readonly y: number;
  readonly height: number;
}
/** Lines are at most `widest` apart; each flow is at least as high as its own words. */
export const SIZES = {
  wide: { widest: 7, least: 50, gap: 26, above: 10, below: 14 },
  tall: { widest: 5, least: 44, gap: 22, above: 4, below: 6 },
} as const;

/** Few lines use at most this share of the free height. */
const SPARSE = 0.4;

/** Each flow's place by its value, and the distance between lines, in units of the viewBox. */
export function boardOf({ params, aspect }: LayoutContext<Params>, values: readonly number[]) {
  const { widest, least, gap, above, below } = SIZES[aspect];
  const area = areaOf(aspect, 'side', params.free);
  const counts = values.map((value) => Math.max(0, value / params.line));
  const free = area.height - gap * (counts.length - 1) - below;
  const sum = counts.reduce((a, b) => a + b, 0);
  const fits = (size: number) =>
    counts.reduce((all, count) => all + Math.max(least, count * size), 0) <= free;
  // Few lines are spread further apart, so that the flows fill their area.
  const most = widest * (sum * widest < free * SPARSE ? 2 : 1);
  let step = Math.min(most, params.apart ?? most);
  while (step > 0.4 && sum > 0 && !fits(step)) step -= 0.05;
  let y = area.y + above;
  const flows = counts.map((count): PlacedFlow => {
    const height = count * step;
    const space = Math.max(least, height);
    const place = y + (space - height) / 2;
    y += space + gap;
    return { lines: Math.round(count), y: place, height };
  });
  return { flows, step };
}

/** Vertical deviation of the flow from a straight line at x. */
export function swell(x: number, flow: number, isTall: boolean): number {
  const along = x / (isTall ? 46 : 92) + flow * 2.1;
  return (Math.sin(along) + 0.6 * Math.sin(along * 0.53 + 1)) * (isTall ? 1.6 : 2.6);
}

/** The number of a flow, as its fact is printed, with its status. */
export function figureOf({ state, boundValues, lang }: Context, id: string) {
  const bound = boundValues[`values/${id}`];
  const value = state.values[id] ?? 0;
  const { status = 'measured' } = bound ?? {};
  return {
    text: bound?.text ?? numberPrinter(lang, { maximumFractionDigits: 1 })(value),
    status,
    isPromised: isPromise({ status }),
  };
}
