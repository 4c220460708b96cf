/** A box on a platform that a clip lifts by four units, for tests of what moves. */
import { glbFrom, gltfOf } from './example-glb.ts';
import { box } from './example-shapes.ts';

const { json, bin } = gltfOf([
  { name: 'Floor', shape: box(0, 0, 3) },
  { name: 'Lift', children: [{ name: 'Load', at: [7, 0, 0], shape: box(0, 0, 1) }] },
]);
const lift = (json['nodes'] as { name: string }[]).findIndex(({ name }) => name === 'Lift');
const accessors = json['accessors'] as object[];
const views = json['bufferViews'] as object[];
const keys = Float32Array.from([0, 2, 0, 0, 0, 0, 4, 0]);

export const lifted = glbFrom(
  {
    ...json,
    accessors: [
      ...accessors,
      {
        bufferView: views.length,
        componentType: 5126,
        count: 2,
        type: 'SCALAR',
        min: [0],
        max: [2],
      },
      { bufferView: views.length, byteOffset: 8, componentType: 5126, count: 2, type: 'VEC3' },
    ],
    bufferViews: [...views, { buffer: 0, byteOffset: bin.byteLength, byteLength: 32 }],
    buffers: [{ byteLength: bin.byteLength + 32 }],
    animations: [
      {
        name: 'Up',
        samplers: [{ input: accessors.length, output: accessors.length + 1 }],
        channels: [{ sampler: 0, target: { node: lift, path: 'translation' } }],
      },
    ],
  },
  new Uint8Array([...bin, ...new Uint8Array(keys.buffer)]),
);
