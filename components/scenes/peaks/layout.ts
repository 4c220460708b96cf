/** Where each peak stands, the eyes of the named viewpoints, and points of a peak on the plate. */
import type { Aspect } from '../../../story/scene.ts';
import {
  fit,
  lift,
  plateX,
  plateY,
  type Bounds,
  type Box,
  type Camera,
  type Eye,
} from '../../space/camera.ts';
import { SPAN, SQUASH } from '../../space/height-field.ts';
import { memoizeByAspect } from '../../space/memoize.ts';
import { cellsFor, fieldOf } from '../../space/shapes.ts';
import type { Params, Peak } from './spec.ts';
import type { PlacedInstance } from './placed-instance.ts';

/** A peak on its ground. Lengths in units. */
export interface Stand {
  readonly id: string;
  readonly index: number;
  readonly peak: Peak;
  readonly x: number;
  readonly z: number;
  readonly height: number;
  readonly radius: number;
  readonly far: boolean;
}

/** Rows of a wide range: as many as give it about the proportions of the stage. */
function rowsFor(count: number): number {
  let rows = 1;
  while ((count * 12) / rows > 3.4 * (rows * 3.2 + 12)) rows += 1;
  return rows;
}
/** Columns of a tall range, which stacks its peaks in depth. */
function columnsFor(count: number): number {
  let columns = 1;
  while (columns * 10.8 < 0.6 * ((count / columns) * 5.6 + 6.5)) columns += 1;
  return columns;
}

/** A peak at its second place, or where it stands. */
const secondOf = (stand: Stand, aspect: Aspect): Stand => {
  const place = stand.peak.second?.[aspect];
  if (!place) return stand;
  const scale = place.scale ?? 1;
  return {
    ...stand,
    x: place.x,
    z: place.z,
    height: (place.height ?? stand.peak.height) * scale,
    radius: stand.peak.radius * scale,
  };
};

function wideStand(id: string, peak: Peak, index: number, count: number): Stand {
  const rows = rowsFor(count);
  const far = peak.row ? peak.row === 'far' : rows > 1 && index % rows >= rows / 2;
  const place = peak.wide ?? {
    x: (index - (count - 1) / 2) * (12 / rows),
    z: rows === 1 ? 0 : 3.6 - ((index % rows) * 7.2 * Math.min(1, 3 / rows)) / 1,
  };
  const scale = place.scale ?? 1;
  const height = (place.height ?? peak.height) * scale;
  return { id, index, peak, x: place.x, z: place.z, height, radius: peak.radius * scale, far };
}

function tallStand(id: string, peak: Peak, index: number, count: number, usual: number): Stand {
  const columns = columnsFor(count);
  const place = peak.tall ?? {
    x: ((index % columns) - (columns - 1) / 2) * 9.2,
    z: (index - (count - 1) / 2) * (8.8 / columns),
  };
  const scale = place.scale ?? 1;
  // Nearly equal heights: in a hanging scroll the peaks stand above each other, not side by side.
  const height = (place.height ?? 0.3 * peak.height + 0.7 * usual) * scale;
  const far = peak.row ? peak.row === 'far' : index < count / 2;
  return { id, index, peak, x: place.x, z: place.z, height, radius: peak.radius * scale, far };
}

/** All peaks on the ground of one aspect, in the order of params. */
export const standsOf = memoizeByAspect((params: Params, aspect: Aspect): readonly Stand[] => {
  const peaks = Object.entries(params.peaks);
  const placed = peaks.filter(([, peak]) => !(aspect === 'wide' ? peak.wide : peak.tall));
  const rank = new Map(placed.map(([id], i) => [id, i]));
  const usual = Math.min(8.2, peaks.reduce((sum, [, p]) => sum + p.height, 0) / peaks.length);
  return peaks.map(([id, peak], index) => {
    const turn = rank.get(id) ?? index;
    const stand =
      aspect === 'wide'
        ? wideStand(id, peak, turn, placed.length)
        : tallStand(id, peak, turn, placed.length, usual);
    return { ...stand, index };
  });
});

/** All peaks at their second places; those that have none stay. */
export const secondStandsOf = memoizeByAspect((params: Params, aspect: Aspect): readonly Stand[] =>
  standsOf(params, aspect).map((stand) => secondOf(stand, aspect)),
);

/** The part of the picture plane that a peak takes up, its outline `share` times as high. */
export function boundsOf(stand: Stand, aspect: Aspect, share = 1): Bounds {
  const reach = stand.radius * 0.9 * (1 + 0.22 * (share - 1));
  return {
    left: stand.x - reach,
    right: stand.x + reach,
    top: lift(aspect, stand.height * share, stand.z),
    bottom: lift(aspect, 0, stand.z + reach * SQUASH),
  };
}

