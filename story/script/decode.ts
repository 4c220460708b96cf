/** Decodes bytes to text strictly, and converts an offset to line and column. */
import type { ProblemCode } from '../problem.ts';
import { message } from './message.ts';
import type { Place, Report } from './report.ts';

type Decoded = { ok: true; text: string } | { ok: false; text: string; offset: number };

/** Drops a byte order mark; refuses bytes that are not UTF-8, with their offset. */
export function decode(bytes: Uint8Array): Decoded {
  const decoder = new TextDecoder();
  const text = decoder.decode(bytes);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  // Invalid bytes were replaced on decoding, so encoding the text again gives other bytes.
  const again = new TextEncoder().encode(text);
  const bad = again.findIndex((byte, at) => byte !== bytes[start + at]);
  if (bad < 0 && again.length === bytes.length - start) return { ok: true, text };
  // In stream mode the decoder leaves out an incomplete last character.
  const offset = new TextDecoder().decode(bytes.subarray(0, start + bad), { stream: true }).length;
  return { ok: false, text, offset };
}

/** The offsets at which lines begin; LF, CRLF and CR all end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export function lineColumn(starts: readonly number[], offset: number) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** A text file and the offsets at which its lines begin. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/** The place of an offset in a file. */
export const placeAt = ({ file, starts }: TextFile, offset: number, path = ''): Place => ({
  file,
  path,
  ...lineColumn(starts, offset),
});

/** Reads a text file; reports one that is not UTF-8 as `code` and returns undefined. */
export function readText(
  file: string,
  bytes: Uint8Array,
  code: ProblemCode,
  report: Report,
): TextFile | undefined {
  const { text, ...decoded } = decode(bytes);
  const read = { file, text, starts: lineStarts(text) };
  if (decoded.ok) return read;
  report.add(code, placeAt(read, decoded.offset), message('notUtf8', {}));
  return undefined;
}
