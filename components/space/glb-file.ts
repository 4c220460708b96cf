/**
 * Reads names and counts from the JSON chunk of a GLB file, and finds out why the file can't be drawn. Only
 * for spec files.
 */
import { z } from 'zod';
import { viewOf } from '../../story/bytes.ts';
import type { SceneFault } from '../../story/scene.ts';
import { numbersFault } from './glb-numbers.ts';

/** The limits of a kind for its file. */
export interface Limits {
  readonly bytes: number;
  readonly triangles: number;
  /** Vertices, before equal ones are merged; each morph target counts again. */
  readonly places: number;
  readonly nodes: number;
}

const index = z.int().min(0);
const listOf = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const extensions = z.record(z.string(), z.unknown()).default({});
const stored = z.object({ uri: z.unknown().optional() });
const primitive = z.object({
  attributes: z.object({ POSITION: index }),
  indices: index.optional(),
  mode: z.number().default(4),
  targets: listOf(z.unknown()),
});
const channel = z.object({ target: z.object({ node: index.optional() }) });
const numbers = (length: number) => z.array(z.number()).length(length).optional();
const gltf = z.object({
  asset: z.object({ version: z.string().regex(/^2\./) }),
  scene: index.default(0),
  scenes: listOf(z.object({ nodes: listOf(index) })),
  nodes: listOf(
    z.object({
      ...{ name: z.string().default(''), mesh: index.optional(), children: listOf(index) },
      ...{ matrix: numbers(16), translation: numbers(3), rotation: numbers(4), scale: numbers(3) },
    }),
  ),
  meshes: listOf(z.object({ primitives: listOf(primitive) })),
  materials: listOf(z.object({ extensions })),
  textures: listOf(z.object({ source: index.optional(), extensions })),
  accessors: listOf(
    z.object({
      ...{ count: index.min(1), bufferView: index.optional(), byteOffset: index.default(0) },
      componentType: z.literal([5120, 5121, 5122, 5123, 5125, 5126]),
      type: z.literal(['SCALAR', 'VEC2', 'VEC3', 'VEC4', 'MAT2', 'MAT3', 'MAT4']),
    }),
  ),
  animations: listOf(z.object({ name: z.string().default(''), channels: listOf(channel) })),
  extensionsRequired: listOf(z.unknown()),
  extensionsUsed: listOf(z.unknown()),
  buffers: listOf(stored),
  bufferViews: listOf(
    z.object({ byteOffset: index.default(0), byteLength: index, byteStride: index.default(0) }),
  ),
  images: listOf(stored.extend({ bufferView: index.optional() })),
  skins: listOf(z.unknown()),
});
export type Gltf = z.infer<typeof gltf>;

export interface GlbFacts {
  /** Name -> whether the node or a child of it has triangles. */
  readonly nodes: ReadonlyMap<string, boolean>;
  /** Names of its animations; one without a name gets the name that three's loader gives it. */
  readonly clips: readonly string[];
  readonly hasTextures: boolean;
}
/** A fault: the rest of a sentence that starts with the file's name, and how to fix it. */
export interface GlbFault {
  readonly fault: string;
  readonly hint: string;
}

export const faultOf = (fault: string, hint: string): GlbFault => ({ fault, hint });
export const tooMany = (found: string, most: number, what: string, hint: string): GlbFault =>
  faultOf(`has ${found} ${what}, ${count(most)} are allowed`, hint);
export const count = (n: number): string => n.toLocaleString('en');

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
export const AGAIN = faultOf('is cut short or broken', 'export it again');

/** The JSON of a file, not yet validated, and its binary chunk; or the fault. */
function openChunks(
  bytes: Uint8Array,
  most: number,
): GlbFault | { json: unknown; bin: Uint8Array } {
  if (bytes.byteLength > most)
    return faultOf(`is larger than the ${most / 1048576} MB allowed`, 'simplify it');
  const at = (offset: number) => viewOf(bytes).getUint32(offset, true);
  if (bytes.byteLength < 20 || at(0) !== MAGIC)
    return faultOf('is not a GLB file', 'export as glTF binary, .glb');
  if (at(4) !== 2) return faultOf(`is glTF version ${at(4)}`, 'export as glTF 2.0');
  const end = 20 + at(12);
  if (at(8) > bytes.byteLength || end > bytes.byteLength || at(16) !== JSON_CHUNK) return AGAIN;
  const start = end + 8;
  const length = start <= bytes.byteLength ? at(end) : 0;
  if (start + length > bytes.byteLength) return AGAIN;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(20, end)));
    return { json, bin: bytes.subarray(start, start + length) };
  } catch {
    return AGAIN;
  }
}

/** The fault of data that is in another file or missing. */
function elsewhere({ buffers, bufferViews, images }: Gltf, bin: Uint8Array): GlbFault | undefined {
  if (buffers.length > 1 || [...buffers, ...images].some(({ uri }) => uri !== undefined))
    return faultOf(
      'keeps its numbers or textures in another file',
      'export as one self-contained .glb',
    );
  const isCut = bufferViews.some((one) => one.byteOffset + one.byteLength > bin.byteLength);
  return isCut ? AGAIN : undefined;
}

