/**
 * Writes a PNG with a palette of 256 colours, which is a third of the size of full colour. Chat programs
 * leave out large pictures, and the woven background of a drawing compresses badly.
 */
import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 256;
/** Bits of each channel by which similar colours are grouped. */
const BITS = 6;
const SHIFT = 8 - BITS;

/** Similar colours: the number of pixels, and the sums of their channels. */
interface Near {
  readonly key: number;
  count: number;
  readonly sums: [number, number, number];
}
const mean = ({ sums, count }: Near, channel: number) => (sums[channel] ?? 0) / count;

function counted(pixels: Uint8Array): readonly Near[] {
  const found = new Map<number, Near>();
  for (let i = 0; i < pixels.length; i += 4) {
    const [r = 0, g = 0, b = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]];
    const key = keyOf(r, g, b);
    let near = found.get(key);
    if (!near) found.set(key, (near = { key, count: 0, sums: [0, 0, 0] }));
    near.count++;
    near.sums[0] += r;
    near.sums[1] += g;
    near.sums[2] += b;
  }
  return [...found.values()];
}
const keyOf = (r: number, g: number, b: number) =>
  ((r >> SHIFT) << (2 * BITS)) | ((g >> SHIFT) << BITS) | (b >> SHIFT);

interface Box {
  readonly all: readonly Near[];
  readonly channel: number;
  /** How much splitting the box improves the palette. */
  readonly worth: number;
}

function boxOf(all: readonly Near[]): Box {
  const count = all.reduce((sum, near) => sum + near.count, 0);
  const ranges = [0, 1, 2].map((channel) => {
    let [least, most] = [255, 0];
    for (const near of all) {
      least = Math.min(least, mean(near, channel));
      most = Math.max(most, mean(near, channel));
    }
    return most - least;
  });
  const range = Math.max(...ranges);
  // The weight grows slowly with the number of pixels, because a thin line of a distinct colour is visible
  // although it has few.
  return { all, channel: ranges.indexOf(range), worth: range * range * Math.sqrt(count) };
}

function parted({ all, channel }: Box): readonly [Box, Box] {
  const sorted = [...all].sort((a, b) => mean(a, channel) - mean(b, channel));
  const [least, most] = [mean(sorted[0]!, channel), mean(sorted.at(-1)!, channel)];
  const at = sorted.findIndex((near) => mean(near, channel) > (least + most) / 2);
  return [boxOf(sorted.slice(0, at)), boxOf(sorted.slice(at))];
}

function boxesOf(pixels: Uint8Array): readonly Box[] {
  const boxes = [boxOf(counted(pixels))];
  while (boxes.length < COLOURS) {
    const at = boxes.reduce((best, box, i) => (box.worth > boxes[best]!.worth ? i : best), 0);
    if (boxes[at]!.worth === 0) break;
    boxes.splice(at, 1, ...parted(boxes[at]!));
  }
  return boxes;
}

function chunk(type: string, body: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + body.length);
  out.writeUInt32BE(body.length, 0);
  out.write(type, 4, 'latin1');
  out.set(body, 8);
  out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
  return out;
}

/** `pixels` are red, green, blue and alpha, row by row; alpha is discarded. */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const boxes = boxesOf(pixels);
  const palette = Buffer.alloc(boxes.length * 3);
  const index = new Uint8Array(1 << (3 * BITS));
  boxes.forEach(({ all }, i) => {
    const count = all.reduce((sum, near) => sum + near.count, 0);
    for (const channel of [0, 1, 2])
      palette[i * 3 + channel] = Math.round(
        all.reduce((sum, { sums }) => sum + (sums[channel] ?? 0), 0) / count,
      );
    for (const { key } of all) index[key] = i;
  });
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      rows[y * (width + 1) + 1 + x] =
        index[keyOf(pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0)] ?? 0;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
