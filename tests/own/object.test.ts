/** Models that lie about themselves, or are packed as nothing here reads them; made of the gallery's globe. */
import path from 'node:path';
import { readExample } from '../tools/example-moment.ts';
import { tellsOf } from './golden.ts';

interface Gltf {
  nodes: { children?: number[] }[];
  buffers: { uri?: string }[];
  bufferViews: { byteOffset?: number }[];
  [more: string]: unknown;
}

const { files } = readExample(path.join(import.meta.dirname, '../../components/scenes/object'));
const globe = Buffer.from(String(files?.['globe.glb']).slice('base64:'.length), 'base64');
const length = globe.readUInt32LE(12);

/** The globe with other words about it. */
function changed(change: (gltf: Gltf) => void): Buffer {
  const gltf = JSON.parse(globe.toString('utf8', 20, 20 + length)) as Gltf;
  change(gltf);
  const text = JSON.stringify(gltf);
  const json = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const header = Buffer.from(globe.subarray(0, 20));
  const rest = globe.subarray(20 + length);
  header.writeUInt32LE(20 + json.length + rest.length, 8);
  header.writeUInt32LE(json.length, 12);
  return Buffer.concat([header, json, rest]);
}
const needs = (extension: string) =>
  changed((gltf) => {
    gltf['extensionsUsed'] = [extension];
    gltf['extensionsRequired'] = [extension];
  });

tellsOf({
  kind: 'object',
  paramsOf: (file) => ({ file, alt: 'A globe.', credit: 'Class 10' }),
  files: {
    'cut.glb': globe.subarray(0, globe.length * 0.6),
    'empty.glb': '',
    'text.glb': globe.subarray(20, 20 + length),
    'ring.glb': changed(({ nodes }) => {
      for (const node of nodes) node.children = [0];
    }),
    'deep.glb': changed((gltf) => {
      gltf.nodes = Array.from({ length: 5000 }, (_, i) => ({ children: i < 4999 ? [i + 1] : [] }));
    }),
    'remote.glb': changed(({ buffers: [buffer] }) => {
      if (buffer) buffer.uri = 'https://example.org/globe.bin';
    }),
    'outside.glb': changed(({ bufferViews }) => {
      for (const view of bufferViews) view.byteOffset = 1e9;
    }),
    'draco.glb': needs('KHR_draco_mesh_compression'),
    'meshopt.glb': needs('EXT_meshopt_compression'),
    'ktx2.glb': needs('KHR_texture_basisu'),
    'unknown.glb': needs('EXAMPLE_thing'),
    'picture.glb': Buffer.from('\xff\xd8\xff\xe0 a photograph', 'latin1'),
  },
});
