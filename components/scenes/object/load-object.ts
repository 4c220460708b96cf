/** A GLB file by three's own loader, with its materials, skins and clips. Node and browser alike: how an image becomes a texture is handed in. */
import { AnimationMixer, LoopOnce, Texture, type Mesh, type Object3D } from 'three';
import { GLTFLoader, type GLTF } from 'three/addons/loaders/GLTFLoader.js';

export interface Opened {
  readonly scene: Object3D;
  /** The part that an object belongs to: its own, or that of the next node above that is one. '' for none. */
  partOf(object: Object3D): string;
  /** Puts every node where a clip has it at a share of it, 0 to 1; with no such clip, where the file has it. */
  pose(clip: string, at: number): void;
}
export const isMesh = (object: Object3D): object is Mesh => 'isMesh' in object;

export type TextureOf = (image: Blob) => Promise<Texture>;

interface Json {
  readonly nodes: readonly { readonly name?: string }[];
  readonly images: readonly { readonly bufferView: number; readonly mimeType: string }[];
}

function poser({ scene, animations }: GLTF): Opened['pose'] {
  const mixer = new AnimationMixer(scene);
  let last = '';
  return (name, at) => {
    const now = `${name} ${at}`;
    if (now === last) return;
    last = now;
    mixer.stopAllAction();
    const clip = animations.find((one) => one.name === name);
    if (clip) {
      const action = mixer.clipAction(clip).setLoop(LoopOnce, 1);
      action.clampWhenFinished = true;
      action.reset().play();
      mixer.setTime(at * clip.duration);
    }
    scene.updateMatrixWorld(true);
  };
}

/** Reads a file in which the checker finds nothing wrong, without `textureOf` its shapes alone; rejects where its numbers are not what they should be. */
export async function loadObject(
  bytes: Uint8Array,
  parts: { readonly [id: string]: { readonly node: string } },
  textureOf: TextureOf = () => Promise.resolve(new Texture()),
): Promise<Opened> {
  const loader = new GLTFLoader().register((parser) => {
    const { images } = parser.json as Json;
    const made = new Map<number, Promise<Texture>>();
    const make = async (image: number) => {
      const { bufferView, mimeType: type } = images[image]!;
      const bytes = (await parser.getDependency('bufferView', bufferView)) as ArrayBuffer;
      return textureOf(new Blob([bytes], { type }));
    };
    // The loader's own way gives each image an address to be fetched, which the page's policy forbids.
    parser.loadImageSource = async (image) => {
      const known = made.get(image);
      if (known) return (await known).clone();
      const texture = make(image);
      made.set(image, texture);
      return texture;
    };
    return { name: 'IMAGES_FROM_BYTES' };
  });
  const gltf = await loader.parseAsync(bytes.slice().buffer, '');
  const { nodes } = gltf.parser.json as Json;
  const named = new Map(Object.entries(parts).map(([id, { node }]) => [node, id]));
  gltf.scene.updateMatrixWorld(true);
  return {
    scene: gltf.scene,
    pose: poser(gltf),
    partOf(object) {
      for (let at: Object3D | null = object; at; at = at.parent) {
        const of = gltf.parser.associations.get(at) as { nodes?: number } | undefined;
        const id = of?.nodes === undefined ? undefined : named.get(nodes[of.nodes]?.name ?? '');
        if (id !== undefined) return id;
      }
      return '';
    },
  };
}
