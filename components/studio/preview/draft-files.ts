/** The draft's files within the preview: bytes at hand, each at an address of its own that nobody else can ask for. */
import { lookForFiles } from '../../../story/file-address.ts';

/** Other pictures and films are known by their bytes. */
const TYPES: { readonly [ending: string]: string } = { svg: 'image/svg+xml', vtt: 'text/vtt' };

const known = new Map<string, Uint8Array<ArrayBuffer>>();
const addresses = new Map<string, string>();

function forget(name: string): void {
  const address = addresses.get(name);
  if (address !== undefined) URL.revokeObjectURL(address);
  addresses.delete(name);
  known.delete(name);
}

function addressOf(name: string): string | undefined {
  const bytes = known.get(name);
  const address = addresses.get(name);
  if (address !== undefined || !bytes) return address;
  const type = TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
  const made = URL.createObjectURL(new Blob([bytes], { type }));
  addresses.set(name, made);
  return made;
}

/** Takes files as they come and go. */
export function takeFiles(
  files: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[],
  gone: readonly string[],
): void {
  for (const name of [...gone, ...files.map(([name]) => name)]) forget(name);
  for (const [name, bytes] of files) known.set(name, bytes);
}

/** The bytes of a file, for pictures that are drawn from them. */
export const bytesAt = (name: string) => known.get(name);

/** From now on pictures find the draft's files; one that is not there is asked for nowhere. */
export const serveFiles = (): void => lookForFiles((name) => addressOf(name) ?? 'data:,');
