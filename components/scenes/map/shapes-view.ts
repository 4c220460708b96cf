/** The projection of a map of an author's own shapes. */
import {
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoNaturalEarth1,
  geoOrthographic,
  type GeoProjection,
} from 'd3-geo';
import type { Rect } from '../kit/place.ts';
import type { Box } from '../kit/plate.ts';
import type { Fit, Params, View } from './params.ts';

export type Name = Params['projection'];

export const PROJECTIONS: { readonly [name in Name]: () => GeoProjection } = {
  equal: geoEqualEarth,
  natural: geoNaturalEarth1,
  globe: geoOrthographic,
};

/**
 * A projection of scale 1 around the middle of some shapes: `equal` preserves areas, with little
 * distortion there.
 */
export function localProjection(name: Name, { lon, lat }: Pick<Fit, 'lon' | 'lat'>): GeoProjection {
  const make = name === 'equal' ? geoAzimuthalEqualArea : PROJECTIONS[name];
  return make()
    .rotate([-lon, name === 'natural' ? 0 : -lat])
    .scale(1)
    .translate([0, 0]);
}

/** The part of a box that shapes may fill from side to side; words above and below are aligned with it. */
export function frameOf(projection: GeoProjection, fit: Fit, edges: Rect): Rect {
  const [, y = 0] = projection([fit.lon, fit.lat]) ?? [];
  const reach = fit.down * projection.scale();
  return {
    ...edges,
    top: Math.max(edges.top, Math.min(y - reach, edges.bottom - 1)),
    bottom: Math.min(edges.bottom, Math.max(y + reach, edges.top + 1)),
  };
}

/** The projection for a view of an author's own shapes: `zoom` 1 shows all of them in the box. */
export function shapesIn(box: Box, name: Name, fit: Fit, { lon, lat, zoom }: View): GeoProjection {
  const scale = Math.min(box.width / fit.across, box.height / fit.down) / 2;
  const projection = localProjection(name, fit).scale(scale * Math.max(1, zoom));
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return projection.translate([box.x + box.width / 2 - x, box.y + box.height / 2 - y]);
}
