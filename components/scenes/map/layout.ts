/** What of a map hangs on its view alone, and where its anchors lie on the earth. */
import { geoGraticule10, geoInterpolate } from 'd3-geo';
import { clamp } from '../kit/marks.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import type { Pair } from '../kit/plate.ts';
import { BORDERS, LAND, WORLD, countryShape } from './atlas.ts';
import { globeOf, middleOf, type Globe } from './globe.ts';
import type { Params, View } from './spec.ts';

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
