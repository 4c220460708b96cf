/** The positions of hills and marks, and the named viewpoints: from params alone. */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import {
  cameraOf,
  fit,
  lift,
  PITCH,
  type Camera,
  type Eye,
  type Sides,
} from '../../space/camera.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { terracesOf, type Mountain } from '../../space/mountain.ts';
import { TERRACES } from '../../space/terraces.ts';
import { areaOf } from '../kit/plate.ts';
import { shapeNamed } from './shapes.ts';
import type { Group, Hill, Params } from './params.ts';
import { treadsOf } from './treads.ts';

/** A hill on its ground, in units. */
export type Stand = Pick<
  Mountain,
  'id' | 'index' | 'count' | 'terraces' | 'x' | 'z' | 'tall' | 'broad'
> & { readonly peak: Hill };
/** The base of a mark, in units; `row` counts from the bottom up or from the back. */
export interface Site {
  readonly x: number;
  readonly z: number;
  readonly h: number;
  readonly row: number;
}
interface Sites {
  readonly sites: readonly Site[];
  /** Units per unit of the shape. */
  readonly size: number;
  /** The rectangle of the rows on the plate in the home view, without headings; undefined on a hill. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number };
}

export const standsOf = memoizeByAspect((params: Params, aspect: Aspect): readonly Stand[] => {
  const all = Object.entries(params.hills);
  const count = all.length;
  return all.map(([id, peak], index) => {
    const inLine = { x: (index - (count - 1) / 2) * 9, z: index % 2 === 0 ? 0 : -4 };
    // A tall stage has spare height: a hill that stands there alone may use it.
    const usual = peak.height * (aspect === 'tall' && count === 1 ? 1.3 : 1);
    const { x, z, height: tall = usual }: NonNullable<Hill['wide']> = peak[aspect] ?? inLine;
    return { id, index, count, peak, x, z, tall, broad: peak.radius, terraces: TERRACES };
  });
});

/** Groups that stand in rows on the plain. */
export const plainOf = ({ groups }: Params) => Object.keys(groups).filter((id) => !groups[id]!.on);

/** The part of the picture plane that a hill takes up, by its real outline and not its radius. */
export function boundsOf(stand: Stand, aspect: Aspect): Sides {
  const { x, z, tall, broad } = stand;
  const base = terracesOf(stand)[0]?.flatMap(({ points }) => [...points]) ?? [];
  const [xs, zs] = [0, 1].map((odd) => [0, ...base.filter((_, i) => i % 2 === odd)]);
  return {
    left: x + Math.min(...xs!) * broad,
    right: x + Math.max(...xs!) * broad,
    top: lift(aspect, tall, z),
    bottom: lift(aspect, 0, z + Math.max(...zs!) * broad),
  };
}

const BOXES: {
  readonly [name in 'ground' | 'above' | 'behind']: { readonly [aspect in Aspect]: Sides };
} = {
  ground: {
    wide: { left: 0.39, right: 0.875, top: 0.175, bottom: 0.875 },
    tall: { left: 0.03, right: 0.785, top: 0.19, bottom: 0.65 },
  },
  /** A hill with marks on it, above rows on the plain. */
  above: {
    wide: { left: 0.44, right: 0.86, top: 0.16, bottom: 0.6 },
    tall: { left: 0.03, right: 0.785, top: 0.19, bottom: 0.46 },
  },
  behind: {
    wide: { left: 0.505, right: 1.03, top: 0.15, bottom: 0.475 },
    tall: { left: 0.36, right: 1, top: 0.12, bottom: 0.23 },
  },
};

/** Every viewpoint by name: `home`, and one for each hill. */
export const eyesOf = memoizeByAspect(
  (params: Params, aspect: Aspect): ReadonlyMap<string, Eye> => {
    const stands = standsOf(params, aspect);
    const eyeOn = (seen: readonly Stand[], box: Sides) =>
      fit(
        aspect,
        seen.map((stand) => boundsOf(stand, aspect)),
        box,
        2.6,
      );
    const bears = new Set(Object.values(params.groups).map(({ on }) => on));
    const bearing = stands.filter(({ id }) => bears.has(id));
    const box = bearing.length === 0 ? 'behind' : plainOf(params).length > 0 ? 'above' : 'ground';
    const seen = bearing.length > 0 ? bearing : stands;
    const home = seen.length > 0 ? eyeOn(seen, BOXES[box][aspect]) : { x: 0, y: 0, zoom: 1 };
    return new Map<string, Eye>([
      ...stands.map((stand) => [stand.id, eyeOn([stand], BOXES.ground[aspect])] as const),
      ['home', home],
    ]);
  },
);

/** The camera of the home view, for which rows on the plain are laid out. */
export const homeOf = (params: Params, aspect: Aspect): Camera => {
  const eye = eyesOf(params, aspect).get('home')!;
  return cameraOf({ ...eye, tallX: eye.x, tallY: eye.y, tallZoom: eye.zoom }, aspect);
};

/** Space for the two lines above a group's rows. */
export const HEADING = { wide: 56, tall: 45 } as const;

/** The top of the rows on the plate when there are hills. */
const TOPS = { above: { wide: 0.63, tall: 0.47 }, behind: { wide: 0.365, tall: 0.222 } } as const;

/** The rectangle on the plate for each group on the plain: one below the other, under what stands behind. */
function boxOf(params: Params, aspect: Aspect, id: string): Sides {
  const placed = params.groups[id]?.[aspect];
  if (placed) return placed;
  const { width, height } = PLATE[aspect];
  const area = areaOf(aspect, 'side');
  const plain = plainOf(params);
  const sky = plain.length < Object.keys(params.groups).length ? TOPS.above : TOPS.behind;
  const top = Object.keys(params.hills).length > 0 ? height * sky[aspect] : area.y;
  const share = (area.y + area.height - top) / plain.length;
  const from = top + plain.indexOf(id) * share;
  return {
    left: area.x / width,
    right: (area.x + area.width) / width,
    top: (from + HEADING[aspect]) / height,
    bottom: (from + share - (plain.length > 1 ? 8 : 0)) / height,
  };
}

/** The number of columns at which marks of a shape are largest. */
function columnsFor(places: number, size: (columns: number) => number): number {
  let best = 1;
  for (let columns = 2; columns <= places; columns += 1)
    if (size(columns) > size(best) * 1.001) best = columns;
  return best;
}

function rowsOn(params: Params, aspect: Aspect, id: string, group: Group): Sites {
  const camera = homeOf(params, aspect);
  const { width: W, height: H } = PLATE[aspect];
  const box = boxOf(params, aspect, id);
  const [x0, y0] = [box.left * W, box.top * H];
  const [width, height] = [(box.right - box.left) * W, (box.bottom - box.top) * H];
  const shape = shapeNamed(group.mark);
  const lag = shape.stagger ? 0.5 : 0;
  const rowsFor = (columns: number) => Math.ceil(group.places / columns);
  const size = (columns: number) =>
    Math.min(
      (0.88 * width) / (columns + lag) / shape.width,
      (height * shape.overlap) / (rowsFor(columns) - 1 + shape.overlap) / shape.height,
      (0.4 * height) / shape.height,
    );
  const columns = group[aspect]?.columns ?? columnsFor(group.places, size);
  const high = size(columns) * shape.height;
  const between = (height - high) / Math.max(1, rowsFor(columns) - 1);
  const deep = rowsFor(columns) > 1 ? Math.min(between, high * 1.5) : 0;
  const step = width / (columns + lag);
  const sites = Array.from({ length: group.places }, (_, i): Site => {
    const row = Math.floor(i / columns);
    const aside = 0.5 + (row % 2 === 1 ? lag : 0);
    const px = x0 + ((i % columns) + aside) * step;
    const plane = camera.y - (y0 + high + row * deep - H / 2) / camera.scale;
    return {
      x: camera.x + (px - W / 2) / camera.scale,
      z: -plane / Math.sin(PITCH[aspect]),
      h: 0,
      row,
    };
  });
  return { sites, size: size(columns) / camera.scale, box: { x: x0, y: y0, width } };
}

function treadsOn(aspect: Aspect, group: Group, stand: Stand): Sites {
  const { tall, broad, x, z } = stand;
  const step = tall / TERRACES;
  const shape = shapeNamed(group.mark);
  const sites = treadsOf(stand, group.places).map((tread): Site => ({
    x: x + tread.x * broad,
    z: z + tread.z * broad,
    h: (tread.terrace + 1) * step,
    row: tread.terrace,
  }));
  // A little higher than a terrace, and no wider than the distance between two places.
  const rows = new Set(sites.map(({ row }) => row)).size;
  const apart = (1.3 * broad * rows) / Math.max(1, group.places);
  const size = Math.min((1.3 * step * Math.cos(PITCH[aspect])) / shape.height, apart / shape.width);
  return { sites, size };
}

/** The sites of every group. */
export const sitesOf = memoizeByAspect(
  (params: Params, aspect: Aspect): ReadonlyMap<string, Sites> =>
    new Map(
      Object.entries(params.groups).map(([id, group]) => {
        const stand = standsOf(params, aspect).find((one) => one.id === group.on);
        return [
          id,
          stand ? treadsOn(aspect, group, stand) : rowsOn(params, aspect, id, group),
        ] as const;
      }),
    ),
);
