/** What scripts of a file that stands by itself ask for, packed into one block of it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { pictureFile } from '../components/stage/stop-picture.ts';
import type { Manifest } from '../story/disk/manifest.ts';
import { fileAddress } from '../story/file-address.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { stopSheets } from '../story/readings/stop-sheets.ts';
import type { Story } from '../story/story.ts';
import { typeOf } from './file-addresses.ts';
import type { Contents } from './file-inside.ts';
import { at } from './place.mjs';
import { Stop } from './say.mjs';

/** Bytes. A model or a recording that weighs more stays out, and its stills and words stand for it. */
const HEAVIEST = 5 * 2 ** 20;
/** Bytes of all pictures that only a tour or a page without its stage shows: those of steps stand for more. */
const STOPS = 3 * 2 ** 20;

/** What the build published under an address; undefined where there is nothing. */
export function published(address: string): Uint8Array | undefined {
  const file = at('public', ...address.split('/').map(decodeURIComponent));
  return existsSync(file) ? readFileSync(file) : undefined;
}
const sizeOf = (address: string): number => published(address)?.byteLength ?? 0;
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** Stills of single stops: a step's own bear its name alone. */
const isStop = (name: string) => /^[^.]+\.\d+\./.test(name);

export interface Packing {
  readonly story: Story;
  readonly manifest: Manifest;
  readonly sound: boolean;
  /** Takes sentences about what stays out. */
  readonly left: string[];
}

/** Whether pictures of single stops stay out. */
export function isHeavy({ manifest, left }: Packing): boolean {
  const stops = Object.entries(manifest.stills).filter(([name]) => isStop(name));
  const size = stops.reduce((sum, [, address]) => sum + sizeOf(address), 0);
  if (size <= STOPS) return false;
  left.push(
    `${stops.length} stills of single stops (${megabytes(size)}): where nothing moves, each step has one picture`,
  );
  return true;
}

/** Models, pictures and recordings of the story's folder that are shown or heard. */
function assetsOf({ story, manifest, sound, left }: Packing): readonly string[] {
  const home = manifest.timeline.replace(/[^/]*$/, '');
  const named = JSON.stringify(story.scenes).matchAll(/"file":("(?:[^"\\]|\\.)*")/g);
  const files = [...named].map(([, name = '""']) => fileAddress(home, JSON.parse(name) as string));
  const recordings = Object.values(manifest.recordings ?? {}).map(({ audio }) => audio);
  if (recordings.length > 0 && !sound)
    left.push(`${recordings.length} recordings of the tour (--sound takes them along)`);
  return [...new Set([...files, ...(sound ? recordings : [])])].filter((address) => {
    const size = sizeOf(address);
    if (size > HEAVIEST)
      left.push(
        `${path.posix.basename(address)}: ${megabytes(size)} is over ${megabytes(HEAVIEST)}; stills and words stand for it`,
      );
    return size > 0 && size <= HEAVIEST;
  });
}

interface Asked {
  /** What markup leaves to scripts, and what it holds already. */
  readonly wanted: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly holdsOnly: boolean;
}

/** The block in base64 and its contents. @throws Stop where something is missing */
export function blockOf(packing: Packing, { wanted, written, holdsOnly }: Asked) {
  const { story, manifest } = packing;
  const stills = Object.entries(manifest.stills).filter(([name]) => !holdsOnly || !isStop(name));
  const pictures = pictureFile(audienceOf(story), stopSheets(story), Object.fromEntries(stills));
  const shown = pictures.flatMap(({ wide, tall }) => [wide?.src ?? [], tall?.src ?? []].flat());
  const home = manifest.timeline.replace(/[^/]*$/, '');
  const { pictures: name } = JSON.parse(
    Buffer.from(published(manifest.timeline) ?? []).toString('utf8'),
  ) as { pictures: string };
  const made = new Map([[home + name, Buffer.from(JSON.stringify(pictures))]]);
  const asked = [manifest.timeline, ...(manifest.asks === undefined ? [] : [manifest.asks])];
  const all = new Set([...wanted, ...asked, ...shown, ...made.keys(), ...assetsOf(packing)]);
  const inBlock = [...all].filter((address) => !written.has(address)).sort();
  const parts = inBlock.map((address) => {
    const bytes = made.get(address) ?? published(address);
    if (!bytes) throw new Stop(`Nothing lies at ${address} (build the story anew: npm run build).`);
    return [address, bytes] as const;
  });
  const contents: Contents = parts.map(([address, bytes]) => [
    address,
    typeOf(address),
    bytes.byteLength,
  ]);
  const whole = Buffer.concat(parts.map(([, bytes]) => bytes));
  return { contents, block: deflateRawSync(whole, { level: 9 }).toString('base64') };
}
