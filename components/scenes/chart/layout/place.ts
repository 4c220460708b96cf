/** The shapes of one small chart. */
import { max } from 'd3-array';
import type { Box, PictureLabel } from '../../kit/plate.ts';
import { rare } from '../rare.ts';
import { binOf, channelOf, numberOf, wordOf, type Position } from '../read.ts';
import type { Scale } from '../scales.ts';
import type { Shape } from '../shapes.ts';
import { isPromise } from '../../kit/series.ts';
import type { Row } from '../table.ts';
import type { Cell, Frame } from './frame.ts';
import type { Plan } from './plan.ts';

export type Geometry = Pick<Shape, 'x' | 'y' | 'width' | 'height' | 'radius'> & Partial<Shape>;

/** Radius of discs: by the size of their row, else as the number of rows allows. */
function radiusIn({ view, rows, isTall, x, y }: Plan, { box, xs, ys }: Cell, count: number) {
  const field = channelOf(view.size)?.field;
  const area = box.width * box.height;
  if (field === undefined) {
    const even = Math.sqrt((area * 0.035) / Math.max(1, count) / Math.PI);
    const radius = Math.max(isTall ? 2.6 : 3.4, Math.min(isTall ? 5 : 6.5, even));
    return () => radius;
  }
  // Discs in a row or a column are as large as their band.
  const alone = x && y ? undefined : (x ?? y);
  const band = alone?.kind === 'band' ? (x ? xs : ys)?.step : undefined;
  const greatest = max(rows, (row) => numberOf(row, field)) || 1;
  const side = Math.sqrt(area);
  const most = band ? Math.min(band * 0.49, side * 0.4) : side * (isTall ? 0.075 : 0.062);
  const least = isTall ? 1.8 : 2.4;
  return (row: Row) =>
    Math.max(least, Math.sqrt(Math.max(0, numberOf(row, field)) / greatest) * most);
}

/** Where a row stands on a scale; `middle` without one. */
export function placeOn(
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

const bandOf = ({ isLying, x, y }: Plan, row: Row) => wordOf(row, (isLying ? y : x)?.channel.field);
/** A row on two scales: a disc, a cell, a tick, or a point of a line. */
function pointOf(
  plan: Plan,
  { box, xs, ys }: Cell,
  row: Row,
  radius: number,
  isSmall: boolean,
): Geometry {
  const { view, has, isTall, rows, facetOf, measure } = plan;
  const x = placeOn(plan.x, xs, row, box.x + box.width / 2);
  const y = placeOn(plan.y, ys, row, box.y + box.height / 2);
  if (has('rect')) {
    const width = Math.max(1, (xs?.step || 10) - 1);
    const height = Math.max(1, (ys ? ys.step || 10 : box.height * 0.6) - 1.5);
    return { x, y, width, height, radius: 0 };
  }
  if (has('tick')) {
    const isUpright = plan.y?.kind === 'band' || plan.y === undefined;
    const length = 0.7 * (isUpright ? ys?.step || box.height * 0.4 : xs?.step || 20);
    const [width, height] = isUpright ? [2, length] : [length, 2];
    return { x, y, width, height, radius: 0 };
  }
  if (has('boxplot')) {
    const placeOf = (one: Row) => JSON.stringify([facetOf(one), bandOf(plan, one)]);
    const place = placeOf(row);
    const same = rows.filter((one) => placeOf(one) === place);
    const { from, to } = rare('extras').quartilesOf(same.map(measure));
    const isIn = measure(row) >= from && measure(row) <= to;
    return { x, y, width: 6.4, height: 6.4, radius: 3.2, alpha: isIn ? 0 : 1 };
  }
  const onLine = isSmall ? 1 : rows.length > 400 ? 0.7 : 1.3;
  const r = has('point') ? radius : has('line') ? onLine : 0;
  const isSeeThrough = has('point') && view.size !== undefined && view.layout !== 'swarm';
  const alpha = isSeeThrough && !isTall && r < 20 ? 0.82 : 1;
  return { x, y, width: r * 2, height: r * 2, radius: r, alpha };
}

export interface Tile {
  readonly box: Box;
  /** A tile is of a row, or of a group. */
  readonly row?: Row;
  readonly group?: string;
}
/** What layouts without scales place. */
export interface Placing {
  readonly plan: Plan;
  readonly rows: readonly Row[];
  readonly box: Box;
  readonly shapeOf: (row: Row, geometry: Geometry) => Shape;
  readonly radius: (row: Row) => number;
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
  const { view, colours, spans } = plan;
  const { box } = cell;
  const rows = plan.rows.filter((row) => plan.facetOf(row) === cell.facet);
  const shapeOf: Placing['shapeOf'] = (row, geometry) => ({
    ...{ key: row.key, row, fill: colours.of(row), alpha: 1, isPromised: isPromise(row) },
    ...geometry,
  });
  const radius = radiusIn(plan, cell, rows.length);
  if (plan.has('arc')) {
    const { slices, ...words } = rare('arc').arcsIn(plan, rows, box, !isKeyed);
    const shapes = slices.map(({ row, ...slice }) => shapeOf(row, slice));
    return { shapes, tiles: [], rest: '', ...words };
  }
  const placing: Placing = { plan, rows, box, shapeOf, radius };
  if (view.layout === 'treemap') return rare('hierarchy').tilesIn(placing);
  if (view.layout === 'map') return rare('rings').mapIn(placing);
  if (view.layout === 'pack') return rare('hierarchy').discsIn(placing);
  const isSwarm = view.layout === 'swarm' && cell.xs !== undefined;
  const swarm = isSwarm ? rare('swarm').swarmIn(plan, cell, rows, radius) : undefined;
  // Small discs lie on large ones.
  const size = channelOf(view.size)?.field;
  const order = (row: Row) => (size ? -numberOf(row, size) : 0);
  const shapes = [...rows]
    .sort((a, b) => order(a) - order(b))
    .map((row) => {
      if (spans.has(row.key)) return shapeOf(row, rare('bars').barOf(plan, cell, row, rows.length));
      const point = pointOf(plan, cell, row, radius(row) * (swarm?.scale ?? 1), isSmall);
      return shapeOf(row, { ...point, y: point.y + (swarm?.offsets.get(row.key) ?? 0) });
    });
  const isPlaced = ({ x, y }: Shape) => Number.isFinite(x) && Number.isFinite(y);
  return { shapes: shapes.filter(isPlaced), tiles: [], rest: '' };
}
