/** What stands above a chart: its title, and the key of its colours. */
import type { PictureLabel } from '../../kit/plate.ts';
import { label, wrap } from '../../kit/text.ts';
import { channelOf, keysOf } from '../read.ts';
import { COUNT } from '../table.ts';
import type { Shape, Swatch } from '../shapes.ts';
import { rare } from '../rare.ts';
import { groupFieldOf, type Plan } from './plan.ts';

export interface Head {
  readonly labels: readonly PictureLabel[];
  readonly swatches: readonly Swatch[];
  /** Units that say what one is. */
  readonly samples?: readonly Shape[];
  /** Where the chart begins. */
  readonly bottom: number;
}

function titleOf({ view: { title, rule }, around: { area, type } }: Plan, top: number): Head {
  const lines = title === undefined ? [] : wrap([title], area.width, type.strong);
  const further = rule === undefined ? [] : wrap([rule], area.width, type.rest);
  const y = (i: number) => top + 13 + i * type.line;
  // A label prints its first line stronger: the lines of a title before its last one are labels of their own.
  const before = lines.slice(0, -1).map((line, i) => label(`title-${i}`, [area.x, y(i)], [line], 'strong')); // prettier-ignore
  const last = [...lines.slice(-1), ...further];
  const role = lines.length > 0 ? 'strong' : 'label';
  const labels = last.length > 0 ? [...before, label('title', [area.x, y(before.length)], last, role)] : []; // prettier-ignore
  const count = before.length + last.length;
  return { labels, swatches: [], bottom: top + (count > 0 ? count * type.line + 8 : 0) };
}

/** Whether lines are named at their ends, and not in a key. */
export const isNamedAtEnds = (plan: Plan): boolean => {
  const { has, colours, view, widths, isFlat, across } = plan;
  const field = channelOf(view.color)?.field;
  const isLine = has('line', 'area') && !across?.field?.startsWith(COUNT) && groupFieldOf(plan, 'line') === field; // prettier-ignore
  const isMosaic = widths !== undefined && !isFlat && colours.words.length > 1;
  return (isLine || isMosaic) && !view.mirror && colours.words.length > 0 && field !== view.facet;
};

/** Whether lines print the value at their end; small charts do if they are asked to. */
// prettier-ignore
export const hasEndValues = ({ view, has, along, x, isFlat, isSlope, facets, colours }: Plan): boolean =>
  has('line') &&
  !isFlat &&
  view.y2 === undefined &&
  !isSlope &&
  (x?.kind !== 'number' || along?.field === 'x') &&
  colours.words.length <= MOST &&
  (facets.length > 1 ? view.values === true : view.values !== false);
const MOST = 8;

export function headOf(plan: Plan): Head {
  const { view, around, colours, x, y } = plan;
  const first = titleOf(plan, around.area.y);
  const units = view.layout === 'units' && !plan.isField && keysOf(view).length > 0 ? rare('units').unitKey(plan, [around.area.x, first.bottom + 14], false, plan.isTall ? 16 : 22) : undefined; // prettier-ignore
  const title = units ? { ...first, ...units, labels: [...first.labels, ...units.labels], bottom: units.bottom - 6 } : first; // prettier-ignore
  const field = channelOf(view.color)?.field;
  // Slices are named around their ring; where that would be small, a key has their shares.
  const box = { ...around.area, y: title.bottom, height: around.area.y + around.area.height - title.bottom - 8 }; // prettier-ignore
  const ring = plan.has('arc') && plan.facets.length < 2 ? rare('arc').ringIn(plan, plan.rows, box, true) : undefined; // prettier-ignore
  const texts = new Map(ring?.entries.map(({ name, lines }) => [name, lines.join(' ')]));
  // The names of an axis, of small charts and of tiles are names of the colours too.
  const grouped = plan.groups.length > 0 ? view.group : undefined;
  const isNamed = (ring?.named.length ?? 0) > 0 || [x?.channel.field, y?.channel.field, view.facet, grouped].includes(field ?? ''); // prettier-ignore
  const isSplit = plan.has('area') && channelOf(view.color)?.middle !== undefined;
  const needsNone = (isNamed && !view.reference) || isSplit || isNamedAtEnds(plan) || view.mirror || view.layout === 'treemap'; // prettier-ignore
  const key = needsNone
    ? undefined
    : colours.words.length > 1 || view.reference
      ? rare('colours').wordsKey(plan, title.bottom, texts)
      : colours.ramp && rare('colours').rampKey(plan, title.bottom);
  return key ? { ...title, ...key, labels: [...title.labels, ...key.labels] } : title;
}
