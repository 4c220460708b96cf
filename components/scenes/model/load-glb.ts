/** A GLB file by three's own loader: its nodes and triangles as plain numbers, and its clips. Node and browser alike. */
import {
  AnimationMixer,
  Color,
  LoopOnce,
  Matrix4,
  SRGBColorSpace,
  Texture,
  type AnimationClip,
  type Mesh,
  type MeshStandardMaterial,
  type Object3D,
} from 'three';
import { GLTFLoader, type GLTF, type GLTFParser } from 'three/addons/loaders/GLTFLoader.js';
import type { Glb, GlbNode, Piece } from './mesh.ts';
import type { Matrix } from '../../space/matrix.ts';

/** The mean colour of an image of the file, `#rrggbb`; nothing where it can't be told. */
type MeanColourOf = (image: number, bytes: Uint8Array) => Promise<string | undefined>;

/** Textures are not drawn: each stands for its mean colour, so that nothing has to be decoded where there is no page. */
class Means {
  readonly name = 'MEAN_COLOURS';
  /** By image, as far as they were asked for. */
  readonly found: Record<number, string> = {};
  private readonly images = new Map<string, number>();
  constructor(private readonly parser: GLTFParser) {}

  loadTexture(at: number): Promise<Texture> {
    const { textures } = this.parser.json as { textures: { source: number }[] };
    const texture = new Texture();
    // What the loader makes of it is a copy, which keeps its name.
    texture.name = `texture ${at}`;
    this.images.set(texture.name, textures[at]!.source);
    return Promise.resolve(texture);
  }

  async colourOf(texture: Texture, meanOf: MeanColourOf): Promise<Color | undefined> {
    const image = this.images.get(texture.name);
    const { images } = this.parser.json as { images: { bufferView: number }[] };
    if (image === undefined) return undefined;
    const buffer = (await this.parser.getDependency(
      'bufferView',
      images[image]!.bufferView,
    )) as ArrayBuffer;
    const mean = await meanOf(image, new Uint8Array(buffer));
    if (mean === undefined) return undefined;
    this.found[image] = mean;
    return new Color(mean);
  }
}

/** The glTF node that an object is, or belongs to; -1 above all of them. */
function nodeOf({ parser }: GLTF, object: Object3D | null): number {
  for (let at = object; at; at = at.parent) {
    const node = (parser.associations.get(at) as { nodes?: number } | undefined)?.nodes;
    if (node !== undefined) return node;
  }
  return -1;
}

const isMesh = (object: Object3D): object is Mesh => 'isMesh' in object;

/** Colours, a triangle each: of vertices where the file has them, of its texture and its material. */
function coloursOf({ geometry, material }: Mesh, mean: Color | undefined): readonly string[] {
  const base = (material as MeshStandardMaterial).color
    .clone()
    .multiply(mean ?? new Color(1, 1, 1));
  const { index, attributes } = geometry;
  const { color, position } = attributes;
  const hexOf = (colour: Color) => `#${colour.getHexString(SRGBColorSpace)}`;
  const triangles = Math.floor((index ?? position!).count / 3);
  if (!color) return new Array<string>(triangles).fill(hexOf(base));
  const cornerColour = (i: number) => new Color().fromBufferAttribute(color, index?.getX(i) ?? i);
  return Array.from({ length: triangles }, (_, t) => {
    const [a, b, c] = [cornerColour(3 * t), cornerColour(3 * t + 1), cornerColour(3 * t + 2)];
    const sum = a.add(b).add(c);
    return hexOf(sum.multiplyScalar(1 / 3).multiply(base));
  });
}

