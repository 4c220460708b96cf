/** The shapes of one small chart. */
import { group, max } from 'd3-array';
import type { PictureLabel } from '../../kit/plate.ts';
import { reachOf, swarmed } from '../arrange.ts';
import type { Tile } from '../hierarchy.ts';
import { rare } from '../rare.ts';
import { binOf, channelOf, nameField, numberOf, wordOf, type Position } from '../read.ts';
import { LEFT_ZERO, type Scale } from '../scales.ts';
import type { Shape } from '../shapes.ts';
import { isPromise } from '../../kit/series.ts';
import { COUNT, type Row } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import { HEADROOM, type Plan } from './plan.ts';

type Geometry = Pick<Shape, 'x' | 'y' | 'width' | 'height' | 'radius'> & Partial<Shape>;

/** Radius of discs: by the size of their row, else as the number of rows allows. */
function radiusIn({ view, rows, isTall, x, y }: Plan, { box, xs, ys }: Cell, count: number) {
  const field = channelOf(view.size)?.field;
  const area = box.width * box.height;
  if (field === undefined) {
    const even = Math.sqrt((area * 0.035) / Math.max(1, count) / Math.PI);
    const radius = Math.max(isTall ? 2.6 : 3.4, Math.min(isTall ? 5 : 6.5, even));
    return () => radius;
  }
  const isRow = (x === undefined) !== (y === undefined);
  const band = isRow ? (x?.kind === 'band' ? xs?.step : y?.kind === 'band' ? ys?.step : undefined) : undefined; // prettier-ignore
  const greatest = max(rows, (row) => numberOf(row, field)) || 1;
  const most = band ? Math.min(band * 0.49, Math.sqrt(area) * 0.4) : Math.sqrt(area) * (isTall ? 0.075 : 0.062); // prettier-ignore
  const least = isTall ? 1.8 : 2.4;
  return (row: Row) =>
    Math.max(least, Math.sqrt(Math.max(0, numberOf(row, field)) / greatest) * most);
}

const LARGEST = 2.4;
/** The offsets of a swarm with the largest discs that have room, and how much larger they are. */
function swarmIn(
  { view, y }: Plan,
  { box, xs, ys }: Cell,
  rows: readonly Row[],
  radius: (row: Row) => number,
) {
  const room = ((ys?.step || box.height) / 2) * (ys ? 0.96 : 0.86);
  const bands = [...group(rows, (row) => (y ? wordOf(row, y.channel.field) : ''))];
  const field = channelOf(view.x)?.field;
  const tried = (scale: number) => {
    const swarms = bands.map(([, same]) => {
      const discs = same.map((row) => ({ key: row.key, x: xs!.at(numberOf(row, field)), r: radius(row) * scale })); // prettier-ignore
      const offsets = swarmed(discs, 0.8);
      return { offsets, reach: reachOf(discs, offsets) };
    });
    const offsets = new Map(swarms.flatMap((one) => [...one.offsets]));
    return { scale, offsets, hasRoom: swarms.every(({ reach }) => reach <= room) };
  };
  let best = tried(LARGEST);
  if (best.hasRoom) return best;
  let [low, high] = [0.05, LARGEST];
  for (let i = 0; i < 7; i++) {
    const middle = tried((low + high) / 2);
    if (middle.hasRoom) [best, low] = [middle, middle.scale];
    else high = middle.scale;
  }
  return best.hasRoom ? best : tried(low);
}

/** Where a row stands on a scale; `middle` without one. */
function placeOn(
  position: Position | undefined,
  scale: Scale | undefined,
  row: Row,
  middle: number,
) {
  if (!position || !scale) return middle;
  const { field, bin } = position.channel;
  if (position.kind === 'band') return scale.at(wordOf(row, field));
  const value = numberOf(row, field);
  return scale.at(bin ? binOf(value, bin) + bin / 2 : value);
}

