/** How a map is turned to an author's own shapes: where its middle is, and how far they reach round it. */
import {
  geoAzimuthalEqualArea,
  geoDistance,
  geoEqualEarth,
  geoNaturalEarth1,
  geoOrthographic,
  type GeoProjection,
} from 'd3-geo';
import type { Position } from 'geojson';
import type { Rect } from '../kit/place.ts';
import type { Box } from '../kit/plate.ts';
import type { Params, View } from './spec.ts';

type Name = Params['projection'];

/** What shapes span: degrees of their middle, and half their width and height on a projection of scale 1. */
export interface Fit {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
  readonly down: number;
}

export const PROJECTIONS: { readonly [name in Name]: () => GeoProjection } = {
  equal: geoEqualEarth,
  natural: geoNaturalEarth1,
  globe: geoOrthographic,
};

/** A projection of scale 1 round the middle of some shapes: `equal` keeps areas true and bends little there. */
export function localProjection(name: Name, { lon, lat }: Pick<Fit, 'lon' | 'lat'>): GeoProjection {
  const make = name === 'equal' ? geoAzimuthalEqualArea : PROJECTIONS[name];
  return make()
    .rotate([-lon, name === 'natural' ? 0 : -lat])
    .scale(1)
    .translate([0, 0]);
}

/** A polygon's places; what of all that is drawn it counts for, 1 a whole area. */
export interface Piece {
  readonly area: number;
  readonly places: readonly Position[];
  readonly weight: number;
}

/** Shapes that reach so far from their middle, in degrees, are the world. */
const WORLD = 80;
/** What lies apart and is so small a share is left out of the first view where that makes the rest so many times larger. */
const [FEW, LARGER] = [0.12, 1.35];

/** The middle of all places, each piece with its weight; nothing where they surround the earth. */
function middleOf(pieces: readonly Piece[]): Pick<Fit, 'lon' | 'lat'> | undefined {
  const sum = [0, 0, 0];
  for (const { places, weight } of pieces)
    for (const [lon = 0, lat = 0] of places) {
      const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
      const share = weight / places.length;
      sum[0]! += share * Math.cos(b) * Math.cos(a);
      sum[1]! += share * Math.cos(b) * Math.sin(a);
      sum[2]! += share * Math.sin(b);
    }
  const [x = 0, y = 0, z = 0] = sum;
  if (Math.hypot(x, y, z) < 1e-3) return undefined;
  const degrees = 180 / Math.PI;
  return { lon: Math.atan2(y, x) * degrees, lat: Math.atan2(z, Math.hypot(x, y)) * degrees };
}

/** Edges of a piece on a projection: left, top, right, foot. */
type Edges = readonly [number, number, number, number];
const NOWHERE: Edges = [Infinity, Infinity, -Infinity, -Infinity];
const joined = ([a, b, c, d]: Edges, [e, f, g, h]: Edges): Edges => [
  Math.min(a, e),
  Math.min(b, f),
  Math.max(c, g),
  Math.max(d, h),
];
const spanOf = ([left, top, right, foot]: Edges) => Math.max(right - left, foot - top);
const edgesOf = ({ places }: Piece, projection: GeoProjection): Edges =>
  places.reduce<Edges>((edges, place) => {
    const [x, y] = projection(place as [number, number]) ?? [0, 0];
    return joined(edges, [x, y, x, y]);
  }, NOWHERE);

interface Placed {
  readonly piece: Piece;
  readonly edges: Edges;
}
/** What lies before each place in a list, and what it weighs. */
function sums(list: readonly Placed[]) {
  const all: { readonly edges: Edges; readonly weight: number }[] = [{ edges: NOWHERE, weight: 0 }];
  for (const { piece, edges } of list) {
    const last = all.at(-1)!;
    all.push({ edges: joined(last.edges, edges), weight: last.weight + piece.weight });
  }
  return all;
}

