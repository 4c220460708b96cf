/**
 * All triangles of a file in the model's place, each with its part and colour; corners with normals that run
 * smoothly over what is round and break at edges; and the edges, for ink. From the file alone.
 */
import { parseHex } from '../../../story/timeline/colour.ts';
import { moved, tripleAt } from '../../space/matrix.ts';
import type { Matrix, Triple } from '../../space/matrix.ts';
import type { Params } from './params.ts';
import { cornerNormals, edgesOf, faceNormals, type Edges } from './surface.ts';

export interface GlbNode {
  readonly name: string;
  /** Index of the node that it hangs on; -1 at the top. */
  readonly parent: number;
  /** From its own place to the model's. */
  readonly matrix: Matrix;
  /** Whether a clip moves it. */
  readonly moves: boolean;
}
/** Triangles that hang on one node, in the node's own place. */
export interface Piece {
  readonly node: number;
  readonly positions: Float32Array;
  readonly index: Uint32Array;
  /** `#rrggbb`, a triangle each. */
  readonly colours: readonly string[];
}
export interface Glb {
  readonly nodes: readonly GlbNode[];
  readonly pieces: readonly Piece[];
  readonly triangles: number;
  /** Image -> the mean colour of what it is laid over. */
  readonly means: { readonly [image: number]: string };
  /** Where a clip has moved nodes from their places at a share of it, 0 to 1. */
  moved(clip: string, at: number): ReadonlyMap<number, Matrix>;
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
  readonly moved: Glb['moved'];
}

/** For each node the value of its own, or of the next node above that has one. */
const inherited = <T>(glb: Glb, own: (node: number) => T | undefined, otherwise: T): readonly T[] =>
  glb.nodes.map((_, start) => {
    for (let at = start; at !== -1; at = glb.nodes[at]!.parent) {
      const value = own(at);
      if (value !== undefined) return value;
    }
    return otherwise;
  });

/** For each node the part it belongs to: its own, or that of the next node above that is one. */
export function partsOfNodes(glb: Glb, parts: Params['parts']): readonly number[] {
  const ids = Object.keys(parts);
  const named = new Map(ids.map((id, i) => [parts[id]!.node, i]));
  return inherited(glb, (node) => named.get(glb.nodes[node]!.name), ids.length);
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
export function meshOf(glb: Glb, parts: Params['parts'], fineness = FINEST): Mesh {
  const partOf = partsOfNodes(glb, parts);
  const moverOf = inherited(glb, (node) => (glb.nodes[node]!.moves ? node : undefined), -1);
  const pieces = glb.pieces.map(({ node, positions, ...piece }) => {
    const { matrix } = glb.nodes[node]!;
    const spots = Array.from({ length: positions.length / 3 }, (_, i) =>
      moved(matrix, tripleAt(positions, i)),
    );
    return { node, spots, ...piece };
  });
  const reach = pieces.reduce(
    (most, { spots }) => spots.reduce((far, spot) => Math.max(far, ...spot.map(Math.abs)), most),
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
  for (const { node, spots, index: corners, colours: own } of pieces) {
    const group = groupOf(partOf[node]!, moverOf[node]!);
    const at = spots.map((spot) => {
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
