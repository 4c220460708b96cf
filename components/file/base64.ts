/** Bytes as letters, and back to UTF-8. */

/** So many are handed on at a time: each is an argument. A multiple of three, so that the pieces make one text. */
const PIECE = 3 * 4096;

export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.byteLength; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** UTF-8 as text, with the mark at its beginning where it has one. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);
