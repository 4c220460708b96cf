/**
 * All triangles of a file in the model's place, each with its part and colour; corners with normals that run
 * smoothly over what is round and break at edges; and the edges, for ink. From the file alone.
 */
import type { Glb } from './glb.ts';
import { moved } from './matrix.ts';
import type { Params } from './params.ts';
import { cornerNormals, edgesOf, faceNormals, type Edges } from './surface.ts';

/** What moves as one: a part, or what a clip moves of it. */
export interface RigidGroup {
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

/** Numbers colours in a byte: once there are too many, each is the nearest of those before it. */
function createTints() {
  const colours: string[] = [];
  const channels = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  const away = (a: string, b: string) => {
    const to = channels(b);
    return channels(a).reduce((sum, n, i) => sum + (n - to[i]!) ** 2, 0);
  };
  const known = new Map<string, number>();
  const tintOf = (hex: string): number => {
    let tint = known.get(hex);
    if (tint !== undefined) return tint;
    if (colours.length < 256) tint = colours.push(hex) - 1;
    else {
      const all = colours.map((colour) => away(colour, hex));
      tint = all.indexOf(Math.min(...all));
    }
    known.set(hex, tint);
    return tint;
  };
  return { colours, tintOf };
}

/** How far the file reaches in any direction. */
function reachOf({ nodes, pieces }: Glb): number {
  let reach = 1e-6;
  for (const { node, positions } of pieces)
    for (let i = 0; i < positions.length; i += 3) {
      const p = moved(nodes[node]!.matrix, positions[i]!, positions[i + 1]!, positions[i + 2]!);
      reach = Math.max(reach, Math.abs(p[0]), Math.abs(p[1]), Math.abs(p[2]));
    }
  return reach;
}

/** How many places in a row the file's reach is divided into: places that fall on one are one. */
const FINEST = 1e5;

/** `fineness` below the usual makes a lighter mesh: what falls together goes. */
export function meshOf(glb: Glb, parts: Params['parts'], fineness = FINEST): Mesh {
  const partOf = partsOfNodes(glb, parts);
  const moverOf = inherited(glb, (node) => (glb.nodes[node]!.moves ? node : undefined), -1);
  const grid = fineness / reachOf(glb);
  const groups = new Numbers<RigidGroup>();
  const groupOf = (part: number, node: number) =>
    groups.of(`${part}:${node}`, () => ({ part, node }));
  const ids = [...Object.keys(parts), ''];
  ids.forEach((_, part) => groupOf(part, -1));
  const places = new Numbers<{ readonly group: number; readonly at: readonly number[] }>();
  const doubled = new Set<string>();
  const tints = createTints();
  const [index, triangleGroup, triangleColour]: number[][] = [[], [], []];
  for (const { node, positions, index: corners, colours } of glb.pieces) {
    const { matrix } = glb.nodes[node]!;
    const group = groupOf(partOf[node]!, moverOf[node]!);
    const at = Array.from({ length: positions.length / 3 }, (_, i) => {
      const place = moved(matrix, positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!);
      const key = place.map((n) => Math.round(n * grid)).join(':');
      return places.of(`${group}:${key}`, () => ({ group, at: place }));
    });
    for (let t = 0; t < corners.length; t += 3) {
      const triangle = [at[corners[t]!]!, at[corners[t + 1]!]!, at[corners[t + 2]!]!] as const;
      if (new Set(triangle).size < 3) continue;
      if (fineness < FINEST) {
        // In a lighter mesh many small triangles fall on one.
        const key = [...triangle].sort((a, b) => a - b).join(':');
        if (doubled.has(key)) continue;
        doubled.add(key);
      }
      index!.push(...triangle);
      triangleGroup!.push(group);
      triangleColour!.push(tints.tintOf(colours[t / 3]!));
    }
  }
  const spots = Float32Array.from(places.all.flatMap((place) => place.at));
  const triangles = Uint32Array.from(index!);
  const faces = faceNormals(spots, triangles);
  const colour = Uint8Array.from(triangleColour!);
  return {
    places: spots,
    placeGroup: Uint8Array.from(places.all, (place) => place.group),
    index: triangles,
    triangleGroup: Uint8Array.from(triangleGroup!),
    trianglePart: Uint8Array.from(triangleGroup!, (group) => groups.all[group]!.part),
    triangleColour: colour,
    normals: cornerNormals(triangles, faces, spots.length / 3),
    faces,
    edges: edgesOf(triangles, faces, colour),
    parts: ids,
    groups: groups.all,
    colours: tints.colours,
    moved: glb.moved,
  };
}
