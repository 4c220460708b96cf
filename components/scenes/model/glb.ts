/**
 * A small strict reader of GLB files: triangles, node transforms and base colours, and a sentence for everything
 * else. Node, still and browser read with it, so that what is refused is refused everywhere alike.
 */
import { accessorOf, indicesOf, type Box } from './glb-accessor.ts';
import { LIMITS } from './glb-limits.ts';
import { fields, list, numbers, Refusal, type Fields } from './glb-fields.ts';
import { composed, IDENTITY, times, type Matrix } from './matrix.ts';

export interface GlbNode {
  readonly name: string;
  /** Index of the node that it hangs on; -1 at the top. */
  readonly parent: number;
  /** From its own place to the model's. */
  readonly matrix: Matrix;
}
/** Triangles of one colour that hang on one node, in the node's own place. */
export interface Piece {
  readonly node: number;
  readonly positions: Float32Array;
  readonly index: Uint32Array;
  /** As written in the file: linear red, green, blue. */
  readonly colour: readonly number[];
}
export interface Glb {
  readonly nodes: readonly GlbNode[];
  readonly pieces: readonly Piece[];
  readonly triangles: number;
}
export interface Fault {
  readonly message: string;
  readonly hint?: string | undefined;
}
export type GlbRead =
  { readonly ok: true; readonly glb: Glb } | { readonly ok: false; readonly fault: Fault };

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BIN_CHUNK = 0x004e4942;

function chunks(bytes: Uint8Array): { json: Fields; bin: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== MAGIC)
    throw new Refusal('is not a GLB file', 'export as glTF binary, .glb');
  if (view.getUint32(4, true) !== 2)
    throw new Refusal(`is glTF version ${view.getUint32(4, true)}`, 'export as glTF 2.0');
  const length = view.getUint32(12, true);
  const broken = new Refusal('is cut short or broken', 'export it again');
  if (view.getUint32(8, true) > bytes.byteLength || view.getUint32(16, true) !== JSON_CHUNK)
    throw broken;
  if (length > LIMITS.json || 20 + length > bytes.byteLength)
    throw length > LIMITS.json
      ? new Refusal('describes too many things', 'merge its parts')
      : broken;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
  } catch {
    throw broken;
  }
  const at = 20 + length;
  if (at + 8 > bytes.byteLength || view.getUint32(at + 4, true) !== BIN_CHUNK)
    return { json: fields(json), bin: new Uint8Array() };
  const size = view.getUint32(at, true);
  if (at + 8 + size > bytes.byteLength) throw broken;
  return { json: fields(json), bin: bytes.subarray(at + 8, at + 8 + size) };
}

/** What would have to be fetched, unpacked or guessed. */
function refuse(json: Fields): void {
  // Whatever else stands in the list has no name: to make words of it could run away.
  const required = list(json['extensionsRequired']).map((name) =>
    typeof name === 'string' ? name : 'something without a name',
  );
  if (required.length > 0)
    throw new Refusal(
      `needs ${required.slice(0, 3).join(', ')} to be read`,
      'export without compression and extensions',
    );
  const buffers = list(json['buffers']).map(fields);
  if (buffers.some(({ uri }) => uri !== undefined) || buffers.length > 1)
    throw new Refusal('keeps its numbers in another file', 'export as one self-contained .glb');
  const images = list(json['images']).map(fields);
  if (images.some(({ uri }) => uri !== undefined))
    throw new Refusal(
      'keeps its textures in other files',
      'give its materials base colours instead',
    );
  if (images.length > 0)
    throw new Refusal(
      'has textures, which are not drawn',
      'give its materials base colours instead',
    );
  if (list(json['skins']).length > 0)
    throw new Refusal('is bent by a skeleton', 'apply the pose, then export');
}

