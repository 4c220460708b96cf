/** Names of published files, with a hash of their content, so that they can be cached forever. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Ten hexadecimal digits of the content's hash. */
export const shortHash = (content: string | Uint8Array): string =>
  bytesToHex(
    sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  ).slice(0, 10);

/** `name` with a hash before the extension; files that change together share one. */
export function withHash(name: string, hash: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

/** The same with the content's hash: `cars.wide.svg` -> `cars.wide.1a2b3c4d5e.svg`. */
export const hashedName = (name: string, content: string | Uint8Array): string =>
  withHash(name, shortHash(content));
