/**
 * What checker and compiler ask of a GLB file: names and counts from its JSON chunk, why it can't be drawn, and what a
 * page has to know of it.
 */
import { z } from 'zod';
import type { JsonObject, ReadFile, SceneFault } from '../../../story/scene.ts';
import { foundIn } from './found.ts';
import { glbOf, openGlb } from './glb.ts';
import type { Params } from './params.ts';

/** What a model may cost. Everything that is drawn keeps the limits for canvas scenes because of these. */
export const LIMITS = {
  bytes: 4 * 1024 * 1024,
  triangles: 40_000,
  /** Four times what so many triangles have where no two share a corner. */
  places: 480_000,
  nodes: 2_000,
  parts: 16,
  /** Nodes that clips move: each needs numbers of its own in the shader. */
  moving: 24,
} as const;

const index = z.int().min(0);
const listOf = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const stored = z.object({ uri: z.unknown().optional() });
const primitive = z.object({
  attributes: z.object({ POSITION: index }),
  indices: index.optional(),
  mode: z.number().default(4),
  targets: listOf(z.unknown()),
});
const channel = z.object({ target: z.object({ node: index.optional() }) });
const gltf = z.object({
  scene: index.default(0),
  scenes: listOf(z.object({ nodes: listOf(index) })),
  nodes: listOf(
    z.object({ name: z.string().default(''), mesh: index.optional(), children: listOf(index) }),
  ),
  meshes: listOf(z.object({ primitives: listOf(primitive) })),
  accessors: listOf(z.object({ count: index })),
  animations: listOf(z.object({ name: z.string().default(''), channels: listOf(channel) })),
  extensionsRequired: listOf(z.unknown()),
  buffers: listOf(stored),
  images: listOf(stored),
  skins: listOf(z.unknown()),
});
type Gltf = z.infer<typeof gltf>;

interface GlbFacts {
  /** Name -> whether triangles hang on it. */
  readonly nodes: ReadonlyMap<string, boolean>;
  /** Names of its animations. */
  readonly clips: readonly string[];
}
/** A sentence whose subject is the file, and what to do. */
interface GlbFault {
  readonly fault: string;
  readonly hint: string;
}

const faultOf = (fault: string, hint: string): GlbFault => ({ fault, hint });
const tooMany = (found: string, most: number, what: string, hint: string): GlbFault =>
  faultOf(`has ${found} ${what}, ${count(most)} are allowed`, hint);
const count = (n: number) => n.toLocaleString('en');

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const AGAIN = faultOf('is cut short or broken', 'export it again');

function jsonOf(bytes: Uint8Array): GlbFault | { readonly json: unknown } {
  if (bytes.byteLength > LIMITS.bytes)
    return faultOf(`is larger than the ${LIMITS.bytes / 1048576} MB allowed`, 'simplify it');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (offset: number) => view.getUint32(offset, true);
  if (bytes.byteLength < 20 || at(0) !== MAGIC)
    return faultOf('is not a GLB file', 'export as glTF binary, .glb');
  if (at(4) !== 2) return faultOf(`is glTF version ${at(4)}`, 'export as glTF 2.0');
  const end = 20 + at(12);
  if (at(8) > bytes.byteLength || end > bytes.byteLength || at(16) !== JSON_CHUNK) return AGAIN;
  try {
    return { json: JSON.parse(new TextDecoder().decode(bytes.subarray(20, end))) };
  } catch {
    return AGAIN;
  }
}

/** What would have to be fetched, unpacked or guessed. */
function refused({ extensionsRequired, buffers, images, skins }: Gltf): GlbFault | undefined {
  const names = extensionsRequired
    .slice(0, 3)
    .map((name) => (typeof name === 'string' ? name : 'something without a name'));
  if (names.length > 0)
    return faultOf(
      `needs ${names.join(', ')} to be read`,
      'export without compression and extensions',
    );
  if (buffers.length > 1 || [...buffers, ...images].some(({ uri }) => uri !== undefined))
    return faultOf(
      'keeps its numbers or textures in another file',
      'export as one self-contained .glb',
    );
  if (skins.length > 0) return faultOf('is bent by a skeleton', 'apply the pose, then export');
  return undefined;
}

/** The nodes that its scene shows; nothing where they hang on each other in a ring, or twice. */
function shownNodes({ nodes, scenes, scene }: Gltf): readonly Gltf['nodes'][number][] | undefined {
  const open = [...(scenes[scene]?.nodes ?? [])];
  for (const at of open) {
    if (open.length > nodes.length || nodes[at] === undefined) return undefined;
    open.push(...nodes[at].children);
  }
  return new Set(open).size === open.length ? open.map((at) => nodes[at]!) : undefined;
}