/** A bar, or a point of the edge of an area. */
function barOf(plan: Plan, { box, xs, ys }: Cell, row: Row, count: number): Geometry {
  const { view, isFlat, along, across, colours, x, y, has, around } = plan;
  const span = plan.spans.get(row.key)!;
  const scale = isFlat ? xs! : ys!;
  const band = isFlat ? ys : xs;
  // Two sides of a mirror begin each at its own zero.
  const start = view.mirror ? scale.at(span.to < 0 ? LEFT_ZERO : 0) : scale.at(span.from);
  // What is higher than a scale that is asked for is torn at its end.
  const greatest = (isFlat ? x : y)!.domain[1];
  const isTorn = across?.domain !== undefined && span.to > greatest + 1e-6;
  const end = isTorn ? scale.at(greatest) + (isFlat ? HEADROOM : -HEADROOM) : scale.at(span.to);
  const isArea = has('area');
  // A bar without a band stands alone.
  const step = band ? band.step || 8 : (isFlat ? box.height : box.width) * 0.4;
  const apart =
    (along?.bin ? 0.03 : view.mirror ? 0.12 : plan.groups.length > 0 && !view.goal ? 0.14 : 0.28) *
    step;
  const [gap, most] = around.brush ? [Math.min(40, plan.isTall ? step * 0.12 : apart), isFlat ? 64 : 250] : [apart, Infinity]; // prettier-ignore
  const slot = band?.stepOf
    ? band.stepOf(wordOf(row, along?.field)) - 2
    : Math.min(most, step - gap);
  const dodged = view.layout === 'dodge' ? Math.max(1, colours.words.length) : 1;
  const shift = dodged > 1 ? (plan.orderOf(row) - (dodged - 1) / 2) * (slot / dodged) : 0;
  const thick = isArea ? 0 : Math.max(1, slot / dodged - (dodged > 1 ? 1 : 0));
  const middle = isFlat
    ? placeOn(y, ys, row, box.y + box.height / 2)
    : placeOn(x, xs, row, box.x + box.width / 2);
  const isCounted = across?.field === COUNT;
  const bands = Math.max(1, (isFlat ? y : x)?.words.length ?? 1);
  const isSlice = !isCounted && !isArea && !view.mirror && (count > 3 * bands || plan.widths !== undefined); // prettier-ignore
  const [length, centre] = [Math.abs(end - start), (start + end) / 2];
  const zero = view.mirror ? start : scale.at(0);
  // Slices touch, so that no hairline of the ground is between them.
  const joined = isCounted ? 1.2 : isSlice ? 0.5 : 0;
  const isLollipop = has('bar') && has('point');
  const [side, stem] = [end < start ? -1 : 1, isLollipop ? 2.4 : thick];
  const r = Math.min(thick * 0.34, plan.isTall ? 6.5 : 9);
  const cap = isLollipop && { cap: { dx: isFlat ? side : 0, dy: isFlat ? 0 : side, r } };
  // The edges of an area of two colours keep their order: its end may be below its start.
  const isSplit = isArea && channelOf(view.color)?.middle !== undefined;
  const furtherOf = ({ cells }: Row, at: (value: number) => number) => ({
    ...(view.open && cells[view.open] && { isOpen: true }),
    ...(typeof cells[view.goal ?? ''] === 'number' && { goal: at(Number(cells[view.goal!])) }),
    ...(around.brush && cells['high'] !== undefined && { range: [at(Number(cells['low'])), at(Number(cells['high']))] as const }), // prettier-ignore
  });
  const base = { ...cap, zero: Number.isFinite(zero) ? zero : start, isFlat, isSlice, isPlain: plan.widths !== undefined, radius: 0, at: scale.at, ...(isTorn && { torn: end }), ...furtherOf(row, (value) => scale.at(Math.min(value, greatest))) }; // prettier-ignore
  return isFlat
    ? { x: centre, y: middle + shift, width: length + joined, height: stem, ...base }
    : {
        x: middle + shift,
        y: centre,
        width: stem,
        height: isSplit ? end - start : length + (isCounted ? joined : 0),
        ...base,
      };
}

const bandOf = ({ isLying, x, y }: Plan, row: Row) => wordOf(row, (isLying ? y : x)?.channel.field);
/** A row on two scales: a disc, a cell, a tick, or a point of a line. */
function pointOf(
  plan: Plan,
  { box, xs, ys }: Cell,
  row: Row,
  radius: number,
  isSmall: boolean,
): Geometry {
  const { view, x, y, has, isTall, rows } = plan;
  const [centreX, centreY] = [
    placeOn(x, xs, row, box.x + box.width / 2),
    placeOn(y, ys, row, box.y + box.height / 2),
  ];
  if (has('rect')) {
    const size = {
      width: Math.max(1, (xs?.step || 10) - 1),
      height: Math.max(1, (ys ? ys.step || 10 : box.height * 0.6) - 1.5),
    };
    return { x: centreX, y: centreY, ...size, radius: 0 };
  }
  if (has('tick')) {
    const isUpright = y?.kind === 'band' || y === undefined;
    const length = isUpright ? (ys?.step || box.height * 0.4) * 0.7 : (xs?.step || 20) * 0.7;
    const size = isUpright ? { width: 2, height: length } : { width: length, height: 2 };
    return { x: centreX, y: centreY, ...size, radius: 0 };
  }
  const isMany = rows.length > 400;
  if (has('boxplot')) {
    const same = plan.rows.filter((one) => plan.facetOf(one) === plan.facetOf(row) && bandOf(plan, one) === bandOf(plan, row)); // prettier-ignore
    const { from, to } = rare('extras').quartilesOf(same.map(plan.measure));
    const isIn = plan.measure(row) >= from && plan.measure(row) <= to;
    return { x: centreX, y: centreY, width: 6.4, height: 6.4, radius: 3.2, alpha: isIn ? 0 : 1 };
  }
  const r = has('point') ? radius : has('line') ? (isSmall ? 1 : isMany ? 0.7 : 1.3) : 0;
  const isSeeThrough = has('point') && view.size !== undefined && view.layout !== 'swarm';
  return { x: centreX, y: centreY, width: r * 2, height: r * 2, radius: r, alpha: isSeeThrough && !isTall && r < 20 ? 0.82 : 1 }; // prettier-ignore
}

