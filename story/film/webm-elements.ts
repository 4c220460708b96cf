/** Elements of a WebM or Matroska file (EBML). */
import { MOST_BOXES } from './mp4-boxes.ts';

export interface Element {
  readonly id: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A variable-length number, whose first byte gives the length. Ids keep the length bit, lengths do not. */
export function numberAt(bytes: Uint8Array, at: number, isId: boolean) {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (first === 0 || at + length > bytes.byteLength) return undefined;
  let value = isId ? first : first & ((1 << (8 - length)) - 1);
  let isUnknown = !isId && value === (1 << (8 - length)) - 1;
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    value = value * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { value, length, isUnknown };
}

/** All elements in order; `masters` come before their children. An element of unknown length ends with the file. */
export function* elementsOf(bytes: Uint8Array, masters: Set<number>): Generator<Element | 'cut'> {
  let at = 0;
  for (let count = 0; at < bytes.byteLength && count < MOST_BOXES; count += 1) {
    const id = numberAt(bytes, at, true);
    const size = id && numberAt(bytes, at + id.length, false);
    if (!id || !size) return yield 'cut';
    const from = at + id.length + size.length;
    const to = size.isUnknown ? bytes.byteLength : from + size.value;
    if (to > bytes.byteLength) return yield 'cut';
    yield { id: id.value, at, from, to };
    at = masters.has(id.value) ? from : to;
  }
}

export const uint = (bytes: Uint8Array, { from, to }: Element): number =>
  bytes.subarray(from, Math.min(to, from + 8)).reduce((sum, byte) => sum * 256 + byte, 0);
