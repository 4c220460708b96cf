/**
 * From places on the earth to points of the viewBox; what depends on the view alone, and the
 * positions of anchors.
 */
import { memoize } from '../../../story/memoize.ts';
import {
  geoArea,
  geoBounds,
  geoGraticule10,
  geoInterpolate,
  geoPath,
  geoStream,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { Geometry } from 'geojson';
import { Pen, simplifyLine } from '../../space/simplify.ts';
import { clamp } from '../kit/marks.ts';
import { keepLast, type LayoutContext } from '../kit/picture.ts';
import type { Rect } from '../kit/place.ts';
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { coarser, NO_OUTLINES, unpacked, type Outlines } from './packed.ts';
import { frameOf, PROJECTIONS, shapesIn } from './shapes-view.ts';
import type { Params, View } from './params.ts';

type Around = Pick<LayoutContext<Params>, 'aspect' | 'params'>;

/** Space for the scale above and the note below. */
const HEAD = 46;
/** On a narrow stage the meaning of the circles has a line of its own. */
const LINE = 20;
const FOOT = 24;
/** The place on a tall stage of a map with `low` 1: under a title, above the last line of its page. */
const LOW = { y: 462, height: 240 } as const;

export function boxOf({ aspect, params }: Around, down: number): Box {
  const area = areaOf(aspect, params.area);
  const both = params.scale && params.size && aspect === 'tall' ? LINE : 0;
  const titleHeight = params.scale || params.size ? HEAD + both : 8;
  const box = { ...area, y: area.y + titleHeight, height: area.height - titleHeight - FOOT };
  const low = aspect === 'tall' ? down : 0;
  const towards = (from: number, to: number) => from + (to - from) * low;
  return { ...box, y: towards(box.y, LOW.y), height: towards(box.height, LOW.height) };
}

/** Lines deviate by at most half a unit. */
const TOLERANCE = 0.5;

/** A shape as an SVG path in whole units; empty if it is outside the box or on the far side. */
function pathOf(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const runs: { readonly points: number[]; readonly isClosed: boolean }[] = [];
  let isClosed = false;
  let points: number[] = [];
  const collector = {
    polygonStart: () => void (isClosed = true),
    polygonEnd: () => void (isClosed = false),
    lineStart: () => void runs.push({ points: (points = []), isClosed }),
    lineEnd: () => undefined,
    point: (x: number, y: number) => void points.push(x, y),
  };
  geoStream(shape, projection.stream(collector));
  const pen = new Pen(1);
  for (const run of runs) {
    const simplified = simplifyLine(run.points, TOLERANCE);
    // An island smaller than a unit would only be a speck of ink.
    if (simplified.length >= (run.isClosed ? 6 : 4)) pen.line(simplified, run.isClosed);
  }
  return pen.path;
}

const boundsOf = memoize((shape: Geometry) => geoBounds(shape));
/** Normalises a longitude to -180 to 180 degrees. */
const turned = (degrees: number) => ((degrees + 540) % 360) - 180;

/**
 * Returns a test for the shapes that a view may show, by the degrees that they span: those out of
 * view need not be projected in every frame of a move. `edge` is the view's outline, in units of the
 * viewBox; where it lies outside the world, every shape may be visible.
 */
function sightOf(projection: GeoProjection, lon: number, edge: readonly Pair[]) {
  const places = edge.flatMap(([x, y]) => {
    const place = projection.invert?.([x, y]);
    const [backX, backY] = (place && projection(place)) ?? [Infinity, Infinity];
    return place && Math.hypot(backX - x, backY - y) < 1 ? [place] : [];
  });
  if (places.length < edge.length) return () => true;
  const lats = places.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats) - 1, Math.max(...lats) + 1];
  const far = 1 + Math.max(...places.map(([at]) => Math.abs(turned(at - lon))));
  return (shape: Geometry) => {
    const [[west, low], [east, high]] = boundsOf(shape);
    const from = turned(west - lon);
    const to = from + (east < west ? east - west + 360 : east - west);
    return high > south && low < north && ((from < far && to > -far) || to > 360 - far);
  };
}

