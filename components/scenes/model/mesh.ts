/**
 * All triangles of a file in the model's place, each with its part and colour; corners with normals that run
 * smoothly over what is round and break at edges; and the edges, for ink. From the file alone.
 */
import { parseHex } from '../../../story/timeline/colour.ts';
import { tripleAt, type Matrix, type Triple } from '../../space/matrix.ts';
import { partOf, type OpenGlb } from '../../space/open-glb.ts';
import type { Params } from './params.ts';
import { cornerNormals, edgesOf, faceNormals, type Edges } from './surface.ts';

/** Triangles that hang on one node. */
export interface Piece extends Pick<OpenGlb['meshes'][number], 'names' | 'mover'> {
  /** x, y, z of each corner in the model's place. */
  readonly spots: Float64Array;
  readonly index: Uint32Array;
  /** `#rrggbb`, a triangle each. */
  readonly colours: readonly string[];
}
interface Solid {
  readonly pieces: readonly Piece[];
  readonly triangles: number;
  /** Image -> the mean colour of what it is laid over. */
  readonly means: { readonly [image: number]: string };
  /** Where a clip has moved nodes from their places at a share of it, 0 to 1. */
  moved(clip: string, at: number): ReadonlyMap<number, Matrix>;
}
export interface Glb extends Solid, Pick<OpenGlb, 'nodes' | 'pose'> {
  /** The mesh with a script's parts in it, the one made last of all; with at most so many triangles for weak machines. */
  meshWith(parts: Params['parts'], most?: number): Mesh;
}

/** What moves as one: a part, or what a clip moves of it. */
interface RigidGroup {
  readonly part: number;
  /** The node that a clip moves; -1 where none does. */
  readonly node: number;
}

export interface Mesh {
  /** x, y, z of each place; places that coincide in one group are one. */
  readonly places: Float32Array;
  /** Index of each place's group in `groups`. */
  readonly placeGroup: Uint8Array;
  /** Three places a triangle. */
  readonly index: Uint32Array;
  readonly triangleGroup: Uint8Array;
  /** Index of each triangle's part in `parts`. */
  readonly trianglePart: Uint8Array;
  /** Index into `colours`. */
  readonly triangleColour: Uint8Array;
  /** Three numbers a corner, so nine a triangle. */
  readonly normals: Float32Array;
  readonly faces: Float32Array;
  readonly edges: Edges;
  /** Ids of parts, in the order of the script; the last is '', what belongs to none. */
  readonly parts: readonly string[];
  /** The parts themselves, then what clips move of them. */
  readonly groups: readonly RigidGroup[];
  /** `#rrggbb`, as the file says them. */
  readonly colours: readonly string[];
  readonly moved: Solid['moved'];
}

/** Numbers what it is asked for, in the order of the first asking. */
class Numbers<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();
  of(key: string, make: () => T): number {
    let found = this.known.get(key);
    if (found === undefined) this.known.set(key, (found = this.all.push(make()) - 1));
    return found;
  }
}

/** As many colours as a byte can number. */
const MOST_COLOURS = 256;
function nearest(colours: readonly string[], hex: string): string {
  const to = parseHex(hex);
  const away = (one: string) => Math.hypot(...parseHex(one).map((c, k) => c - to[k]!));
  return colours.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/** How many places in a row the file's reach is divided into: places that fall on one are one. */
const FINEST = 1e5;

/** `fineness` below the usual makes a lighter mesh: what falls together goes. */
function meshOf(glb: Solid, parts: Params['parts'], fineness = FINEST): Mesh {
  const reach = glb.pieces.reduce(
    (most, { spots }) => spots.reduce((far, n) => Math.max(far, Math.abs(n)), most),
    1e-6,
  );
  const grid = fineness / reach;
  const groups = new Numbers<RigidGroup>();
  const groupOf = (part: number, node: number) =>
    groups.of(`${part}:${node}`, () => ({ part, node }));
  const ids = [...Object.keys(parts), ''];
  ids.forEach((_, part) => groupOf(part, -1));
  const places = new Numbers<{ readonly group: number; readonly spot: Triple }>();
  const colours = new Numbers<string>();
  const tints = new Map<string, number>();
  const tintOf = (hex: string): number => {
    const known = tints.get(hex);
    if (known !== undefined) return known;
    const own = colours.all.length < MOST_COLOURS ? hex : nearest(colours.all, hex);
    const tint = colours.of(own, () => own);
    tints.set(hex, tint);
    return tint;
  };
  const doubled = new Set<string>();
  const [index, triangleGroup, triangleColour]: [number[], number[], number[]] = [[], [], []];
  for (const { names, mover, spots, index: corners, colours: own } of glb.pieces) {
    const group = groupOf(partOf(names, parts), mover);
    const at = Array.from({ length: spots.length / 3 }, (_, i) => {
      const spot = tripleAt(spots, i);
      const key = spot.map((n) => Math.round(n * grid)).join(':');
      return places.of(`${group}:${key}`, () => ({ group, spot }));
    });
    for (let t = 0; t < corners.length / 3; t += 1) {
      const triangle = tripleAt(corners, t).map((corner) => at[corner]!);
      if (new Set(triangle).size < 3) continue;
      // In a lighter mesh many small triangles fall on one.
      const key = fineness < FINEST ? triangle.toSorted((a, b) => a - b).join(':') : '';
      if (key !== '' && doubled.has(key)) continue;
      doubled.add(key);
      index.push(...triangle);
      triangleGroup.push(group);
      triangleColour.push(tintOf(own[t]!));
    }
  }
  const spots = Float32Array.from(places.all.flatMap(({ spot }) => spot));
  const triangles = Uint32Array.from(index);
  const faces = faceNormals(spots, triangles);
  const colour = Uint8Array.from(triangleColour);
  return {
    places: spots,
    placeGroup: Uint8Array.from(places.all, ({ group }) => group),
    index: triangles,
    triangleGroup: Uint8Array.from(triangleGroup),
    trianglePart: Uint8Array.from(triangleGroup, (group) => groups.all[group]!.part),
    triangleColour: colour,
    normals: cornerNormals(triangles, faces, places.all.length),
    faces,
    edges: edgesOf(triangles, faces, colour),
    parts: ids,
    groups: groups.all,
    colours: colours.all,
    moved: glb.moved,
  };
}

/** Places in a row to begin with; see `meshOf`. */
const COARSER = 200;

/** See `Glb`. */
export function mesher(glb: Solid): Glb['meshWith'] {
  let last: { readonly key: string; readonly mesh: Mesh } | undefined;
  return (parts, most = Infinity) => {
    const key = JSON.stringify([most, Object.entries(parts).map(([id, { node }]) => [id, node])]);
    if (last?.key === key) return last.mesh;
    let fineness = glb.triangles > most ? COARSER : FINEST;
    let mesh = meshOf(glb, parts, fineness);
    // Triangles of a surface go with the square of how finely it is divided: what is small grows coarse.
    while (mesh.trianglePart.length > most && fineness > 4) {
      fineness *= 0.93 * Math.sqrt(most / mesh.trianglePart.length);
      mesh = meshOf(glb, parts, fineness);
    }
    last = { key, mesh };
    return mesh;
  };
}
