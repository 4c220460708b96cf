/** Bytes -> text, strictly; and the line and column of an offset. */

export type Decoded = { ok: true; text: string } | { ok: false; text: string; offset: number };

/** A byte order mark is dropped; bytes that are not UTF-8 are refused with their place. */
export function decode(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) at += 1;
    else if (unit < 0x800) at += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      at += 4;
      i += 1;
    } else {
      // The replacement character is either written so in the file, or stands for bad bytes.
      if (
        unit === 0xfffd &&
        !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)
      )
        return { ok: false, text, offset: i };
      at += 3;
    }
  }
  return { ok: true, text };
}

/** Offsets at which lines begin; LF, CRLF and CR all end one. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column from 1; columns count UTF-16 units, as editors do. */
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
