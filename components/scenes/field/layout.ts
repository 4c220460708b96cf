/** Where hills and marks stand, and the eyes of the viewpoints: from params alone. */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import {
  cameraOf,
  fit,
  lift,
  PITCH,
  type Bounds,
  type Box,
  type Camera,
  type Eye,
} from '../../space/camera.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { cellsFor, shapeOf } from '../../space/shapes.ts';
import { TERRACES } from '../../space/terraces.ts';
import { areaOf } from '../kit/plate.ts';
import { shapeNamed } from './shapes.ts';
import type { Group, Hill, Params } from './spec.ts';
import { treadsOf } from './treads.ts';

/** A hill on its ground, in units. */
export interface Stand {
  readonly id: string;
  readonly index: number;
  readonly hill: Hill;
  readonly x: number;
  readonly z: number;
  readonly height: number;
}
/** The foot of a mark, in units; `row` counts from the foot up or from the back. */
export interface Site {
  readonly x: number;
  readonly z: number;
  readonly h: number;
  readonly row: number;
}
export interface Sites {
  readonly sites: readonly Site[];
  /** Units to one unit of the shape. */
  readonly size: number;
  /** The plate rectangle of the rows in the home view, headings left out; undefined on a hill. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number } | undefined;
}

export const standsOf = memoizeByAspect((params: Params, aspect: Aspect): readonly Stand[] => {
  const all = Object.entries(params.hills);
  return all.map(([id, hill], index) => {
    const line: NonNullable<Hill['wide']> = {
      x: (index - (all.length - 1) / 2) * 9,
      z: index % 2 === 0 ? 0 : -4,
    };
    const place = (aspect === 'wide' ? hill.wide : hill.tall) ?? line;
    // A tall stage has height to spare: a hill that stands there on its own may use it.
    const height = place.height ?? hill.height * (aspect === 'tall' && all.length === 1 ? 1.3 : 1);
    return { id, index, hill, x: place.x, z: place.z, height };
  });
});

const onHill = ({ groups }: Params) => new Set(Object.values(groups).map(({ on }) => on ?? ''));

/** Groups that stand in rows on the plain. */
export const plainOf = ({ groups }: Params) => Object.keys(groups).filter((id) => !groups[id]!.on);

/** The part of the picture plane that a hill takes up: its foot as it is, not as its radius says. */
export function boundsOf({ hill, height, x, z }: Stand, aspect: Aspect, hills: number): Bounds {
  let [left, right, near] = [0, 0, 0];
  for (const { points } of shapeOf(hill, cellsFor(hills), TERRACES)[0] ?? [])
    for (let i = 0; i < points.length; i += 2) {
      left = Math.min(left, points[i]!);
      right = Math.max(right, points[i]!);
      near = Math.max(near, points[i + 1]!);
    }
  return {
    left: x + left * hill.radius,
    right: x + right * hill.radius,
    top: lift(aspect, height, z),
    bottom: lift(aspect, 0, z + near * hill.radius),
  };
}

const BOXES: {
  readonly [name in 'ground' | 'above' | 'behind']: { readonly [aspect in Aspect]: Box };
} = {
  ground: {
    wide: { left: 0.39, right: 0.875, top: 0.175, bottom: 0.875 },
    tall: { left: 0.03, right: 0.785, top: 0.19, bottom: 0.65 },
  },
  /** A hill that bears marks, over rows on the plain. */
  above: {
    wide: { left: 0.44, right: 0.86, top: 0.16, bottom: 0.6 },
    tall: { left: 0.03, right: 0.785, top: 0.19, bottom: 0.46 },
  },
  behind: {
    wide: { left: 0.505, right: 1.03, top: 0.15, bottom: 0.475 },
    tall: { left: 0.36, right: 1, top: 0.12, bottom: 0.23 },
  },
};

function eyeOn(stands: readonly Stand[], aspect: Aspect, box: Box, hills: number): Eye {
  const parts = stands.map((stand) => boundsOf(stand, aspect, hills));
  const around = {
    left: Math.min(...parts.map((p) => p.left)),
    right: Math.max(...parts.map((p) => p.right)),
    top: Math.max(...parts.map((p) => p.top)),
    bottom: Math.min(...parts.map((p) => p.bottom)),
  };
  return fit(aspect, around, box, 2.6);
}

/** Every viewpoint by name: `home`, and each hill's own. */
export const eyesOf = memoizeByAspect(
  (params: Params, aspect: Aspect): ReadonlyMap<string, Eye> => {
    const stands = standsOf(params, aspect);
    const bearing = stands.filter(({ id }) => onHill(params).has(id));
    const eyes = new Map<string, Eye>([['home', { x: 0, y: 0, zoom: 1 }]]);
    for (const stand of stands)
      eyes.set(stand.id, eyeOn([stand], aspect, BOXES.ground[aspect], stands.length));
    const box = bearing.length === 0 ? 'behind' : plainOf(params).length > 0 ? 'above' : 'ground';
    const seen = bearing.length > 0 ? bearing : stands;
    if (seen.length > 0) eyes.set('home', eyeOn(seen, aspect, BOXES[box][aspect], stands.length));
    return eyes;
  },
);

/** The camera of the home view, in which rows on the plain are composed. */
export const homeOf = (params: Params, aspect: Aspect): Camera => {
  const eye = eyesOf(params, aspect).get('home')!;
  return cameraOf({ ...eye, tallX: eye.x, tallY: eye.y, tallZoom: eye.zoom }, aspect);
};

/** How much room the two lines above a group's rows take. */
export const HEADING = { wide: 56, tall: 45 } as const;

/** Where rows begin on the plate when there are hills. */
const TOPS = { above: { wide: 0.63, tall: 0.47 }, behind: { wide: 0.365, tall: 0.222 } } as const;

/** The part of the plate for each group on the plain: one below the other, under what stands behind. */
function boxOf(params: Params, aspect: Aspect, id: string): Box {
  const own = params.groups[id]?.[aspect];
  if (own) return own;
  const { width, height } = PLATE[aspect];
  const area = areaOf(aspect, 'side');
  const plain = plainOf(params);
  const bearing = plain.length < Object.keys(params.groups).length;
  const behind = Object.keys(params.hills).length > 0;
  const sky = bearing ? TOPS.above : TOPS.behind;
  const top = behind ? height * sky[aspect] : area.y;
  const share = (area.y + area.height - top) / plain.length;
  const from = top + plain.indexOf(id) * share;
  return {
    left: area.x / width,
    right: (area.x + area.width) / width,
    top: (from + HEADING[aspect]) / height,
    bottom: (from + share - (plain.length > 1 ? 8 : 0)) / height,
  };
}

/** The columns in which marks of a shape can be largest. */
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
  const size = (columns: number) => {
    const rows = Math.ceil(group.places / columns);
    return Math.min(
      (0.88 * width) / (columns + lag) / shape.width,
      (height * shape.overlap) / (rows - 1 + shape.overlap) / shape.height,
      (0.4 * height) / shape.height,
    );
  };
  const columns =
    (aspect === 'wide' ? group.wide : group.tall)?.columns ?? columnsFor(group.places, size);
  const s = size(columns);
  const rows = Math.ceil(group.places / columns);
  const deep =
    rows > 1 ? Math.min((height - s * shape.height) / (rows - 1), s * shape.height * 1.5) : 0;
  const step = width / (columns + lag);
  const sites = Array.from({ length: group.places }, (_, i): Site => {
    const row = Math.floor(i / columns);
    const aside = 0.5 + (row % 2 === 1 ? lag : 0);
    const px = x0 + ((i % columns) + aside) * step;
    const py = y0 + s * shape.height + row * deep;
    const plane = camera.y - (py - H / 2) / camera.scale;
    return {
      x: camera.x + (px - W / 2) / camera.scale,
      z: -plane / Math.sin(PITCH[aspect]),
      h: 0,
      row,
    };
  });
  return { sites, size: s / camera.scale, box: { x: x0, y: y0, width } };
}

