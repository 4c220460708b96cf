/**
 * The draft's files within the preview: bytes in memory, each with an object URL that only this page
 * can load.
 */
import { lookForFiles } from '../../../story/file-address.ts';

/** Other pictures and films are recognised by their content. */
const TYPES: { readonly [ending: string]: string } = { svg: 'image/svg+xml', vtt: 'text/vtt' };

const known = new Map<
  string,
  { readonly bytes: Uint8Array<ArrayBuffer>; readonly address: string }
>();

/** Milliseconds in which a picture that is being removed may still load its file. */
const LEAVING = 10_000;

/** Takes new files and removes deleted ones. */
export function takeFiles(
  files: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[],
  gone: readonly string[],
): void {
  for (const name of [...gone, ...files.map(([name]) => name)]) {
    const address = known.get(name)?.address;
    if (address !== undefined) setTimeout(() => URL.revokeObjectURL(address), LEAVING);
    known.delete(name);
  }
  for (const [name, bytes] of files) {
    const type = TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
    known.set(name, { bytes, address: URL.createObjectURL(new Blob([bytes], { type })) });
  }
}

/** The bytes of a file, for pictures that are drawn from them. */
export const bytesAt = (name: string) => known.get(name)?.bytes;

/** From now on pictures use the draft's files; a missing file causes no request. */
export const serveFiles = (): void => lookForFiles((name) => known.get(name)?.address ?? 'data:,');
