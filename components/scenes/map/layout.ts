/** What of a map hangs on its view alone, and where its anchors lie on the earth. */
import {
  geoArea,
  geoCentroid,
  geoEqualEarth,
  geoGraticule10,
  geoInterpolate,
  geoNaturalEarth1,
  geoOrthographic,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { Geometry } from 'geojson';
import { Pen, simplifyLine } from '../../space/simplify.ts';
import { clamp } from '../kit/marks.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { BORDERS, countryShape, LAND, WORLD } from './atlas.ts';
import type { Params, View } from './spec.ts';

type Around = Pick<LayoutContext<Params>, 'aspect' | 'params'>;

const PROJECTIONS: { readonly [name in Params['projection']]: () => GeoProjection } = {
  equal: geoEqualEarth,
  natural: geoNaturalEarth1,
  globe: geoOrthographic,
};
/** Room for the scale above and the note below. */
const HEAD = 46;
/** On a narrow stage what the circles mean has a line of its own. */
const LINE = 20;
const FOOT = 24;

export interface Globe {
  readonly box: Box;
  /** Nothing for a place on the far side. */
  at(lon: number, lat: number): Pair | undefined;
  /** A shape as an SVG path in whole units; empty where it lies out of the box or on the far side. */
  path(shape: GeoPermissibleObjects): string;
  /** Something of the sphere itself: the rim of the world. */
  readonly rim: string;
}

/** Where a map that is all the way down lies on a tall plate: under a title, over the last line of its page. */
const LOW = { y: 462, height: 240 } as const;

export function boxOf({ aspect, params }: Around, down: number): Box {
  const area = areaOf(aspect, params.area);
  const both = params.scale && params.size && aspect === 'tall' ? LINE : 0;
  const head = params.scale || params.size ? HEAD + both : 8;
  const box = { ...area, y: area.y + head, height: area.height - head - FOOT };
  const low = aspect === 'tall' ? down : 0;
  const towards = (from: number, to: number) => from + (to - from) * low;
  return { ...box, y: towards(box.y, LOW.y), height: towards(box.height, LOW.height) };
}

/** Collects what d3-geo draws as runs of points, so that they can be made short. */
class Runs {
  readonly runs: { points: number[]; isClosed: boolean }[] = [];
  private now: number[] = [];
  moveTo(x: number, y: number): void {
    this.now = [x, y];
    this.runs.push({ points: this.now, isClosed: false });
  }
  lineTo(x: number, y: number): void {
    this.now.push(x, y);
  }
  closePath(): void {
    const last = this.runs.at(-1);
    if (last) last.isClosed = true;
  }
  arc(): void {
    // Points are drawn by their own marks.
  }
  beginPath(): void {
    this.now = [];
  }
}

/** Lines stay within half a unit of where they belong. */
const TOLERANCE = 0.5;

function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const runs = new Runs();
  geoPath(projection, runs)(shape);
  const pen = new Pen(1);
  for (const { points, isClosed } of runs.runs) {
    const kept = simplifyLine(points, TOLERANCE);
    // An island smaller than a unit would be a speck of ink.
    if (kept.length >= (isClosed ? 6 : 4)) pen.line(kept, isClosed);
  }
  return pen.path;
}

/** The projection of a view. `zoom` 1 shows the whole world in the box. */
export function globeOf(around: Around, { lon, lat, zoom, low }: View): Globe {
  const box = boxOf(around, low);
  const projection = PROJECTIONS[around.params.projection]();
  const isGlobe = around.params.projection === 'globe';
  projection.rotate(isGlobe ? [-lon, -lat] : [-lon, 0]).fitExtent(
    [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ],
    { type: 'Sphere' },
  );
  projection.scale(projection.scale() * Math.max(1, zoom));
  const [x0, y0] = [box.x + box.width / 2, box.y + box.height / 2];
  projection.translate([x0, y0]);
  if (!isGlobe) {
    const middle = projection([lon, lat]);
    if (middle) projection.translate([x0, y0 + (y0 - middle[1])]);
  }
  projection.clipExtent([
    [box.x - 4, box.y - 4],
    [box.x + box.width + 4, box.y + box.height + 4],
  ]);
  // What a path leaves out is out of sight, by the same rules as for shapes.
  const seen = geoPath(projection);
  return {
    box,
    at(atLon, atLat) {
      if (seen({ type: 'Point', coordinates: [atLon, atLat] }) === null) return undefined;
      const point = projection([atLon, atLat]);
      return point ? [point[0], point[1]] : undefined;
    },
    path: (shape) => shortPath(projection, shape),
    rim: shortPath(projection, { type: 'Sphere' }),
  };
}

/** The middle of a country's largest part: a label in the sea helps nobody. */
export function middleOf(shape: Geometry): Pair {
  if (shape.type !== 'MultiPolygon') return geoCentroid(shape);
  const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return geoCentroid(largest);
}

export interface Ground {
  readonly globe: Globe;
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  readonly graticule: string;
  /** Area -> its outline. */
  readonly areas: { readonly [id: string]: string };
}
/** Degrees east and north, and whether words may stand on it. */
export interface Place {
  readonly at: Pair;
  readonly kind: 'area' | 'point' | 'route';
}
export interface Layout {
  readonly groundAt: (view: View) => Ground;
  readonly places: ReadonlyMap<string, Place>;
  /** Route -> the place on the earth at a share of it. */
  readonly routes: ReadonlyMap<string, (share: number) => Pair>;
}

/** Where on the ladder a value stands; the middle without a scale. */
export function shareOf({ scale }: Params, value: number): number {
  if (!scale || scale.high === scale.low) return 0.5;
  return clamp((value - scale.low) / (scale.high - scale.low));
}

/** Radius of a value's circle: the area is the value. A point without a value is a dot. */
export const radiusOf = ({ size }: Params, value: number | undefined): number =>
  value === undefined ? 4 : size ? size.radius * Math.sqrt(Math.max(0, value) / size.value) : 5;

export function layoutOf(around: LayoutContext<Params>): Layout {
  const { areas, points, routes } = around.params;
  const shapes = Object.entries(areas).flatMap(([id, { country }]) => {
    const shape = countryShape(country);
    return shape ? [[id, shape] as const] : [];
  });
  const along = Object.entries(routes).flatMap(([id, route]) => {
    const [from, to] = [points[route.from], points[route.to]];
    if (!from || !to) return [];
    return [[id, geoInterpolate([from.lon, from.lat], [to.lon, to.lat])] as const];
  });
  // Land and borders take some milliseconds: kept while the view stands still.
  const groundAt = keepLast((lon: number, lat: number, zoom: number, low: number): Ground => {
    const globe = globeOf(around, { lon, lat, zoom, low });
    return {
      globe,
      land: globe.path(WORLD),
      coast: globe.path(LAND),
      borders: globe.path(BORDERS),
      graticule: globe.path(geoGraticule10()),
      areas: Object.fromEntries(shapes.map(([id, shape]) => [id, globe.path(shape)])),
    };
  });
  return {
    groundAt: ({ lon, lat, zoom, low }) => groundAt(lon, lat, zoom, low),
    // Of one name an area comes before a point, a point before a route.
    places: new Map<string, Place>([
      ...along.map(([id, at]) => [id, { at: at(0.5), kind: 'route' }] as const),
      ...Object.entries(points).map(
        ([id, { lon, lat }]) => [id, { at: [lon, lat], kind: 'point' }] as const,
      ),
      ...shapes.map(([id, shape]) => [id, { at: middleOf(shape), kind: 'area' }] as const),
    ]),
    routes: new Map(along),
  };
}