const around = (parts: readonly Bounds[]): Bounds => ({
  left: Math.min(...parts.map((p) => p.left)),
  right: Math.max(...parts.map((p) => p.right)),
  top: Math.max(...parts.map((p) => p.top)),
  bottom: Math.min(...parts.map((p) => p.bottom)),
});

const BOXES: { readonly [name: string]: { readonly [aspect in Aspect]: Box } } = {
  range: {
    wide: { left: -0.03, right: 1.03, top: 0.3, bottom: 0.775 },
    tall: { left: -0.02, right: 1.02, top: 0.125, bottom: 0.82 },
  },
  aside: {
    wide: { left: 0.36, right: 1.04, top: 0.2, bottom: 0.74 },
    tall: { left: 0, right: 1, top: 0.1, bottom: 0.7 },
  },
  half: {
    wide: { left: 0.36, right: 1.02, top: 0.16, bottom: 0.82 },
    tall: { left: 0, right: 1, top: 0.12, bottom: 0.68 },
  },
  single: {
    wide: { left: 0.4, right: 0.86, top: 0.085, bottom: 0.875 },
    tall: { left: 0.06, right: 0.86, top: 0.13, bottom: 0.64 },
  },
};

/** Every viewpoint by name. A peak's own leaves room for the highest level the story shows. */
export const eyesOf = memoizeByAspect(
  (params: Params, aspect: Aspect): ReadonlyMap<string, Eye> => {
    const stands = standsOf(params, aspect);
    const standing = stands.filter(({ peak }) => peak.shown);
    const all = standing.length > 0 ? standing : stands;
    const eyes = new Map<string, Eye>();
    const add = (name: string, seen: readonly Stand[], box: Box, closest: number) =>
      eyes.set(name, fit(aspect, around(seen.map((s) => boundsOf(s, aspect))), box, closest));
    const boxes = (name: 'range' | 'aside' | 'half') => BOXES[name]![aspect];
    const middle = Math.ceil(all.length / 2);
    add('left', all.slice(0, middle), boxes('half'), 1.6);
    add('right', all.slice(all.length - middle), boxes('half'), 1.6);
    add('aside', all, boxes('aside'), 1.5);
    add('range', all, boxes('range'), 1.5);
    for (const stand of stands) {
      const part = boundsOf(stand, aspect, stand.peak.reach);
      eyes.set(
        stand.id,
        fit(aspect, part, BOXES['single']![aspect], aspect === 'wide' ? 1.75 : 1.6),
      );
    }
    for (const [name, point] of Object.entries(params.viewpoints)) {
      const here = point.second ? secondStandsOf(params, aspect) : stands;
      const seen = point.peaks
        ? here.filter(({ id }) => point.peaks!.includes(id))
        : here.filter(({ index }) => all.some((s) => s.index === index));
      if (seen.length > 0) add(name, seen, point[aspect] ?? boxes('range'), 2.4);
    }
    return eyes;
  },
);

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The summit of a mountain `height` high on a foot `radius` wide. */
export function summit(
  standing: PlacedInstance,
  camera: Camera,
  peaks: number,
  height = standing.tall,
  radius = standing.broad,
): Point {
  const field = fieldOf(standing.peak, cellsFor(peaks));
  const px = (field.summit.column / field.cells - 0.5) * 2 * SPAN * radius;
  const pz = (field.summit.row / field.cells - 0.5) * 2 * SPAN * SQUASH * radius;
  return {
    x: plateX(camera, standing.x + px),
    y: plateY(camera, lift(camera.aspect, height, standing.z + pz)),
  };
}

/** The middle of the foot's near edge. */
export function foot(standing: PlacedInstance, camera: Camera): Point {
  return {
    x: plateX(camera, standing.x),
    y: plateY(camera, lift(camera.aspect, 0, standing.z + standing.broad * SQUASH * 0.85)),
  };
}

/** A point of the ground. */
export const ground = (camera: Camera, x: number, z: number): Point => ({
  x: plateX(camera, x),
  y: plateY(camera, lift(camera.aspect, 0, z)),
});

/** How many times as large the outlines of the next and the far date are. */
export const GHOSTS = { near: 1.25, far: 1.52 } as const;

/** The upright scale beside a peak in its own view, on the plate. */
export interface Gauge {
  readonly x: number;
  readonly foot: number;
  /** Plate pixels to one terrace. */
  readonly terrace: number;
}
export function gauge(standing: PlacedInstance, camera: Camera): Gauge {
  const wide = camera.aspect === ('wide' satisfies Aspect);
  const reach = standing.radius * (wide ? 1.62 : 1.02);
  const base = plateY(camera, lift(camera.aspect, 0, standing.z));
  const top = plateY(camera, lift(camera.aspect, standing.tall, standing.z));
  return {
    x: plateX(camera, standing.x + reach),
    foot: base,
    terrace: (base - top) / standing.terraces,
  };
}
