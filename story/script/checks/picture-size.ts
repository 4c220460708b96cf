/** How many pixels a picture says that it has: what a reader's device has to unpack, however small the file is. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.byteLength < 24) return undefined;
  return { width: viewOf(bytes).getUint32(16), height: viewOf(bytes).getUint32(20) };
}

/** From segment to segment up to the head of the frame: C0 to CF but for tables and arithmetic coding's. */
export function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 <= bytes.byteLength && bytes[at] === 0xff;) {
    const mark = bytes[at + 1] ?? 0;
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += mark === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

export function webpSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.byteLength < 30) return undefined;
  const view = viewOf(bytes);
  const form = ascii(bytes, 12, 16);
  if (form === 'VP8X')
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + (view.getUint32(26, true) >>> 8),
    };
  if (form === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** The largest of its parts: a picture may be put together of tiles. */
export function avifSize(bytes: Uint8Array): PictureSize | undefined {
  const view = viewOf(bytes);
  const text = Array.from(bytes.subarray(0, 65_536), (byte) => String.fromCharCode(byte)).join('');
  const sizes = [...text.matchAll(/ispe\0{4}/g)]
    .filter(({ index }) => index + 16 <= bytes.byteLength)
    .map(({ index }) => ({ width: view.getUint32(index + 8), height: view.getUint32(index + 12) }));
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
