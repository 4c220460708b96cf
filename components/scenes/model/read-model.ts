/** A file's bytes as a mesh, kept as long as the bytes live: a model is asked for at every state. */
import { readGlb, type GlbRead } from './glb.ts';
import { meshOf, type Mesh } from './mesh.ts';
import type { Params } from './params.ts';

const glbs = new WeakMap<Uint8Array, GlbRead>();
const meshes = new WeakMap<Uint8Array, { readonly nodes: string; readonly mesh: Mesh }>();

export function glbOf(bytes: Uint8Array): GlbRead {
  let read = glbs.get(bytes);
  if (!read) glbs.set(bytes, (read = readGlb(bytes)));
  return read;
}

/** The mesh with the script's parts in it; nothing for bytes that are refused. */
export function modelOf(bytes: Uint8Array, parts: Params['parts']): Mesh | undefined {
  const nodes = JSON.stringify(Object.entries(parts).map(([id, { node }]) => [id, node]));
  const kept = meshes.get(bytes);
  if (kept?.nodes === nodes) return kept.mesh;
  const read = glbOf(bytes);
  if (!read.ok) return undefined;
  const mesh = meshOf(read.glb, parts);
  meshes.set(bytes, { nodes, mesh });
  return mesh;
}

/** Places in a row to begin with; see `meshOf`. */
const COARSER = 200;

/** The mesh with at most so many triangles, for weak machines: what is small in it grows coarse. */
export function lighterModel(
  bytes: Uint8Array,
  parts: Params['parts'],
  most: number,
): Mesh | undefined {
  const read = glbOf(bytes);
  if (!read.ok) return undefined;
  if (read.glb.triangles <= most) return modelOf(bytes, parts);
  let fineness = COARSER;
  let mesh = meshOf(read.glb, parts, fineness);
  // Triangles of a surface go with the square of how finely it is divided.
  while (mesh.trianglePart.length > most && fineness > 4) {
    fineness *= 0.93 * Math.sqrt(most / mesh.trianglePart.length);
    mesh = meshOf(read.glb, parts, fineness);
  }
  return mesh;
}
