/**
 * What lies in the file, for the program that runs in it (client.tsx). A browser refuses to fetch anything for a
 * page that was opened from a disk, so the readers' own `fetch` and `fileAddress` are these here (bin/file-program.ts).
 */

/** Address on a site -> type and length, in the order of their bytes. */
export type Contents = readonly (readonly [address: string, type: string, length: number])[];

const kept = new Map<string, Blob>();
const urls = new Map<string, string>();

/** Takes the block apart. Rejects where this browser can't inflate it. */
export async function openBlock(contents: Contents, base64: string): Promise<void> {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const whole = await new Response(inflated).blob();
  let from = 0;
  for (const [address, type, length] of contents) {
    kept.set(address, whole.slice(from, from + length, type));
    from += length;
  }
}

/** What is written out in the page is there already. */
export const keepWritten = (address: string, url: string) => urls.set(address, url);

/** Where the browser finds what stands at an address of the site; undefined for what the file has not. */
export function urlOf(asked: string): string | undefined {
  const [address = '', view] = asked.split('#');
  const blob = kept.get(address);
  const url = urls.get(address) ?? (blob && URL.createObjectURL(blob));
  if (url === undefined) return undefined;
  urls.set(address, url);
  return view === undefined ? url : `${url}#${view}`;
}

/** As in story/file-address.ts, but for pictures, which browsers ask for by themselves. */
export function fileAddress(home: string, file: string): string {
  const address = home + file.split('/').map(encodeURIComponent).join('/');
  return /\.(png|jpe?g|webp|avif|svg)$/i.test(file) ? (urlOf(address) ?? address) : address;
}

/** Readers ask for what lies beside their page: it lies in the page, and so do the pictures that it names. */
export async function fetch(address: string): Promise<Response> {
  const blob = kept.get(address);
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
