/**
 * All triangles of a file in the coordinates of the model, each with its part and colour; normals that are
 * smooth on round surfaces and break at edges; and the edges, for ink. Depends only on the file and the
 * script's parts.
 */
import { parseHex } from '../../../story/timeline/colour.ts';
import { tripleAt, type Matrix, type Triple } from '../../space/matrix.ts';
import { partOf, type OpenGlb } from '../../space/open-glb.ts';
import type { Params } from './params.ts';
import { cornerNormals, edgesOf, faceNormals, type Edges } from './surface.ts';

/** The triangles of one node. */
export interface Piece extends Pick<OpenGlb['meshes'][number], 'names' | 'mover'> {
  /** x, y, z of each vertex, in the coordinates of the model. */
  readonly spots: Float64Array;
  readonly index: Uint32Array;
  /** `#rrggbb`, one per triangle. */
  readonly colours: readonly string[];
}
interface Solid {
  readonly pieces: readonly Piece[];
  readonly triangles: number;
  /** Image -> its mean colour, for images that are used as a colour texture. */
  readonly means: { readonly [image: number]: string };
  /**
   * The nodes that a clip moves, with their transformations relative to the file's pose, at a share 0 to 1 of
   * the clip.
   */
  moved(clip: string, at: number): ReadonlyMap<number, Matrix>;
}
export interface Glb extends Solid, Pick<OpenGlb, 'nodes' | 'pose'> {
  /**
   * The mesh, divided into a script's parts; the last result is cached. With `most`, a coarser mesh of at
   * most that many triangles, for slow devices.
   */
  meshWith(parts: Params['parts'], most?: number): Mesh;
}

/** A group of triangles that moves rigidly: a part, or a piece of a part that a clip moves. */
interface RigidGroup {
  readonly part: number;
  /** The node that a clip moves; -1 if no clip moves the group. */
  readonly node: number;
}

export interface Mesh {
  /** x, y, z of each place; places of one group that coincide are merged. */
  readonly places: Float32Array;
  /** Index of each place's group in `groups`. */
  readonly placeGroup: Uint8Array;
  /** Three places per triangle. */
  readonly index: Uint32Array;
  readonly triangleGroup: Uint8Array;
  /** Index of each triangle's part in `parts`. */
  readonly trianglePart: Uint8Array;
  /** Index into `colours`. */
  readonly triangleColour: Uint8Array;
  /** Three numbers per corner, so nine per triangle. */
  readonly normals: Float32Array;
  readonly faces: Float32Array;
  readonly edges: Edges;
  /** Ids of parts, in the order of the script; the last one is '' for everything that belongs to no part. */
  readonly parts: readonly string[];
  /** First one group per part, then the pieces of parts that clips move. */
  readonly groups: readonly RigidGroup[];
  /** `#rrggbb`, the colours of the file. */
  readonly colours: readonly string[];
  readonly moved: Solid['moved'];
}

/** Assigns numbers to keys in the order of their first use. */
class Numbers<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();
  of(key: string, make: () => T): number {
    let found = this.known.get(key);
    if (found === undefined) this.known.set(key, (found = this.all.push(make()) - 1));
    return found;
  }
}

/** The number of a colour must fit into a byte. */
const MOST_COLOURS = 256;
function nearest(colours: readonly string[], hex: string): string {
  const to = parseHex(hex);
  const away = (one: string) => Math.hypot(...parseHex(one).map((c, k) => c - to[k]!));
  return colours.reduce((best, one) => (away(one) < away(best) ? one : best));
}

/**
 * Vertices are rounded to a grid of this many cells per reach of the file; vertices in one cell are merged.
 */
const FINEST = 1e5;

/**
 * Builds the mesh. A lower `fineness` gives a lighter one: triangles whose vertices are merged are left out.
 */
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
    const exact = colours.all.length < MOST_COLOURS ? hex : nearest(colours.all, hex);
    const tint = colours.of(exact, () => exact);
    tints.set(hex, tint);
    return tint;
  };
  const doubled = new Set<string>();
  const [index, triangleGroup, triangleColour]: [number[], number[], number[]] = [[], [], []];
  for (const { names, mover, spots, index: corners, colours: pieceColours } of glb.pieces) {
    const group = groupOf(partOf(names, parts), mover);
    const at = Array.from({ length: spots.length / 3 }, (_, i) => {
      const spot = tripleAt(spots, i);
      const key = spot.map((n) => Math.round(n * grid)).join(':');
      return places.of(`${group}:${key}`, () => ({ group, spot }));
    });
    for (let t = 0; t < corners.length / 3; t += 1) {
      const triangle = tripleAt(corners, t).map((corner) => at[corner]!);
      if (new Set(triangle).size < 3) continue;
      // In a lighter mesh several small triangles may have become the same one.
      const key = fineness < FINEST ? triangle.toSorted((a, b) => a - b).join(':') : '';
      if (key !== '' && doubled.has(key)) continue;
      doubled.add(key);
      index.push(...triangle);
      triangleGroup.push(group);
      triangleColour.push(tintOf(pieceColours[t]!));
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

/** The `fineness` to start with for a lighter mesh; see `meshOf`. */
const COARSER = 200;

/** Returns the `meshWith` of a file; see `Glb`. */
export function mesher(glb: Solid): Glb['meshWith'] {
  let last: { readonly key: string; readonly mesh: Mesh } | undefined;
  return (parts, most = Infinity) => {
    const key = JSON.stringify([most, Object.entries(parts).map(([id, { node }]) => [id, node])]);
    if (last?.key === key) return last.mesh;
    let fineness = glb.triangles > most ? COARSER : FINEST;
    let mesh = meshOf(glb, parts, fineness);
    // The number of triangles grows with the square of the fineness, so it is lowered until the mesh is small
    // enough.
    while (mesh.trianglePart.length > most && fineness > 4) {
      fineness *= 0.93 * Math.sqrt(most / mesh.trianglePart.length);
      mesh = meshOf(glb, parts, fineness);
    }
    last = { key, mesh };
    return mesh;
  };
}
