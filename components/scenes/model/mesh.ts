/**
 * All triangles of a file in the model's place, each with its part and colour; corners with normals that run
 * smoothly over what is round and break at edges; and the edges, for ink. From the file alone: kept as long as
 * its bytes live.
 */
import type { Glb } from './glb.ts';
import { moved } from './matrix.ts';
import type { Params } from './params.ts';
import { creasesOf, type Edges } from './edges.ts';
import { cornerNormals, faceNormals } from './normals.ts';

export interface Mesh {
  /** x, y, z of each place; places that coincide in one part are one. */
  readonly places: Float32Array;
  /** Index of each place's part in `parts`. */
  readonly placePart: Uint8Array;
  /** Three places a triangle. */
  readonly index: Uint32Array;
  readonly trianglePart: Uint8Array;
  /** Index into `colours`. */
  readonly triangleColour: Uint8Array;
  /** Three numbers a corner, so nine a triangle. */
  readonly normals: Float32Array;
  readonly faces: Float32Array;
  readonly edges: Edges;
  /** Ids of parts, in the order of the script; the last is '', what belongs to none. */
  readonly parts: readonly string[];
  /** `#rrggbb`, as the file says them. */
  readonly colours: readonly string[];
}

/** Linear light as `#rrggbb`. */
function hexOf(linear: readonly number[]): string {
  const bytes = linear.map((c) => {
    const at = Math.min(1, Math.max(0, c));
    const s = at <= 0.0031308 ? 12.92 * at : 1.055 * at ** (1 / 2.4) - 0.055;
    return Math.round(s * 255);
  });
  return `#${bytes.map((b) => b.toString(16).padStart(2, '0')).join('')}`;
}

/** For each node the part it belongs to: its own, or that of the next node above that is one. */
export function partsOfNodes(glb: Glb, parts: Params['parts']): readonly number[] {
  const ids = Object.keys(parts);
  const named = new Map(ids.map((id, i) => [parts[id]!.node, i]));
  return glb.nodes.map((_, start) => {
    for (let at = start; at !== -1; at = glb.nodes[at]!.parent) {
      const part = named.get(glb.nodes[at]!.name);
      if (part !== undefined) return part;
    }
    return ids.length;
  });
}

/** Numbers the places, so that triangles that meet share theirs. */
class Places {
  readonly all: number[] = [];
  readonly parts: number[] = [];
  private readonly known = new Map<string, number>();
  constructor(private readonly grid: number) {}

  at(part: number, x: number, y: number, z: number): number {
    const { grid } = this;
    const key = `${part}:${Math.round(x * grid)}:${Math.round(y * grid)}:${Math.round(z * grid)}`;
    let found = this.known.get(key);
    if (found === undefined) {
      found = this.parts.length;
      this.known.set(key, found);
      this.all.push(x, y, z);
      this.parts.push(part);
    }
    return found;
  }
}

/** Whether three places have been asked about already, in any order. */
function seenBefore(): (...places: [number, number, number]) => boolean {
  const seen = new Set<string>();
  return (...places) => {
    const key = places.sort((a, b) => a - b).join(':');
    const known = seen.has(key);
    seen.add(key);
    return known;
  };
}

/** How far the file reaches in any direction. */
function reachOf(glb: Glb): number {
  let reach = 1e-6;
  for (const { node, positions } of glb.pieces)
    for (let i = 0; i < positions.length; i += 3) {
      const p = moved(glb.nodes[node]!.matrix, positions[i]!, positions[i + 1]!, positions[i + 2]!);
      reach = Math.max(reach, Math.abs(p[0]), Math.abs(p[1]), Math.abs(p[2]));
    }
  return reach;
}

/** How many places in a row the file's reach is divided into: places that fall on one are one. */
const FINEST = 1e5;

/** `fineness` below the usual makes a lighter mesh: what falls together goes. */
export function meshOf(glb: Glb, parts: Params['parts'], fineness = FINEST): Mesh {
  const partOf = partsOfNodes(glb, parts);
  const doubled = seenBefore();
  const places = new Places(fineness / reachOf(glb));
  const colours: string[] = [];
  const [index, trianglePart, triangleColour]: number[][] = [[], [], []];
  for (const { node, positions, index: corners, colour } of glb.pieces) {
    const { matrix } = glb.nodes[node]!;
    const part = partOf[node]!;
    const hex = hexOf(colour);
    let tint = colours.indexOf(hex);
    // More colours than a byte can name share the last one.
    if (tint < 0) tint = Math.min(255, colours.length < 256 ? colours.push(hex) - 1 : 255);
    const at = Array.from({ length: positions.length / 3 }, (_, i) =>
      places.at(
        part,
        ...moved(matrix, positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!),
      ),
    );
    for (let t = 0; t < corners.length; t += 3) {
      const [a, b, c] = [at[corners[t]!]!, at[corners[t + 1]!]!, at[corners[t + 2]!]!];
      if (a === b || b === c || a === c) continue;
      // In a lighter mesh many small triangles fall on one.
      if (fineness < FINEST && doubled(a, b, c)) continue;
      index!.push(a, b, c);
      trianglePart!.push(part);
      triangleColour!.push(tint);
    }
  }
  const spots = Float32Array.from(places.all);
  const triangles = Uint32Array.from(index!);
  const faces = faceNormals(spots, triangles);
  const tints = Uint8Array.from(triangleColour!);
  return {
    places: spots,
    placePart: Uint8Array.from(places.parts),
    index: triangles,
    trianglePart: Uint8Array.from(trianglePart!),
    triangleColour: tints,
    normals: cornerNormals(triangles, faces, spots.length / 3),
    faces,
    edges: creasesOf(triangles, faces, tints),
    parts: [...Object.keys(parts), ''],
    colours,
  };
}
