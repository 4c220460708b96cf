/** What the scripts of a one-file story load, packed into one block of the file. */
import { pictureFile } from '../stage/stop-picture.ts';
import { stopImages } from '../stage/stop-images.ts';
import { fileAddress } from '../../story/file-address.ts';
import { audienceOf } from '../../story/readings/audience.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { Hole, typeOf } from './addresses.ts';
import { textOf } from './base64.ts';
import type { Contents } from './inside.ts';
import type { ReadPublished, FileEdition } from './file-edition.ts';

/** Bytes. A larger model or recording is left out; its stills and words are used instead. */
const HEAVIEST = 5 * 2 ** 20;
/**
 * Bytes of all pictures of single stops, which only a tour or a page without its stage shows. Above
 * this they are left out, and the pictures of steps are used instead.
 */
const STOPS = 3 * 2 ** 20;

const nameOf = (address: string) => address.replace(/^.*\//, '');
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** Stills of single stops have a number in their name; a step's own has none. */
const isStop = (name: string) => /^[^.]+\.\d+\./.test(name);

/** Whether pictures of single stops are left out; adds a sentence to `left` if so. */
export function isHeavy(
  { stills }: FileEdition['manifest'],
  read: ReadPublished,
  left: string[],
): boolean {
  const stops = Object.entries(stills).filter(([name]) => isStop(name));
  const size = stops.reduce((sum, [, address]) => sum + (read(address)?.byteLength ?? 0), 0);
  if (size <= STOPS) return false;
  left.push(
    `${stops.length} stills of single stops (${megabytes(size)}): where nothing moves, each step has one picture`,
  );
  return true;
}

/** Models, pictures and recordings that the story uses, and sentences about those left out. */
function assetsOf({ story, manifest }: FileEdition, sound: boolean, read: ReadPublished) {
  const sizeOf = (address: string) => read(address)?.byteLength ?? 0;
  const home = manifest.timeline.replace(/[^/]*$/, '');
  const named = JSON.stringify(story.scenes).matchAll(/"file":("(?:[^"\\]|\\.)*")/g);
  const written = [...named].map(([, name = '""']) => JSON.parse(name) as string);
  const stops = stopImages(story).map(({ file }) => file);
  const isFilm = (name: string) => /\.(mp4|webm)$/i.test(name);
  const files = [...written.filter((name) => !isFilm(name)), ...stops].map((name) => fileAddress(home, name)); // prettier-ignore
  const recordings = Object.values(manifest.recordings ?? {}).map(({ audio }) => audio);
  const all = [...new Set([...files, ...(sound ? recordings : [])])];
  const heavy = all.filter((address) => sizeOf(address) > HEAVIEST);
  const left = heavy.map(
    (address) =>
      `${nameOf(address)}: ${megabytes(sizeOf(address))} is over ${megabytes(HEAVIEST)}; stills and words stand for it`,
  );
  for (const name of new Set(written.filter(isFilm)))
    left.push(`${nameOf(name)}: films stay out; pictures of their stops stand for them`);
  if (recordings.length > 0 && !sound)
    left.push(`${recordings.length} recordings of the tour (--sound takes them along)`);
  return { left, assets: all.filter((address) => sizeOf(address) > 0 && !heavy.includes(address)) };
}

/** The files that readers of one language load: their addresses, and the one file that is rewritten. */
function askedFor({ story, manifest }: FileEdition, holdsOnly: boolean, read: ReadPublished) {
  const stills = Object.entries(manifest.stills).filter(([name]) => !holdsOnly || !isStop(name));
  const pictures = pictureFile(audienceOf(story), stopSheets(story), Object.fromEntries(stills));
  const timeline = textOf(read(manifest.timeline) ?? new Uint8Array());
  const { pictures: name } = JSON.parse(timeline) as { pictures: string };
  const atStops = manifest.timeline.replace(/[^/]*$/, '') + name;
  return {
    addresses: [
      ...[manifest.timeline, manifest.asks ?? [], atStops].flat(),
      ...pictures.flatMap(({ wide, tall }) => [wide?.src ?? [], tall?.src ?? []].flat()),
    ],
    made: [atStops, new TextEncoder().encode(JSON.stringify(pictures))] as const,
  };
}

export interface Packing {
  readonly editions: readonly FileEdition[];
  readonly read: ReadPublished;
  readonly sound: boolean;
  readonly holdsOnly: boolean;
  /** Addresses that the markup leaves to scripts, and those that it already contains. */
  readonly needed: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  /** Collects sentences about what is left out. */
  readonly left: string[];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const allBytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    allBytes.set(part, at);
    at += part.byteLength;
  }
  return allBytes;
}

/** The block, not yet compressed, and its table of contents. @throws Hole if a file is missing */
export function blockOf({ editions, read, sound, holdsOnly, needed, written, left }: Packing) {
  const asked = editions.map((one) => askedFor(one, holdsOnly, read));
  const assets = editions.map((one) => assetsOf(one, sound, read));
  left.push(...new Set(assets.flatMap((one) => one.left)));
  const entries = new Map(asked.map((one) => one.made));
  const all = new Set([
    ...needed,
    ...asked.flatMap(({ addresses }) => addresses),
    ...assets.flatMap((one) => one.assets),
  ]);
  const parts = [...all]
    .filter((address) => !written.has(address))
    .sort()
    .map((address) => {
      const bytes = entries.get(address) ?? read(address);
      if (!bytes) throw new Hole(`Nothing lies at ${address}`);
      return [address, bytes] as const;
    });
  const contents: Contents = parts.map(([address, bytes]) => [
    address,
    typeOf(address),
    bytes.byteLength,
  ]);
  return { contents, block: joined(parts.map(([, bytes]) => bytes)) };
}
