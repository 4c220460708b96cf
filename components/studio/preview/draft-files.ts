/** The draft's files within the preview: bytes at hand, each at an address of its own that nobody else can ask for. */
import { lookForFiles } from '../../../story/file-address.ts';

/** Other pictures and films are known by their bytes. */
const TYPES: { readonly [ending: string]: string } = { svg: 'image/svg+xml', vtt: 'text/vtt' };

const known = new Map<
  string,
  { readonly bytes: Uint8Array<ArrayBuffer>; readonly address: string }
>();

/** Milliseconds in which a picture that goes may still ask for its file. */
const LEAVING = 10_000;

/** Takes files as they come and go. */
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

/** From now on pictures find the draft's files; one that is not there is asked for nowhere. */
export const serveFiles = (): void => lookForFiles((name) => known.get(name)?.address ?? 'data:,');