function treadsOn(params: Params, aspect: Aspect, group: Group, stand: Stand): Sites {
  const { hill, height, x, z } = stand;
  const step = height / TERRACES;
  const shape = shapeNamed(group.mark);
  const sites = treadsOf(hill, Object.keys(params.hills).length, group.places).map(
    (tread): Site => ({
      x: x + tread.x * hill.radius,
      z: z + tread.z * hill.radius,
      h: (tread.terrace + 1) * step,
      row: tread.terrace,
    }),
  );
  // As high as a terrace and a little more, and no wider than the distance of two.
  const rows = new Set(sites.map(({ row }) => row)).size;
  const apart = (1.3 * hill.radius * rows) / Math.max(1, group.places);
  const size = Math.min((1.3 * step * Math.cos(PITCH[aspect])) / shape.height, apart / shape.width);
  return { sites, size, box: undefined };
}

/** The sites of every group. */
export const sitesOf = memoizeByAspect(
  (params: Params, aspect: Aspect): ReadonlyMap<string, Sites> => {
    const stands = new Map(standsOf(params, aspect).map((stand) => [stand.id, stand]));
    return new Map(
      Object.entries(params.groups).map(([id, group]) => {
        const stand = stands.get(group.on ?? '');
        return [
          id,
          stand ? treadsOn(params, aspect, group, stand) : rowsOn(params, aspect, id, group),
        ];
      }),
    );
  },
);
