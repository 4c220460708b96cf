/**
 * The files inside a one-file story, for the program that runs in it (client.tsx). A browser refuses
 * to fetch anything for a page that was opened from disk, so the readers' `fetch` and `fileAddress`
 * are replaced by these (bin/file-program.ts).
 */

/** Address on a site, type and length of each file, in the order of the bytes. */
export type Contents = readonly (readonly [address: string, type: string, length: number])[];

const cached = new Map<string, Blob>();
const urls = new Map<string, string>();

/** Unpacks the block. Rejects if this browser can't inflate it. */
export async function openBlock(contents: Contents, base64: string): Promise<void> {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const unpacked = await new Response(inflated).blob();
  let from = 0;
  for (const [address, type, length] of contents) {
    cached.set(address, unpacked.slice(from, from + length, type));
    from += length;
  }
}

/** Registers a file that is inlined in the page. */
export const keepWritten = (address: string, url: string) => urls.set(address, url);

/** The object URL for an address of the site; undefined if the file does not contain it. */
export function urlOf(asked: string): string | undefined {
  const [address = '', view] = asked.split('#');
  const blob = cached.get(address);
  const url = urls.get(address) ?? (blob && URL.createObjectURL(blob));
  if (url === undefined) return undefined;
  urls.set(address, url);
  return view === undefined ? url : `${url}#${view}`;
}

/** As in story/file-address.ts, except for pictures, which browsers load by themselves. */
export function fileAddress(home: string, file: string): string {
  const address = home + file.split('/').map(encodeURIComponent).join('/');
  return /\.(png|jpe?g|webp|avif|svg)$/i.test(file) ? (urlOf(address) ?? address) : address;
}

/** Replaces `fetch`: a file beside the page is inside it, and so are the pictures that it names. */
export async function fetch(address: string): Promise<Response> {
  const blob = cached.get(address);
  if (!blob) throw new TypeError(`${address} is not in this file`);
  if (blob.type !== 'application/json') return new Response(blob);
  const text = await blob.text();
  return new Response(
    text.replace(/"(\/(?:stills|stories)\/[^"]+)"/g, (all, named: string) => {
      const url = urlOf(named);
      return url === undefined ? all : JSON.stringify(url);
    }),
  );
}
