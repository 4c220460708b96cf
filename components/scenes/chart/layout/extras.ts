/** Lines and boxes that no row is: boxes of quartiles, whiskers, and what bars are compared with. */
import { group, max, min, quantileSorted } from 'd3-array';
import type { Palette } from '../../../../story/scene.ts';
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

export const paintOf = (paint: Extra['paint'], { ground, category, ink }: Palette): string =>
  paint === 'ground' ? ground : paint === 'second' ? category[1]! : ink;

export function extrasIn(
  plan: Plan,
  { xs, ys, facet }: Cell,
  shapes: readonly Shape[],
): readonly Extra[] {
  // prettier-ignore
  const { view, isLying, around: { palette }, colours, measure, has } = plan;
  const scale = isLying ? xs : ys;
  if (!scale) return [];
  const reference = channelOf(view.reference)?.field;
  const centreOf = ({ x, y }: Shape) => (isLying ? y : x);
  const path = (points: readonly Pair[], isClosed = false) =>
    polyline(points.map(([along, across]): Pair => (isLying ? [across, along] : [along, across])), isClosed); // prettier-ignore
  const extra = (id: string, d: string, width: number, row?: Row, paint?: Extra['paint']): Extra =>
    ({ id: `${id}-${facet}`, d, width, row, ...(paint && { paint }), colour: row ? colours.of(row) : paintOf(paint, palette) }); // prettier-ignore
  const across = (one: number, [from, to]: Pair) => path([[from, scale.at(one)], [to, scale.at(one)]]); // prettier-ignore
  const ends = (one: Shape, grow: number): Pair => {
    const half = Math.max(4, ((isLying ? one.height : one.width) / 2) * grow);
    return [centreOf(one) - half, centreOf(one) + half];
  };
  const bands = [...group(shapes, centreOf)];
  const boxes = !has('boxplot')
    ? []
    : bands.flatMap(([centre, [first, ...others]]) => {
        // prettier-ignore
        const { low, middle, high, from, to } = quartilesOf([first!, ...others].map(({ row }) => measure(row)));
        const half = Math.min(34, ((isLying ? ys : xs)?.step || 60) * 0.3);
        const [left, right] = [centre - half, centre + half];
        const [top, bottom] = [scale.at(low), scale.at(high)];
        const arms = [[from, low], [high, to]].map(([a, b]) => path([[centre, scale.at(a!)], [centre, scale.at(b!)]])).join(''); // prettier-ignore
        const caps = [from, to]
          .map((one) => across(one, [centre - half / 3, centre + half / 3]))
          .join('');
        const { row } = first!;
        return [
          extra(`arms-${centre}`, arms + caps, 1.4, row),
          { ...extra(`box-${centre}`, path([[left, top], [right, top], [right, bottom], [left, bottom]], true), 1.4, row), isFilled: true }, // prettier-ignore
          extra(`median-${centre}`, across(middle, [left, right]), 2.6, row),
        ];
      });
  const whiskers = (view.whiskers ? shapes : []).map((one) => {
    const [low, high] = view.whiskers!.map((field) => scale.at(numberOf(one.row, field)));
    const line = path([[centreOf(one), low!], [centreOf(one), high!]]); // prettier-ignore
    const isOnBar = one.zero !== undefined && view.x2 === undefined && view.y2 === undefined;
    return extra(`whisker-${one.key}`, line, 1.6, isOnBar ? undefined : one.row);
  });
  const compared = reference === undefined ? [] : bands.flatMap(([centre, [first]]) => {
    const at = numberOf(first!.row, reference);
    return Number.isFinite(at) ? [{ centre, at, first: first! }] : [];
  }); // prettier-ignore
  const line = [...compared].sort((a, b) => a.centre - b.centre).map(({ centre, at }): Pair => [centre, scale.at(at)]); // prettier-ignore
  const compareds = has('line') ? [['reference', path(line), 2.8] as const] : compared.map(({ first, at }) => [`reference-${first.key}`, across(at, ends(first, 1.3)), 3.4] as const); // prettier-ignore
  // On bars of any colour it is seen by an edge.
  const marks = compareds.flatMap(([id, d, width]) => [extra(`${id}-edge`, d, width + 3, undefined, 'ground'), extra(id, d, width, undefined, 'second')]); // prettier-ignore
  return [...boxes, ...whiskers, ...(compared.length > 0 ? marks : [])];
}
