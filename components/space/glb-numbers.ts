/** Finds what a GLB file names and does not hold: members of lists out of range, and numbers outside of its bytes. */
import { viewOf } from '../../story/bytes.ts';
import type { Gltf } from './glb-file.ts';

/** Field -> the list of the file that its number, or each of its numbers, points into. */
const POINTS_AT: Readonly<Record<string, string>> = {
  ...{ scene: 'scenes', nodes: 'nodes', node: 'nodes', children: 'nodes', joints: 'nodes' },
  ...{ mesh: 'meshes', skin: 'skins', camera: 'cameras', material: 'materials', buffer: 'buffers' },
  ...{ indices: 'accessors', attributes: 'accessors', targets: 'accessors', input: 'accessors' },
  ...{ output: 'accessors', inverseBindMatrices: 'accessors', bufferView: 'bufferViews' },
  ...{ index: 'textures' },
};
/** 5126 is a float. */
const BYTES: Readonly<Record<number, number>> = { 5122: 2, 5123: 2, 5125: 4, 5126: 4 };
const PARTS = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 };

/** The first number that points at nothing, as words; `list` is what numbers at this place point into. */
function lost(file: object, value: unknown, path: string, list?: string): string | undefined {
  if (typeof value === 'number' && list !== undefined) {
    const { length = 0 } = ((file as Record<string, unknown>)[list] ?? []) as readonly unknown[];
    return value < length ? undefined : `${path} is number ${value} of ${length} ${list}`;
  }
  if (typeof value !== 'object' || value === null || path.split('/').length > 9) return undefined;
  for (const [key, inside] of Object.entries(value)) {
    if (/^(?:extras|extensions|sparse)$/.test(key)) continue;
    // Lists, and attributes by their names, hold nothing but numbers of one list.
    const isSame = Array.isArray(value) || list === 'accessors';
    const next = POINTS_AT[key] ?? (isSame ? list : undefined);
    const fault = lost(file, inside, path === '' ? key : `${path}/${key}`, next);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What is wrong with the numbers of an accessor. */
function wrong(one: Gltf['accessors'][number], views: Gltf['bufferViews'], bin: Uint8Array) {
  const view = views[one.bufferView ?? -1];
  if (!view) return undefined;
  const bytes = BYTES[one.componentType] ?? 1;
  const size = bytes * PARTS[one.type];
  const stride = view.byteStride || size;
  const end = one.byteOffset + (one.count - 1) * stride + size;
  const start = view.byteOffset + one.byteOffset;
  if (view.byteOffset + view.byteLength > bin.length) return 'lies outside of the file';
  if (end > view.byteLength) return `needs ${end} bytes and has ${view.byteLength}`;
  if (stride < size || start % bytes > 0 || stride % bytes > 0) return 'stands at an odd place';
  for (let i = 0; one.componentType === 5126 && i < one.count; i += 1)
    for (let at = start + i * stride; at < start + i * stride + size; at += 4)
      if (!Number.isFinite(viewOf(bin).getFloat32(at, true))) return 'holds what is no number';
  return undefined;
}

/** The rest of a sentence that starts with the file's name; undefined if all that it names is there. */
export function numbersFault(json: object, file: Gltf, bin: Uint8Array): string | undefined {
  const fault = lost(json, json, '');
  if (fault !== undefined) return `is broken: ${fault}`;
  for (const [i, one] of file.accessors.entries()) {
    const why = wrong(one, file.bufferViews, bin);
    if (why !== undefined) return `is broken: its accessor ${i} ${why}`;
  }
  const odd = file.meshes.findIndex(({ primitives }) =>
    primitives.some(({ attributes }) => file.accessors[attributes.POSITION]?.type !== 'VEC3'),
  );
  return odd < 0 ? undefined : `is broken: the corners of mesh ${odd} are no points in space`;
}
