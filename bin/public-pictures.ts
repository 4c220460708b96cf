/**
 * Photographs as a site serves them: at most 2,560 pixels and, as far as their format lets them, 1.5 MB; upright, without the
 * place where they were taken. Made once by sharp and kept from build to build; where it is not installed, they are
 * served as they are.
 */
import { openSharp, type OpenPicture, type Sharp } from '../components/scenes/kit/open-sharp.ts';
import { isTurned, sizeSeen } from '../story/picture-size.ts';
import { keptBytes } from './kept-file.ts';
import { withoutPlace } from '../story/archive/place-data.ts';
import { shortHash } from '../components/file/hashed-name.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const MOST = { side: 2_560, bytes: 1.5 * 1024 * 1024 };
/** Tried in turn until a copy is light enough: a PNG of a photograph stays heavy for long. */
const SIDES = [MOST.side, 1_920, 1_440] as const;
/** Counts up with each change of how copies are made: kept ones are of the way that made them. */
const WAY = 1;

const PICTURE = /\.(png|jpe?g|webp|avif)$/i;

const isLarge = (bytes: Uint8Array): boolean => {
  const { width = 0, height = 0 } = sizeSeen(bytes) ?? {};
  return Math.max(width, height) > MOST.side || bytes.byteLength > MOST.bytes;
};

const inFormat = (picture: OpenPicture, name: string): OpenPicture => {
  const ending = PICTURE.exec(name)?.[1]?.toLowerCase();
  if (ending === 'png') return picture.png({ palette: true, compressionLevel: 9 });
  if (ending === 'webp') return picture.webp({ quality: 82 });
  if (ending === 'avif') return picture.avif({ quality: 60 });
  return picture.jpeg({ quality: 82, mozjpeg: true });
};

async function smaller(sharp: Sharp, name: string, bytes: Uint8Array): Promise<Uint8Array> {
  let made = bytes;
  for (const side of SIDES) {
    const opened = sharp(bytes, { limitInputPixels: 160e6, failOn: 'none' }).rotate();
    const size = { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const;
    made = await inFormat(opened.resize(size), name).toBuffer();
    if (made.byteLength <= MOST.bytes) break;
  }
  return made;
}

/** The same files, and in the place of each photograph and film what a site serves of it. */
export async function publicFiles(files: Files): Promise<Files> {
  const sharp = await openSharp();
  const served = new Map(files);
  for (const [name, bytes] of files) {
    const wanted = sharp && PICTURE.test(name) && (isLarge(bytes) || isTurned(bytes));
    const key = () => `pictures/${WAY}.${shortHash(bytes)}.${name.split('.').pop()?.toLowerCase()}`;
    const made = wanted
      ? // One that can't be opened has been told of where a scene shows it.
        await keptBytes(key(), () => smaller(sharp, name, bytes)).catch(() => undefined)
      : undefined;
    served.set(name, made ?? withoutPlace(name, bytes));
  }
  return served;
}

const count = (n: number) => n.toLocaleString('en');

/** What is done with large photographs, or where sharp is not installed, what could be: a sentence each. */
export async function pictureNotes(files: Files, sharp = openSharp()): Promise<readonly string[]> {
  const isThere = (await sharp) !== undefined;
  return [...files].flatMap(([name, bytes]) => {
    if (!PICTURE.test(name) || !isLarge(bytes)) return [];
    const { width = 0, height = 0 } = sizeSeen(bytes) ?? {};
    const megabytes = (bytes.byteLength / 1048576).toFixed(1);
    const about = `${name}: ${count(width)} × ${count(height)}, ${megabytes} MB`;
    if (isThere) return [`${about}: made smaller for readers`];
    return bytes.byteLength > MOST.bytes
      ? [`${about}: heavy for readers (npm install sharp makes it smaller, or save it with 2,560 pixels a side)`] // prettier-ignore
      : [];
  });
}