/** Without what lies across an empty strip of the map and makes the rest small: islands overseas. */
function withoutFar(all: readonly Placed[]): readonly Placed[] {
  const whole = sums(all).at(-1)!.weight;
  let kept = all;
  for (;;) {
    const span = spanOf(sums(kept).at(-1)!.edges);
    let best: { readonly span: number; readonly rest: readonly Placed[] } | undefined;
    for (const axis of [0, 1] as const) {
      const order = [...kept].sort((a, b) => a.edges[axis] - b.edges[axis]);
      const before = sums(order);
      const after = sums([...order].reverse()).reverse();
      order.forEach(({ edges }, i) => {
        if (i === 0 || edges[axis] <= before[i]!.edges[axis + 2]!) return;
        for (const [rest, half] of [
          [after[i]!, order.slice.bind(order, i)],
          [before[i]!, order.slice.bind(order, 0, i)],
        ] as const) {
          if (whole - rest.weight > FEW * whole || spanOf(rest.edges) * LARGER > span) continue;
          if (!best || spanOf(rest.edges) < best.span)
            best = { span: spanOf(rest.edges), rest: half() };
        }
      });
    }
    if (!best) return kept;
    kept = best.rest;
  }
}

/** Degrees, as a script would write them. */
const rounded = (n: number) => Math.round(n * 1e4) / 1e4;

/** The fit of shapes, and which areas lie out of it; no fit where they are of all the world. */
export function fitOf(
  name: Name,
  pieces: readonly Piece[],
): { readonly fit?: Fit; readonly far: ReadonlySet<number> } {
  let middle = middleOf(pieces);
  let near = pieces;
  // The middle of what is seen is that of its edges, which lie elsewhere once the map is turned to it.
  for (let turn = 0; middle && turn < 3; turn++) {
    const projection = localProjection(name, middle);
    const placed = near.map((piece) => ({ piece, edges: edgesOf(piece, projection) }));
    const rest = withoutFar(placed);
    near = rest.map(({ piece }) => piece);
    const [left, top, right, foot] = sums(rest).at(-1)!.edges;
    const [lon, lat] = projection.invert?.([(left + right) / 2, (top + foot) / 2]) ?? [0, 0];
    middle = { lon: rounded(lon), lat: rounded(lat) };
  }
  const { lon = 0, lat = 0 } = middle ?? {};
  const isNear = (place: Position) =>
    geoDistance([lon, lat], place as [number, number]) < (WORLD * Math.PI) / 180;
  if (!middle || !near.every(({ places }) => places.every(isNear))) return { far: new Set() };
  const seen = new Set(near.map(({ area }) => area));
  const far = new Set(pieces.map(({ area }) => area).filter((area) => !seen.has(area)));
  return { fit: { lon, lat, ...reachOf(name, near, middle) }, far };
}

/** How far places reach from a middle, on a projection of scale 1. */
export function reachOf(
  name: Name,
  pieces: readonly Piece[],
  middle: Pick<Fit, 'lon' | 'lat'>,
): Pick<Fit, 'across' | 'down'> {
  const projection = localProjection(name, middle);
  const [x, y] = projection([middle.lon, middle.lat]) ?? [0, 0];
  const [left, top, right, foot] = pieces
    .map((one) => edgesOf(one, projection))
    .reduce(joined, NOWHERE);
  return { across: Math.max(x - left, right - x), down: Math.max(y - top, foot - y) };
}

/** What shapes may fill of a box, from side to side: words above and below keep to them. */
export function frameOf(projection: GeoProjection, fit: Fit, edges: Rect): Rect {
  const [, y = 0] = projection([fit.lon, fit.lat]) ?? [];
  const reach = fit.down * projection.scale();
  return {
    ...edges,
    top: Math.max(edges.top, Math.min(y - reach, edges.foot - 1)),
    foot: Math.min(edges.foot, Math.max(y + reach, edges.top + 1)),
  };
}

/** The projection of a view of an author's own shapes: `zoom` 1 shows all of them in the box. */
export function shapesIn(box: Box, name: Name, fit: Fit, { lon, lat, zoom }: View): GeoProjection {
  const scale = Math.min(box.width / fit.across, box.height / fit.down) / 2;
  const projection = localProjection(name, fit).scale(scale * Math.max(1, zoom));
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return projection.translate([box.x + box.width / 2 - x, box.y + box.height / 2 - y]);
}
