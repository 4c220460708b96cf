/** Encodes bytes as base64, and decodes UTF-8. */

/**
 * Bytes per call, each of which is an argument. A multiple of three, so that the pieces can be
 * concatenated.
 */
const PIECE = 3 * 4096;

export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.byteLength; at += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  return pieces.join('');
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** UTF-8 as text, including a byte order mark at the start. */
export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);