/** The projection of a view. `zoom` 1 shows the whole world in the box. */
export function globeOf(around: Around, view: View) {
  const { lon, lat, zoom, low } = view;
  const { fit, projection: name } = around.params;
  const box = boxOf(around, low);
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const within = (by: number): [[number, number], [number, number]] => [
    [left - by, top - by],
    [right + by, bottom + by],
  ];
  const isGlobe = name === 'globe';
  const projection = fit ? shapesIn(box, name, fit, view) : PROJECTIONS[name]();
  const [x0, y0] = [left + box.width / 2, top + box.height / 2];
  if (!fit) {
    projection.rotate([-lon, isGlobe ? -lat : 0]).fitExtent(within(0), { type: 'Sphere' });
    projection.scale(projection.scale() * Math.max(1, zoom)).translate([x0, y0]);
  }
  const middle = isGlobe || fit ? undefined : projection([lon, lat]);
  if (middle) {
    // Up and down only as far as the earth fills the box.
    const [[, north], [, south]] = geoPath(projection).bounds({ type: 'Sphere' });
    const slack = Math.max(0, (south - north - box.height) / 2);
    projection.translate([x0, y0 + Math.max(-slack, Math.min(slack, y0 - middle[1]))]);
  }
  const clip = within(4);
  projection.clipExtent(clip);
  const [[x1, y1], [x2, y2]] = clip;
  const edge = Array.from({ length: 9 }, (_, i) => i / 8).flatMap((share): readonly Pair[] => {
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return [
      [x, y1],
      [x, y2],
      [x1, y],
      [x2, y],
    ];
  });
  const isInSight = isGlobe || fit ? () => true : sightOf(projection, lon, edge);
  // Visibility follows the same rules as paths.
  const seen = geoPath(projection);
  /** The part of the box that a shape fills; undefined if it is out of view. */
  const spanOf = (shape: GeoPermissibleObjects): Rect | undefined => {
    const [[x1, y1], [x2, y2]] = seen.bounds(shape);
    const span = {
      left: Math.max(left, x1),
      right: Math.min(right, x2),
      top: Math.max(top, y1),
      bottom: Math.min(bottom, y2),
    };
    return span.left < span.right && span.top < span.bottom ? span : undefined;
  };
  return {
    box,
    projection,
    spanOf,
    /** The part of the box that the earth fills; for an author's shapes, their width at its full height. */
    frame: fit
      ? frameOf(projection, fit, { left, right, top, bottom })
      : (spanOf({ type: 'Sphere' }) ?? { left, right, top, bottom }),
    /** The middle of the visible part of a shape. */
    middleOf: (shape: GeoPermissibleObjects): Pair => seen.centroid(shape),
    /** Undefined for a place on the far side. */
    at(atLon: number, atLat: number): Pair | undefined {
      if (seen({ type: 'Point', coordinates: [atLon, atLat] }) === null) return undefined;
      return projection([atLon, atLat]) ?? undefined;
    },
    path: (shape: GeoPermissibleObjects) => pathOf(projection, shape),
    /** Many shapes as one path. */
    pathOfAll: (shapes: readonly Geometry[]) =>
      pathOf(projection, { type: 'GeometryCollection', geometries: shapes.filter(isInSight) }),
  };
}
export type Globe = ReturnType<typeof globeOf>;

/** A country's largest part: a label in the sea would be useless. */
export function largestOf(shape: Geometry): Geometry {
  if (shape.type !== 'MultiPolygon') return shape;
  const parts = shape.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return parts.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}

/** A country that a map names: the whole of it, and the part that carries its name. */
interface Land {
  readonly id: string;
  readonly shape: Geometry;
  readonly main: Geometry;
}

/** The position of a value on the colour scale; the middle without a scale. */
export function shareOf({ scale }: Params, value: number): number {
  if (!scale || scale.high === scale.low) return 0.5;
  return clamp((value - scale.low) / (scale.high - scale.low));
}

/** Radius of a value's circle, whose area is proportional to the value. A point without a value is a dot. */
export const radiusOf = ({ size }: Params, value: number | undefined): number =>
  value === undefined ? 4 : size ? size.radius * Math.sqrt(Math.max(0, value) / size.value) : 5;

/** While the view moves: steps of the grid, equal to the four units of the plate in outlines.ts. */
const COARSE = 8;
function coarseAtlas(outlines: Outlines): Atlas {
  const { countries, ...lines } = atlasOf(unpacked(coarser(outlines, COARSE)));
  // A shape that has lost too many points may be inverted and would cover the earth.
  return { ...lines, countries: countries.filter((shape) => geoArea(shape) < 2 * Math.PI) };
}

export function layoutOf(around: Around) {
  const { areas, points, routes, outlines = NO_OUTLINES, fit } = around.params;
  const atlas = atlasOf(unpacked(outlines));
  // Computed when the view first rests after a move, because it takes longer than a frame.
  let coarse: Atlas | undefined;
  const lands = Object.entries(areas).flatMap(([id, { country }]): readonly Land[] => {
    const shape = atlas.shapeOf(country ?? id);
    return shape ? [{ id, shape, main: largestOf(shape) }] : [];
  });
  const along = Object.entries(routes).flatMap(([id, route]) => {
    const [from, to] = [points[route.from], points[route.to]];
    if (!from || !to) return [];
    return [[id, geoInterpolate([from.lon, from.lat], [to.lon, to.lat])] as const];
  });
  // Land and borders take some milliseconds: cached while the view does not change, and exact once it rests.
  const groundAt = keepLast((lon: number, lat: number, zoom: number, low: number) => {
    const globe = globeOf(around, { lon, lat, zoom, low });
    const { left, right, top, bottom } = globe.frame;
    const groundOf = keepLast(({ countries, coasts, borders }: Atlas) => ({
      globe,
      frame: { x: left, y: top, width: right - left, height: bottom - top },
      rim: fit ? '' : globe.path({ type: 'Sphere' }),
      land: globe.pathOfAll(countries),
      coast: globe.pathOfAll(coasts),
      borders: globe.pathOfAll(borders),
      graticule: fit ? '' : globe.path(geoGraticule10()),
      areas: lands.flatMap(({ id, shape, main }) => {
        const span = globe.spanOf(main);
        if (!span) return [];
        return [{ id, d: globe.pathOfAll([shape]), span, middle: globe.middleOf(main) }];
      }),
    }));
    let isExact: boolean | undefined;
    return (isMoving: boolean) => {
      if (isExact === false && !isMoving) coarse ??= coarseAtlas(outlines);
      isExact ||= !isMoving;
      return groundOf((!isExact && coarse) || atlas);
    };
  });
  return {
    /** For each route the place on the earth at a share of it. */
    routes: along,
    groundAt: (at: View, isMoving = false) => groundAt(at.lon, at.lat, at.zoom, at.low)(isMoving),
  };
}
export type Layout = ReturnType<typeof layoutOf>;
export type Ground = ReturnType<Layout['groundAt']>;