function nodesOf(json: Fields): { nodes: GlbNode[]; meshes: readonly number[] } {
  const all = list(json['nodes']).map(fields);
  if (all.length > LIMITS.nodes)
    throw new Refusal(
      `has ${all.length.toLocaleString('en')} nodes, ${LIMITS.nodes.toLocaleString('en')} are allowed`,
      'merge some',
    );
  const parents = all.map(() => -1);
  all.forEach((node, i) => {
    for (const child of numbers(node['children'])) {
      if (all[child] === undefined || parents[child] !== -1)
        throw new Refusal('has nodes that hang on each other', 'export it again');
      parents[child] = i;
    }
  });
  const matrices = new Map<number, Matrix>();
  const own = (node: Fields): Matrix => {
    const given = numbers(node['matrix']);
    if (given.length === 16) return given;
    const or = (name: string, otherwise: readonly number[]) => {
      const read = numbers(node[name]);
      return read.length === otherwise.length ? read : otherwise;
    };
    return composed(
      or('translation', [0, 0, 0]),
      or('rotation', [0, 0, 0, 1]),
      or('scale', [1, 1, 1]),
    );
  };
  // From the top down and without recursion: the depth of a file is its author's.
  const open = all.flatMap((_, i) => (parents[i] === -1 ? [i] : []));
  for (const i of open) {
    const above = parents[i] === -1 ? IDENTITY : matrices.get(parents[i]!)!;
    matrices.set(i, times(above, own(all[i]!)));
    open.push(...numbers(all[i]!['children']));
  }
  if (matrices.size < all.length)
    throw new Refusal('has nodes that hang on each other', 'export it again');
  if (![...matrices.values()].flat().every((n) => Math.abs(n) < 1e9))
    throw new Refusal('places its nodes beyond all measure', 'export it again');
  // What no scene names is not part of the picture; a file without scenes shows all.
  const scene = list(json['scenes'])[typeof json['scene'] === 'number' ? json['scene'] : 0];
  const roots = scene === undefined ? undefined : new Set(numbers(fields(scene)['nodes']));
  const top = (i: number): number => {
    let at = i;
    while (parents[at] !== -1) at = parents[at]!;
    return at;
  };
  const seen = (i: number) => roots === undefined || roots.has(top(i));
  return {
    nodes: all.map((node, i) => ({
      name: typeof node['name'] === 'string' ? node['name'] : '',
      parent: parents[i]!,
      matrix: matrices.get(i)!,
    })),
    meshes: all.map(({ mesh }, i) => (typeof mesh === 'number' && seen(i) ? mesh : -1)),
  };
}

const WHITE = [0.8, 0.8, 0.8];

function colourOf(json: Fields, material: unknown): readonly number[] {
  const one = fields(list(json['materials'])[typeof material === 'number' ? material : -1]);
  const factor = numbers(fields(one['pbrMetallicRoughness'])['baseColorFactor']);
  return factor.length >= 3 ? factor.slice(0, 3) : WHITE;
}

function piecesOf(json: Fields, bin: Uint8Array, meshes: readonly number[]): Piece[] {
  const box: Box = { json, bin };
  const described = list(json['meshes']).map(fields);
  const pieces: Piece[] = [];
  let triangles = 0;
  let places = 0;
  meshes.forEach((mesh, node) => {
    for (const primitive of list(described[mesh]?.['primitives']).map(fields)) {
      if ((primitive['mode'] ?? 4) !== 4)
        throw new Refusal('draws lines, points or strips', 'export triangles');
      if (list(primitive['targets']).length > 0)
        throw new Refusal('has shapes that melt into others', 'apply one shape, then export');
      const positions = accessorOf(box, fields(primitive['attributes'])['POSITION']);
      // Numbers written once can be named by every node: what counts is how often they are read.
      places += positions.length / 3;
      if (places > LIMITS.places)
        throw new Refusal(
          `has more than the ${LIMITS.places.toLocaleString('en')} corners allowed`,
          'simplify it before export',
        );
      const index = indicesOf(box, primitive['indices'], positions.length / 3);
      triangles += index.length / 3;
      if (triangles > LIMITS.triangles)
        throw new Refusal(
          `has more than the ${LIMITS.triangles.toLocaleString('en')} triangles allowed`,
          'simplify it before export',
        );
      pieces.push({ node, positions, index, colour: colourOf(json, primitive['material']) });
    }
  });
  if (triangles === 0) throw new Refusal('holds no triangles', 'export the objects with it');
  return pieces;
}

/** Reads a file's bytes. Never throws: what is wrong comes as a sentence whose subject is the file. */
export function readGlb(bytes: Uint8Array): GlbRead {
  try {
    if (bytes.byteLength > LIMITS.bytes)
      throw new Refusal(`is larger than the ${LIMITS.bytes / 1048576} MB allowed`, 'simplify it');
    const { json, bin } = chunks(bytes);
    refuse(json);
    const { nodes, meshes } = nodesOf(json);
    const pieces = piecesOf(json, bin, meshes);
    const triangles = pieces.reduce((sum, { index }) => sum + index.length / 3, 0);
    return { ok: true, glb: { nodes, pieces, triangles } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, fault: { message: error.message, hint: error.hint } };
  }
}
