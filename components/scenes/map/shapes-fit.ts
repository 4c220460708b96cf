/** The extent of an author's shapes and its middle: computed when a story is compiled. */
import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Fit } from './params.ts';
import { localProjection, type Name } from './shapes-view.ts';

/** The points of a polygon, and its weight, where 1 is a whole area. */
export interface Piece {
  readonly area: number;
  readonly places: readonly Position[];
  readonly weight: number;
}

/** Shapes that reach this many degrees from their middle count as the whole world. */
const WORLD = 80;
/**
 * Remote shapes of at most this share of the weight are left out of the first view if that makes the
 * others at least this many times larger.
 */
const [FEW, LARGER] = [0.12, 1.35];

/** The middle of all points, with each piece's weight; undefined if they surround the earth. */
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

/** Edges of a piece in a projection: left, top, right, bottom. */
type Edges = readonly [number, number, number, number];
const NOWHERE: Edges = [Infinity, Infinity, -Infinity, -Infinity];
const joined = ([a, b, c, d]: Edges, [e, f, g, h]: Edges): Edges => [
  Math.min(a, e),
  Math.min(b, f),
  Math.max(c, g),
  Math.max(d, h),
];
const spanOf = ([left, top, right, bottom]: Edges) => Math.max(right - left, bottom - top);
const edgesOf = ({ places }: Piece, projection: GeoProjection): Edges =>
  places.reduce<Edges>((edges, place) => {
    const [x, y] = projection(place as [number, number]) ?? [0, 0];
    return joined(edges, [x, y, x, y]);
  }, NOWHERE);

interface Placed {
  readonly piece: Piece;
  readonly edges: Edges;
}
/** Running maxima and sums of weights of a list. */
function sums(list: readonly Placed[]) {
  const all: { readonly edges: Edges; readonly weight: number }[] = [{ edges: NOWHERE, weight: 0 }];
  for (const { piece, edges } of list) {
    const last = all.at(-1)!;
    all.push({ edges: joined(last.edges, edges), weight: last.weight + piece.weight });
  }
  return all;
}

/**
 * Leaves out shapes beyond an empty strip of the map that make the others small, such as islands
 * overseas.
 */
function withoutFar(all: readonly Placed[]): readonly Placed[] {
  const total = sums(all).at(-1)!.weight;
  let largest = all;
  for (;;) {
    const span = spanOf(sums(largest).at(-1)!.edges);
    let best: { readonly span: number; readonly rest: readonly Placed[] } | undefined;
    for (const axis of [0, 1] as const) {
      const order = [...largest].sort((a, b) => a.edges[axis] - b.edges[axis]);
      const before = sums(order);
      const after = sums([...order].reverse()).reverse();
      order.forEach(({ edges }, i) => {
        if (i === 0 || edges[axis] <= before[i]!.edges[axis + 2]!) return;
        for (const [rest, half] of [
          [after[i]!, order.slice.bind(order, i)],
          [before[i]!, order.slice.bind(order, 0, i)],
        ] as const) {
          if (total - rest.weight > FEW * total || spanOf(rest.edges) * LARGER > span) continue;
          if (!best || spanOf(rest.edges) < best.span)
            best = { span: spanOf(rest.edges), rest: half() };
        }
      });
    }
    if (!best) return largest;
    largest = best.rest;
  }
}

/** Degrees with as many decimals as a script needs. */
const rounded = (n: number) => Math.round(n * 1e4) / 1e4;

/** The fit of shapes, and the areas that lie outside it; no fit if they cover the whole world. */
export function fitOf(
  name: Name,
  pieces: readonly Piece[],
): { readonly fit?: Fit; readonly far: ReadonlySet<number> } {
  let middle = middleOf(pieces);
  let near = pieces;
  // The middle of the visible extent is that of its edges, which change when the projection turns:
  // repeated until stable.
  for (let turn = 0; middle && turn < 3; turn++) {
    const projection = localProjection(name, middle);
    const placed = near.map((piece) => ({ piece, edges: edgesOf(piece, projection) }));
    const rest = withoutFar(placed);
    near = rest.map(({ piece }) => piece);
    const [left, top, right, bottom] = sums(rest).at(-1)!.edges;
    const [lon, lat] = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [0, 0];
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

/** The distance of points from a middle, in a projection of scale 1. */
export function reachOf(
  name: Name,
  pieces: readonly Piece[],
  middle: Pick<Fit, 'lon' | 'lat'>,
): Pick<Fit, 'across' | 'down'> {
  const projection = localProjection(name, middle);
  const [x, y] = projection([middle.lon, middle.lat]) ?? [0, 0];
  const [left, top, right, bottom] = pieces
    .map((one) => edgesOf(one, projection))
    .reduce(joined, NOWHERE);
  return { across: Math.max(x - left, right - x), down: Math.max(y - top, bottom - y) };
}
