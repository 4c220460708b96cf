/**
 * Opens a GLB file with three's loader, including materials, skins and clips. Works in Node and in the
 * browser: the caller supplies the function that turns an image into a texture.
 */
import { AnimationMixer, LoopOnce, Texture, type Mesh, type Object3D } from 'three';
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js';

interface GlbNode {
  readonly object: Object3D;
  /** Its name and the names of its ancestors, the nearest first. */
  readonly names: readonly string[];
}
/** The triangles of one node with one material. */
interface GlbMesh {
  readonly mesh: Mesh;
  readonly names: GlbNode['names'];
  /** Index of the node in the file. */
  readonly node: number;
  /** Index of the nearest node, itself or an ancestor, that a clip moves; -1 if there is none. */
  readonly mover: number;
}
export interface OpenGlb {
  readonly scene: Object3D;
  /** By their indices in the file; only nodes of its scene. */
  readonly nodes: readonly (GlbNode | undefined)[];
  readonly meshes: readonly GlbMesh[];
  /**
   * Poses all nodes at a share 0 to 1 of a clip. False if there is no such clip; then all nodes are in the
   * file's pose.
   */
  pose(clip: string, at: number): boolean;
}

/** Makes the texture of an image; `image` is its index in the file. */
type TextureOf = (bytes: ArrayBuffer, type: string, image: number) => Promise<Texture>;

/**
 * The index in `parts` of the part that a node or mesh with these names belongs to; the number of parts if it
 * belongs to none.
 */
export function partOf(
  names: readonly string[],
  parts: { readonly [id: string]: { readonly node: string } },
): number {
  const all = Object.values(parts);
  for (const name of names) {
    const part = all.findLastIndex(({ node }) => node === name);
    if (part >= 0) return part;
  }
  return all.length;
}

interface Json {
  readonly nodes: readonly { readonly name?: string }[];
  readonly images: readonly { readonly bufferView: number; readonly mimeType: string }[];
  readonly animations?: readonly {
    readonly channels: readonly { readonly target: { readonly node?: number } }[];
  }[];
}

function poser({ scene, animations }: GLTF): OpenGlb['pose'] {
  const mixer = new AnimationMixer(scene);
  let last = '';
  return (name, at) => {
    const clip = animations.find((one) => one.name === name);
    const now = `${name} ${at}`;
    if (now === last) return clip !== undefined;
    last = now;
    mixer.stopAllAction();
    if (clip) {
      const action = mixer.clipAction(clip).setLoop(LoopOnce, 1);
      action.clampWhenFinished = true;
      action.reset().play();
      mixer.setTime(at * clip.duration);
    }
    scene.updateMatrixWorld(true);
    return clip !== undefined;
  };
}

function nodesIn({ scene, parser }: GLTF): Pick<OpenGlb, 'nodes' | 'meshes'> {
  const json = parser.json as Json;
  const channels = (json.animations ?? []).flatMap((one) => one.channels);
  const moving = new Set(channels.map(({ target }) => target.node));
  const nodes: GlbNode[] = [];
  const meshes: GlbMesh[] = [];
  const walk = (object: Object3D, above: Omit<GlbMesh, 'mesh'>) => {
    const of = parser.associations.get(object) as { readonly nodes?: number } | undefined;
    const { nodes: node = above.node } = of ?? {};
    const isNode = node !== above.node;
    const names = isNode ? [json.nodes[node]!.name ?? '', ...above.names] : above.names;
    const entry = { names, node, mover: moving.has(node) ? node : above.mover };
    if (isNode) nodes[node] = { object, names };
    if ('isMesh' in object) meshes.push({ ...entry, mesh: object as Mesh });
    for (const child of object.children) walk(child, entry);
  };
  walk(scene, { names: [], node: -1, mover: -1 });
  return { nodes, meshes };
}

/**
 * Reads a file that the checker accepts; without `textureOf` the textures are empty. Rejects if the numbers
 * in the file are invalid.
 */
export async function openGlb(
  bytes: Uint8Array,
  textureOf: TextureOf = () => Promise.resolve(new Texture()),
): Promise<OpenGlb> {
  const loader = new GLTFLoader().register((parser) => {
    const { images } = parser.json as Json;
    const textures = new Map<number, Promise<Texture>>();
    const make = async (image: number) => {
      const { bufferView, mimeType } = images[image]!;
      const buffer = (await parser.getDependency('bufferView', bufferView)) as ArrayBuffer;
      return textureOf(buffer, mimeType, image);
    };
    // By default the loader makes a URL for each image and fetches it, which the page's content security
    // policy forbids.
    parser.loadImageSource = async (image) => {
      const texture = textures.get(image) ?? make(image);
      textures.set(image, texture);
      return (await texture).clone();
    };
    return { name: 'IMAGES_FROM_BYTES' };
  });
  const gltf = await loader.parseAsync(bytes.slice().buffer, '');
  const { scene } = gltf;
  scene.updateMatrixWorld(true);
  return { ...{ scene, pose: poser(gltf) }, ...nodesIn(gltf) };
}
