/** One word for all that a folder holds: whether a story changed since it was last looked at. */
import { createHash } from 'node:crypto';

/** A hash over names and bytes, in the order given (readStory's is by name). */
export function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  // Lengths keep names and contents from running into each other.
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.byteLength}\0`).update(bytes);
  return hash.digest('hex');
}