function tooMuch(file: Gltf): GlbFault | undefined {
  const { nodes, meshes, accessors, animations } = file;
  if (nodes.length > LIMITS.nodes)
    return tooMany(count(nodes.length), LIMITS.nodes, 'nodes', 'merge some');
  const shown = shownNodes(file);
  if (!shown) return faultOf('has nodes that hang on each other', 'export it again');
  const channels = animations.flatMap((one) => one.channels);
  const moving = new Set(channels.map(({ target }) => target.node)).size;
  if (moving > LIMITS.moving)
    return tooMany(count(moving), LIMITS.moving, 'nodes that move', 'join what moves together');
  const primitives = shown.flatMap(({ mesh = -1 }) => meshes[mesh]?.primitives ?? []);
  const sizeOf = (accessor: number) => accessors[accessor]?.count ?? 0;
  let [triangles, places] = [0, 0];
  for (const { mode, targets, indices, attributes } of primitives) {
    if (mode !== 4) return faultOf('draws lines, points or strips', 'export triangles');
    if (targets.length > 0)
      return faultOf('has shapes that melt into others', 'apply one shape, then export');
    places += sizeOf(attributes.POSITION);
    triangles += sizeOf(indices ?? attributes.POSITION) / 3;
  }
  const hint = 'simplify it before export';
  if (triangles > LIMITS.triangles) return tooMany('more', LIMITS.triangles, 'triangles', hint);
  if (places > LIMITS.places) return tooMany('more', LIMITS.places, 'corners', hint);
  if (triangles < 1) return faultOf('holds no triangles', 'export the objects with it');
  return undefined;
}

/** Names and counts of a file, or what is wrong with it. Never throws. */
export function glbFacts(bytes: Uint8Array): GlbFacts | GlbFault {
  const read = jsonOf(bytes);
  if ('fault' in read) return read;
  const parsed = gltf.safeParse(read.json);
  if (!parsed.success) return AGAIN;
  const fault = refused(parsed.data) ?? tooMuch(parsed.data);
  if (fault) return fault;
  const { nodes, animations } = parsed.data;
  const isDrawn = (node: number): boolean =>
    nodes[node]!.mesh !== undefined || nodes[node]!.children.some(isDrawn);
  return {
    nodes: new Map(nodes.flatMap(({ name }, i) => (name === '' ? [] : [[name, isDrawn(i)]]))),
    clips: animations.map(({ name }) => name).filter((name) => name !== ''),
  };
}

/** What is used of sharp, which comes with Next where it can be installed. */
type Sharp = (image: Uint8Array) => { stats(): Promise<{ channels: readonly { mean: number }[] }> };

/** The mean colour of an image by sharp, where it is installed; else a texture's material speaks for it. */
async function meanBySharp(_: number, image: Uint8Array): Promise<string | undefined> {
  try {
    const name = 'sharp';
    const { default: sharp } = (await import(/* turbopackIgnore: true */ name)) as {
      default: Sharp;
    };
    const { channels } = await sharp(image).stats();
    const [red, green = red, blue = red] = channels.map(({ mean }) => Math.round(mean));
    return `#${[red, green, blue].map((n) => n!.toString(16).padStart(2, '0')).join('')}`;
  } catch {
    return undefined;
  }
}

/** See `SceneSpec.prepare`. */
export async function prepare(params: JsonObject, file: ReadFile): Promise<void> {
  const bytes = file(String(params['file']));
  if (!bytes) return;
  const { loadGlb } = await import('./load-glb.ts');
  await openGlb(bytes, (all) => loadGlb(all, meanBySharp));
}

/** See `SceneSpec.withFiles`. What stands in the file's JSON is asked for here; the rest once `prepare` has opened it. */
export function withFiles(
  params: Params,
  file: ReadFile,
): { readonly params: Params; readonly faults: readonly SceneFault[] } {
  const bytes = file(params.file);
  // A file that is not there has been told of.
  if (!bytes) return { params, faults: [] };
  const facts = glbFacts(bytes);
  if ('fault' in facts) {
    const message = `${params.file} ${facts.fault}`;
    return { params, faults: [{ path: ['file'], message, hint: facts.hint }] };
  }
  const faults = Object.entries(params.parts).flatMap(([id, { node: wanted }]): SceneFault[] => {
    const path = ['parts', id, 'node'];
    const drawn = facts.nodes.get(wanted);
    if (drawn) return [];
    if (drawn === false) return [{ path, message: `"${wanted}" holds no triangles` }];
    const message = `${params.file} has no node "${wanted}"`;
    return [{ path, message, wanted, known: [...facts.nodes.keys()] }];
  });
  const glb = glbOf(bytes);
  const { clips } = facts;
  if (faults.length > 0 || !glb) return { params: { ...params, clips }, faults };
  return { params: { ...params, clips, found: foundIn(bytes, glb, params, clips) }, faults };
}