/** The names of extensions; the file may contain values that are not strings. */
export const namesOf = (extensions: readonly unknown[]): readonly string[] =>
  extensions.map((name) => (typeof name === 'string' ? name : 'something without a name'));

/** The nodes of the file's scene; undefined if a node is its own descendant or has two parents. */
function visibleNodes({
  nodes,
  scenes,
  scene,
}: Gltf): readonly Gltf['nodes'][number][] | undefined {
  const open = [...(scenes[scene]?.nodes ?? [])];
  for (const at of open) {
    if (open.length > nodes.length || nodes[at] === undefined) return undefined;
    open.push(...nodes[at].children);
  }
  return new Set(open).size === open.length ? open.map((at) => nodes[at]!) : undefined;
}

type Primitive = Gltf['meshes'][number]['primitives'][number];
/** The parts of a file that are drawn. */
export interface VisibleMeshes {
  readonly file: Gltf;
  /** The binary chunk. */
  readonly bin: Uint8Array;
  readonly primitives: readonly Primitive[];
}

function tooMuch({ file, primitives }: VisibleMeshes, limits: Limits): GlbFault | undefined {
  const sizeOf = (accessor: number) => file.accessors[accessor]?.count ?? 0;
  let [triangles, places] = [0, 0];
  for (const { mode, targets, indices, attributes } of primitives) {
    if (mode !== 4) return faultOf('draws lines, points or strips', 'export triangles');
    places += sizeOf(attributes.POSITION) * (1 + targets.length);
    triangles += sizeOf(indices ?? attributes.POSITION) / 3;
  }
  const hint = 'simplify it before export';
  if (triangles > limits.triangles) return tooMany('more', limits.triangles, 'triangles', hint);
  if (places > limits.places) return tooMany('more', limits.places, 'corners', hint);
  if (triangles < 1) return faultOf('holds no triangles', 'export the objects with it');
  return undefined;
}

/**
 * Names and counts of a file, or its fault. `refused` finds what the kind does not draw; it is called before
 * the checks that all kinds share. Never throws.
 */
export function glbFacts(
  bytes: Uint8Array,
  limits: Limits,
  refused: (meshes: VisibleMeshes) => GlbFault | undefined,
): GlbFacts | GlbFault {
  const read = openChunks(bytes, limits.bytes);
  if ('fault' in read) return read;
  const parsed = gltf.safeParse(read.json);
  const [issue] = parsed.error?.issues ?? [];
  if (!parsed.success || issue)
    return faultOf(`is no valid glTF at ${issue?.path.join('/')}`, AGAIN.hint);
  const file = parsed.data;
  const { nodes, meshes, animations } = file;
  if (nodes.length > limits.nodes)
    return tooMany(count(nodes.length), limits.nodes, 'nodes', 'merge some');
  const seen = visibleNodes(file);
  if (!seen) return faultOf('has nodes that hang on each other', 'export it again');
  const primitives = seen.flatMap(({ mesh = -1 }) => meshes[mesh]?.primitives ?? []);
  const visibleMeshes = { file, bin: read.bin, primitives };
  const fault =
    refused(visibleMeshes) ?? elsewhere(file, read.bin) ?? tooMuch(visibleMeshes, limits);
  const broken = numbersFault(read.json as object, file, read.bin);
  if (fault ?? broken) return fault ?? faultOf(broken ?? '', AGAIN.hint);
  // Nodes outside of the scene are not drawn; they may hang on each other.
  const visible = new Set(seen);
  const isDrawn = (node: number): boolean =>
    visible.has(nodes[node]!) &&
    (nodes[node]!.mesh !== undefined || nodes[node]!.children.some(isDrawn));
  return {
    nodes: new Map(nodes.flatMap(({ name }, i) => (name === '' ? [] : [[name, isDrawn(i)]]))),
    clips: animations.map(({ name }, i) => name || `animation_${i}`),
    hasTextures: file.textures.length > 0,
  };
}

/** The faults of the parts that a script defines, compared with the nodes of the file. */
export const partFaults = (
  file: string,
  parts: { readonly [id: string]: { readonly node: string } },
  { nodes }: GlbFacts,
): readonly SceneFault[] =>
  Object.entries(parts).flatMap(([id, { node: nodeName }]): SceneFault[] => {
    const path = ['parts', id, 'node'];
    const drawn = nodes.get(nodeName);
    if (drawn) return [];
    if (drawn === false) return [{ path, message: `"${nodeName}" holds no triangles` }];
    return [
      {
        path,
        message: `${file} has no node "${nodeName}"`,
        wanted: nodeName,
        known: [...nodes.keys()],
      },
    ];
  });

/** A file's fault, in the form in which a kind reports it. */
export const fileFault = (file: string, { fault, hint }: GlbFault): SceneFault => ({
  path: ['file'],
  message: `${file} ${fault}`,
  hint,
});
