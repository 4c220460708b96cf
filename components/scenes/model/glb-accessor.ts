/** Numbers out of the binary part, with every place looked at before it is read. */
import { fields, list, Refusal, whole, type Fields } from './glb-fields.ts';
import { LIMITS } from './glb-limits.ts';

export interface Box {
  readonly json: Fields;
  readonly bin: Uint8Array;
}
interface Run {
  readonly view: DataView;
  readonly count: number;
  readonly stride: number;
  readonly component: number;
}

const BYTES = new Map([
  [5121, 1],
  [5123, 2],
  [5125, 4],
  [5126, 4],
]);
const broken = () => new Refusal('points at numbers that it does not hold', 'export it again');

function runOf({ json, bin }: Box, at: unknown, type: string, width: number): Run {
  const accessor = fields(list(json['accessors'])[whole(at, -1)]);
  if (accessor['type'] !== type) throw broken();
  if (accessor['sparse'] !== undefined)
    throw new Refusal('stores its numbers sparsely', 'export without compression and extensions');
  const view = fields(list(json['bufferViews'])[whole(accessor['bufferView'], -1)]);
  const component = whole(accessor['componentType'], 0);
  const size = (BYTES.get(component) ?? 0) * width;
  const count = whole(accessor['count'], -1);
  const stride = whole(view['byteStride'], 0) || size;
  const start = whole(view['byteOffset'], 0) + whole(accessor['byteOffset'], 0);
  const end = whole(view['byteOffset'], 0) + whole(view['byteLength'], -1);
  if (size === 0 || count < 0 || count > LIMITS.places) throw broken();
  if (count > 0 && start + (count - 1) * stride + size > Math.min(end, bin.byteLength))
    throw broken();
  const bytes = new DataView(bin.buffer, bin.byteOffset + Math.min(start, bin.byteLength));
  return { view: bytes, count, stride, component };
}

/** Places: three numbers each, all finite. */
export function accessorOf(box: Box, at: unknown): Float32Array {
  const { view, count, stride, component } = runOf(box, at, 'VEC3', 3);
  if (component !== 5126)
    throw new Refusal('packs its places into whole numbers', 'export without compression');
  const out = new Float32Array(count * 3);
  for (let i = 0; i < out.length; i += 1) {
    out[i] = view.getFloat32(Math.floor(i / 3) * stride + (i % 3) * 4, true);
    if (!(Math.abs(out[i]!) < 1e9)) throw broken();
  }
  return out;
}

/** Corners of triangles; in the order of the places when the file names none. */
export function indicesOf(box: Box, at: unknown, places: number): Uint32Array {
  if (at === undefined) return Uint32Array.from({ length: places - (places % 3) }, (_, i) => i);
  const { view, count, stride, component } = runOf(box, at, 'SCALAR', 1);
  const read = (offset: number): number => {
    if (component === 5121) return view.getUint8(offset);
    if (component === 5123) return view.getUint16(offset, true);
    return component === 5125 ? view.getUint32(offset, true) : Infinity;
  };
  const out = new Uint32Array(count - (count % 3));
  for (let i = 0; i < out.length; i += 1) {
    const corner = read(i * stride);
    if (corner >= places) throw broken();
    out[i] = corner;
  }
  return out;
}
