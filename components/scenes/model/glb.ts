/** A GLB file as plain numbers, kept once it is open: a model is asked for at every state. */
import { type Glb, meshOf, type Mesh } from './mesh.ts';
import type { Params } from './params.ts';

const digests = new WeakMap<Uint8Array, string>();

/** Tells one file from another by its bytes, wherever they lie. */
export function digestOf(bytes: Uint8Array): string {
  let digest = digests.get(bytes);
  if (digest !== undefined) return digest;
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  digest = `${bytes.byteLength.toString(36)}-${(hash >>> 0).toString(36)}`;
  digests.set(bytes, digest);
  return digest;
}

/** The files opened last, by their digests, with the mesh that was last made of each. */
const opened = new Map<string, { readonly glb: Glb; mesh?: { nodes: string; mesh: Mesh } }>();
const MOST_OPEN = 16;

/** Opens a file, once; see `loadGlb`. */
export async function openGlb(bytes: Uint8Array, load: (bytes: Uint8Array) => Promise<Glb>) {
  const digest = digestOf(bytes);
  if (opened.has(digest)) return;
  const glb = await load(bytes);
  if (opened.size >= MOST_OPEN) opened.delete(opened.keys().next().value!);
  opened.set(digest, { glb });
}

/** What was opened. */
export const glbOf = (bytes: Uint8Array): Glb | undefined => opened.get(digestOf(bytes))?.glb;

/** The mesh with the script's parts in it; nothing for bytes that were not opened. */
export function modelOf(bytes: Uint8Array, parts: Params['parts']): Mesh | undefined {
  const kept = opened.get(digestOf(bytes));
  if (!kept) return undefined;
  const nodes = JSON.stringify(Object.entries(parts).map(([id, { node }]) => [id, node]));
  if (kept.mesh?.nodes !== nodes) kept.mesh = { nodes, mesh: meshOf(kept.glb, parts) };
  return kept.mesh.mesh;
}

/** Places in a row to begin with; see `meshOf`. */
const COARSER = 200;

/** The mesh with at most so many triangles, for weak machines: what is small in it grows coarse. */
export function lighterModel(
  bytes: Uint8Array,
  parts: Params['parts'],
  most: number,
): Mesh | undefined {
  const glb = glbOf(bytes);
  if (!glb || glb.triangles <= most) return modelOf(bytes, parts);
  let fineness = COARSER;
  let mesh = meshOf(glb, parts, fineness);
  // Triangles of a surface go with the square of how finely it is divided.
  while (mesh.trianglePart.length > most && fineness > 4) {
    fineness *= 0.93 * Math.sqrt(most / mesh.trianglePart.length);
    mesh = meshOf(glb, parts, fineness);
  }
  return mesh;
}
