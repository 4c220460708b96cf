/** Whether a picture is there to its end: an upload that broke off leaves a file that begins as it should. */

const word = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** From chunk to chunk, as their lengths say, up to the one that ends it. */
export function wholePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 8;
  while (at + 12 <= bytes.byteLength) {
    if (word(bytes, at + 4) === 'IEND') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** The mark of its end is looked for after the first scan's head: a small picture inside has its own. */
export function wholeJpeg(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.byteLength && bytes[at] === 0xff) {
    const mark = bytes[at + 1];
    // Bytes of filling may stand before a mark.
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + view.getUint16(at + 2);
    if (mark === 0xda) break;
  }
  for (; at + 2 <= bytes.byteLength; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Its head says how long it is. */
export const wholeWebp = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= 12 && viewOf(bytes).getUint32(4, true) + 8 <= bytes.byteLength;
