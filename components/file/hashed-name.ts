/** Names of published files: with a hash of the content in them, so that they may be kept for ever. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Ten hexadecimal digits: what a file's name says of its content. */
export const shortHash = (content: string | Uint8Array): string =>
  bytesToHex(
    sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  ).slice(0, 10);

/** `name` with a hash before the ending, which files that change together share. */
export function withHash(name: string, hash: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

/** The same with the content's hash: `cars.wide.svg` -> `cars.wide.1a2b3c4d5e.svg`. */
export const hashedName = (name: string, content: string | Uint8Array): string =>
  withHash(name, shortHash(content));
