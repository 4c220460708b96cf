/** GLB files for tests: reads the small ones of tests/fixtures/models and builds new ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Triple } from '../../components/space/matrix.ts';

const MODELS = join(import.meta.dirname, '..', 'fixtures', 'models');

/** The bytes of `box`, `lifted` or `ball-and-ring`. */
export const modelFile = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(MODELS, `${name}.glb`)));

/** The JSON and the binary chunk of a file. */
export function glbParts(bytes: Uint8Array): { json: Record<string, unknown>; bin: Uint8Array } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  const text = new TextDecoder().decode(bytes.subarray(20, 20 + length));
  return { json: JSON.parse(text) as Record<string, unknown>, bin: bytes.slice(28 + length) };
}

/** A chunk: length, type and bytes, padded to a multiple of four bytes. */
function chunk(type: number, bytes: Uint8Array, fill: number): Uint8Array {
  const length = Math.ceil(bytes.byteLength / 4) * 4;
  const out = new Uint8Array(8 + length).fill(fill);
  out.set(new Uint8Array(Uint32Array.of(length, type).buffer));
  out.set(bytes, 8);
  return out;
}

/** A GLB file with this JSON and binary chunk. */
export function glbFrom(json: object, bin: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = chunk(0x4e4f534a, new TextEncoder().encode(JSON.stringify(json)), 0x20);
  const numbers = chunk(0x004e4942, bin, 0);
  const head = Uint32Array.of(0x46546c67, 2, 12 + text.byteLength + numbers.byteLength);
  return new Uint8Array([...new Uint8Array(head.buffer), ...text, ...numbers]);
}

const box = glbParts(modelFile('box'));

/** Boxes with a side of two units, each on the ground, with a position and a scale. */
export const boxes = (
  nodes: readonly { readonly name: string; readonly at?: Triple; readonly size?: number }[],
): Uint8Array<ArrayBuffer> =>
  glbFrom(
    {
      ...box.json,
      nodes: nodes.map(({ name, at = [0, 0, 0], size = 1 }) => ({
        ...{ name, mesh: 0, translation: at, scale: [size, size, size] },
      })),
      scenes: [{ nodes: [...nodes.keys()] }],
    },
    box.bin,
  );
