/** Lines and boxes that no row is: boxes of quartiles, whiskers, and what bars are compared with. */
import { group, max, min, quantileSorted } from 'd3-array';
import { paintOf } from '../colours.ts';
import { polyline } from '../../kit/marks.ts';
import type { Pair } from '../../kit/plate.ts';
import { channelOf, numberOf } from '../read.ts';
import type { Extra, Shape } from '../shapes.ts';
import type { Row } from '../table.ts';
import type { Cell } from './frame.ts';
import type { Plan } from './plan.ts';

/** Quartiles, and how far the whiskers reach: to the last value within one and a half boxes. */
export function quartilesOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, middle = 0, high = 0] = [0.25, 0.5, 0.75].map((share) => quantileSorted(sorted, share)); // prettier-ignore
  const within = sorted.filter((one) => one >= low - 1.5 * (high - low) && one <= high + 1.5 * (high - low)); // prettier-ignore
  return { low, middle, high, from: min(within) ?? low, to: max(within) ?? high };
}

export function extrasIn(
  plan: Plan,
  { xs, ys, facet }: Cell,
  shapes: readonly Shape[],
): readonly Extra[] {
  // prettier-ignore
  const { view, isLying, around: { palette }, colours, measure, has } = plan;
  const scale = isLying ? xs : ys;
  if (!scale) return [];
  const centreOf = ({ x, y }: Shape) => (isLying ? y : x);
  const path = (points: readonly Pair[], isClosed = false) =>
    polyline(points.map(([along, across]): Pair => (isLying ? [across, along] : [along, across])), isClosed); // prettier-ignore
  const extra = (id: string, d: string, width: number, row?: Row, paint?: Extra['paint']): Extra =>
    ({ id: `${id}-${facet}`, d, width, row, ...(paint && { paint }), colour: row ? colours.of(row) : paintOf(paint, palette) }); // prettier-ignore
  const across = (one: number, [from, to]: Pair) => path([[from, scale.at(one)], [to, scale.at(one)]]); // prettier-ignore
  const bands = [...group(shapes, centreOf)];
  const boxes = (has('boxplot') ? bands : []).flatMap(([centre, same]) => {
    const { low, middle, high, from, to } = quartilesOf(same.map(({ row }) => measure(row)));
    const half = Math.min(34, ((isLying ? ys : xs)?.step || 60) * 0.3);
    const reach = (share: number): Pair => [centre - half * share, centre + half * share];
    const box = [low, high].flatMap((one, i) => reach(i ? -1 : 1).map((at): Pair => [at, scale.at(one)])); // prettier-ignore
    const arms = [[from, low] as const, [high, to] as const].map((arm) => path(arm.map((one): Pair => [centre, scale.at(one)]))); // prettier-ignore
    const [{ row }] = same as [Shape];
    return [
      extra(`arms-${centre}`, [...arms, ...[from, to].map((one) => across(one, reach(0.34)))].join(''), 1.4, row), // prettier-ignore
      { ...extra(`box-${centre}`, path(box, true), 1.4, row), isFilled: true },
      extra(`median-${centre}`, across(middle, reach(1)), 2.6, row),
    ];
  });
  // On bars of any colour it is seen by an edge.
  const edged = (id: string, d: string, width: number, paint?: Extra['paint']) => [
    extra(`${id}-edge`, d, width + 3, undefined, 'ground'),
    extra(id, d, width, undefined, paint),
  ];
  const whiskers = (view.whiskers ? shapes : []).flatMap(({ key, row, zero, ...one }) => {
    const [centre, id] = [isLying ? one.y : one.x, `whisker-${key}`];
    const line = path(view.whiskers!.map((field): Pair => [centre, scale.at(numberOf(row, field))])); // prettier-ignore
    const isOnBar = zero !== undefined && view.x2 === undefined && view.y2 === undefined;
    return isOnBar ? edged(id, line, 1.6) : [extra(id, line, 1.6, row)];
  });
  const reference = channelOf(view.reference)?.field;
  const compared = (reference === undefined ? [] : bands).map(([centre, [first]]) => ({ centre, first: first!, at: numberOf(first!.row, reference) })).filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.centre - b.centre); // prettier-ignore
  const half = ({ width, height }: Shape) => Math.max(4, (isLying ? height : width) * 0.65);
  const marks = has('line')
    ? [['reference', path(compared.map(({ centre, at }): Pair => [centre, scale.at(at)])), 2.8] as const] // prettier-ignore
    : compared.map(({ first, centre, at }) => [`reference-${first.key}`, across(at, [centre - half(first), centre + half(first)]), 3.4] as const); // prettier-ignore
  const references = marks.flatMap(([id, d, width]) => edged(id, d, width, 'second'));
  return [...boxes, ...whiskers, ...(compared.length > 0 ? references : [])];
}