function pieceOf(node: number, mesh: Mesh, mean: Color | undefined): Piece {
  const { index, attributes } = mesh.geometry;
  const { position } = attributes as { position: NonNullable<(typeof attributes)['position']> };
  const positions = new Float32Array(3 * position.count);
  for (let i = 0; i < position.count; i += 1)
    positions.set([position.getX(i), position.getY(i), position.getZ(i)], 3 * i);
  const corners = (index ?? position).count;
  const order = Uint32Array.from(
    { length: corners - (corners % 3) },
    (_, i) => index?.getX(i) ?? i,
  );
  if (order.some((corner) => corner >= position.count) || !positions.every(Number.isFinite))
    throw new Error('points at numbers that it does not hold');
  return { node, positions, index: order, colours: coloursOf(mesh, mean) };
}

/** How far each node that a clip moves is from where it rests, at a share of the clip. */
function posesOf(gltf: GLTF, nodes: ReadonlyMap<number, Object3D>): Glb['moved'] {
  const mixer = new AnimationMixer(gltf.scene);
  const rest = new Map([...nodes].map(([i, { matrixWorld }]) => [i, matrixWorld.clone().invert()]));
  const made = new Map<string, ReadonlyMap<number, Matrix>>();
  return (name, at) => {
    const clip: AnimationClip | undefined = gltf.animations.find((one) => one.name === name);
    if (!clip) return new Map();
    const key = `${name} ${at}`;
    const known = made.get(key);
    if (known) return known;
    const action = mixer.clipAction(clip).setLoop(LoopOnce, 1);
    action.clampWhenFinished = true;
    action.reset().play();
    mixer.setTime(at * clip.duration);
    gltf.scene.updateMatrixWorld(true);
    const moved = new Map<number, Matrix>();
    for (const [i, { matrixWorld }] of nodes)
      moved.set(i, matrixWorld.clone().multiply(rest.get(i)!).toArray());
    mixer.stopAllAction();
    // A moving picture asks for a new one in every frame, and never again for most.
    if (made.size > 8) made.clear();
    made.set(key, moved);
    return moved;
  };
}

/** Reads a file that `glbFacts` finds nothing wrong with; rejects where its numbers are not what they should be. */
export async function loadGlb(bytes: Uint8Array, meanOf: MeanColourOf): Promise<Glb> {
  let means!: Means;
  const loader = new GLTFLoader().register((parser) => (means = new Means(parser)));
  const gltf = await loader.parseAsync(bytes.slice().buffer, '');
  gltf.scene.updateMatrixWorld(true);
  const json = gltf.parser.json as {
    nodes: { name?: string }[];
    animations?: { channels: { target: { node?: number } }[] }[];
  };
  const objects = new Map<number, Object3D>();
  const meshes: { node: number; mesh: Mesh }[] = [];
  gltf.scene.traverse((object) => {
    const node = nodeOf(gltf, object);
    if (!objects.has(node)) objects.set(node, object);
    if (isMesh(object)) meshes.push({ node, mesh: object });
  });
  const pieces: Piece[] = [];
  // In the order of the file, whatever hangs on what.
  for (const { node, mesh } of meshes.sort((a, b) => a.node - b.node)) {
    const { map } = mesh.material as MeshStandardMaterial;
    pieces.push(pieceOf(node, mesh, map ? await means.colourOf(map, meanOf) : undefined));
  }
  const channels = (json.animations ?? []).flatMap((one) => one.channels);
  const moving = new Set(channels.map(({ target }) => target.node ?? -1));
  const nodes = json.nodes.map(({ name = '' }, i): GlbNode => {
    const object = objects.get(i);
    const matrix = (object?.matrixWorld ?? new Matrix4()).toArray();
    return { name, parent: nodeOf(gltf, object?.parent ?? null), matrix, moves: moving.has(i) };
  });
  if (!nodes.every(({ matrix }) => matrix.every((n) => Math.abs(n) < 1e9)))
    throw new Error('places its nodes beyond all measure');
  return {
    nodes,
    pieces,
    triangles: pieces.reduce((sum, { index }) => sum + index.length / 3, 0),
    means: means.found,
    moved: posesOf(gltf, new Map([...objects].filter(([i]) => moving.has(i)))),
  };
}