export interface Placed {
  readonly shapes: readonly Shape[];
  readonly tiles: readonly Tile[];
  readonly rest: string;
  /** Words that only this layout has, and lines that lead to them. */
  readonly words?: readonly PictureLabel[];
  readonly leads?: string;
}

export function placedIn(plan: Plan, cell: Cell, { isSmall }: Frame, isKeyed: boolean): Placed {
  const { view, around, colours, rows: all, spans } = plan;
  const { box } = cell;
  const rows = all.filter((row) => plan.facetOf(row) === cell.facet);
  const shapeOf = (row: Row, geometry: Geometry): Shape => ({
    key: row.key,
    row,
    fill: colours.of(row),
    alpha: 1,
    isPromised: isPromise(row),
    ...geometry,
  });
  const sizeField = channelOf(view.size)?.field;
  const groupField = view.group ?? channelOf(view.color)?.field;
  const isWords = plan.isWords(groupField);
  const groupOf = (row: Row) => (isWords ? wordOf(row, groupField) : '');
  const radius = radiusIn(plan, cell, rows.length);
  if (plan.has('arc')) {
    const { slices, ...words } = rare('arc').arcsIn(plan, rows, box, !isKeyed);
    return { shapes: slices.map(({ row, ...slice }) => shapeOf(row, slice)), tiles: [], rest: '', ...words }; // prettier-ignore
  }
  if (view.layout === 'treemap') {
    const field = sizeField ?? 'value';
    const tiles = rare('hierarchy').tiled(
      rows,
      (row) => numberOf(row, field),
      groupOf,
      box,
      around.type.line + 4,
    );
    const shapes = tiles.flatMap(({ row, box: tile }) => {
      const centre = { x: tile.x + tile.width / 2, y: tile.y + tile.height / 2 };
      return row
        ? [shapeOf(row, { ...centre, width: tile.width, height: tile.height, radius: 0 })]
        : [];
    });
    return { shapes, tiles, rest: '' };
  }
  if (view.layout === 'map') {
    const { areas, rest: others } = around.areas ? rare('rings').areasIn(around.areas, box) : { areas: new Map<string, Omit<Geometry, 'radius'>>(), rest: '' }; // prettier-ignore
    const isSymbols = plan.has('point');
    const sorted = isSymbols ? [...rows].sort((a, b) => radius(b) - radius(a)) : rows;
    const shapes = sorted.flatMap((row) => {
      const area = areas.get(nameOf(plan, row));
      if (!area) return [];
      const r = radius(row);
      const disc = { x: area.x, y: area.y, width: r * 2, height: r * 2, radius: r, alpha: 0.86 };
      return [shapeOf(row, isSymbols ? disc : { ...area, radius: 0 })];
    });
    const rest = others + (isSymbols ? [...areas.values()].map(({ d }) => d).join('') : '');
    return { shapes, tiles: [], rest };
  }
  if (view.layout === 'pack') {
    const discs = rare('hierarchy').packed(rows, radius, groupOf, box);
    const shapes = discs.map(({ row, x, y, r }) => shapeOf(row, { x, y, width: r * 2, height: r * 2, radius: r })); // prettier-ignore
    return { shapes, tiles: [], rest: '' };
  }
  const swarm = view.layout === 'swarm' && cell.xs ? swarmIn(plan, cell, rows, radius) : undefined;
  // Small discs lie on large ones.
  const bySize = sizeField ? [...rows].sort((a, b) => numberOf(b, sizeField) - numberOf(a, sizeField)) : rows; // prettier-ignore
  const shapes = bySize.map((row) => {
    if (spans.has(row.key)) return shapeOf(row, barOf(plan, cell, row, rows.length));
    const point = pointOf(plan, cell, row, radius(row) * (swarm?.scale ?? 1), isSmall);
    return shapeOf(row, { ...point, y: point.y + (swarm?.offsets.get(row.key) ?? 0) });
  });
  const isPlaced = ({ x, y }: Shape) => Number.isFinite(x) && Number.isFinite(y);
  return { shapes: shapes.filter(isPlaced), tiles: [], rest: '' };
}
export const nameOf = (plan: Plan, row: Row): string => wordOf(row, nameField(plan.table));
