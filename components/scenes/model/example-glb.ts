/** Writes a GLB file from plain shapes: for the example and for tests. The same shapes give the same bytes. */
import type { Triple } from '../../space/matrix.ts';

export interface Shape {
  readonly places: readonly Triple[];
  readonly triangles: readonly Triple[];
}
export interface NodeOf {
  readonly name: string;
  readonly at?: Triple;
  /** Degrees about its z axis. */
  readonly turn?: number;
  readonly shape?: Shape;
  /** `#rrggbb`. */
  readonly colour?: string;
  readonly children?: readonly NodeOf[];
}

const linear = (hex: string): readonly number[] =>
  [1, 3, 5].map((i) => {
    const s = parseInt(hex.slice(i, i + 2), 16) / 255;
    return Number((s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4).toFixed(4));
  });

const padded = (bytes: Uint8Array, fill: number): Uint8Array => {
  const out = new Uint8Array(Math.ceil(bytes.byteLength / 4) * 4).fill(fill);
  out.set(bytes);
  return out;
};

/** A chunk's length, type and bytes. */
function chunk(type: number, bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(8 + bytes.byteLength);
  new DataView(out.buffer).setUint32(0, bytes.byteLength, true);
  new DataView(out.buffer).setUint32(4, type, true);
  out.set(bytes, 8);
  return out;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.byteLength;
  }
  return out;
};

/** The file of any description and numbers. */
export function glbFrom(json: object, bin: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = chunk(0x4e4f534a, padded(new TextEncoder().encode(JSON.stringify(json)), 0x20));
  const numbers = chunk(0x004e4942, padded(bin, 0));
  const head = new Uint8Array(12);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x46546c67, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, 12 + text.byteLength + numbers.byteLength, true);
  return new Uint8Array(joined([head, text, numbers]));
}

/** The description and the numbers of a tree of nodes. */
export function gltfOf(roots: readonly NodeOf[]): {
  json: Record<string, unknown>;
  bin: Uint8Array;
} {
  const parts: Uint8Array[] = [];
  const bufferViews: object[] = [];
  const accessors: object[] = [];
  const [meshes, materials, nodes]: object[][] = [[], [], []];
  const colours: string[] = [];
  let length = 0;
  const put = (bytes: Uint8Array, accessor: object): number => {
    bufferViews.push({ buffer: 0, byteOffset: length, byteLength: bytes.byteLength });
    parts.push(padded(bytes, 0));
    length += parts.at(-1)!.byteLength;
    return accessors.push({ bufferView: bufferViews.length - 1, ...accessor }) - 1;
  };
  const material = (colour: string): number => {
    const known = colours.indexOf(colour);
    if (known >= 0) return known;
    materials!.push({ pbrMetallicRoughness: { baseColorFactor: [...linear(colour), 1] } });
    return colours.push(colour) - 1;
  };
  const mesh = ({ places, triangles }: Shape, colour: string): number => {
    const across = [0, 1, 2].map((k) => places.map((place) => Math.fround(place[k]!)));
    const position = put(new Uint8Array(Float32Array.from(places.flat()).buffer), {
      componentType: 5126,
      count: places.length,
      type: 'VEC3',
      min: across.map((all) => Math.min(...all)),
      max: across.map((all) => Math.max(...all)),
    });
    const indices = put(new Uint8Array(Uint16Array.from(triangles.flat()).buffer), {
      componentType: 5123,
      count: triangles.length * 3,
      type: 'SCALAR',
    });
    const primitive = { attributes: { POSITION: position }, indices, material: material(colour) };
    return meshes!.push({ primitives: [primitive] }) - 1;
  };
  const add = ({ name, at, turn, shape, colour = '#cccccc', children = [] }: NodeOf): number => {
    const half = ((turn ?? 0) * Math.PI) / 360;
    const own = {
      name,
      ...(at && { translation: at }),
      ...(turn !== undefined && { rotation: [0, 0, Math.sin(half), Math.cos(half)] }),
      ...(shape && { mesh: mesh(shape, colour) }),
    };
    const below = children.map(add);
    return nodes!.push({ ...own, ...(below.length > 0 && { children: below }) }) - 1;
  };
  const top = roots.map(add);
  const json = {
    asset: { version: '2.0', generator: 'Handscroll' },
    scene: 0,
    scenes: [{ nodes: top }],
    nodes,
    meshes,
    materials,
    accessors,
    bufferViews,
    buffers: [{ byteLength: length }],
  };
  return { json, bin: joined(parts) };
}

export function glbOfNodes(roots: readonly NodeOf[]): Uint8Array<ArrayBuffer> {
  const { json, bin } = gltfOf(roots);
  return glbFrom(json, bin);
}
