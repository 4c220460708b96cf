/**
 * Prepares photographs for a site: at most 2,560 pixels and, if their format allows, 1.5 MB; upright, without
 * the location. Made once by sharp and cached across builds; if sharp is not installed, they are served
 * unchanged.
 */
import { openSharp, type OpenPicture, type Sharp } from '../components/scenes/kit/open-sharp.ts';
import { isTurned, sizeSeen } from '../story/picture-size.ts';
import { cachedBytes } from './cached-file.ts';
import { withoutPlace } from '../story/archive/place-data.ts';
import { shortHash } from '../components/file/hashed-name.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const MOST = { side: 2_560, bytes: 1.5 * 1024 * 1024 };
/** Tried in order until a copy is small enough; photographs as PNG stay large. */
const SIDES = [MOST.side, 1_920, 1_440] as const;
/** Increase with each change in how copies are made, so that cached ones are not used any more. */
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
  let output = bytes;
  for (const side of SIDES) {
    const opened = sharp(bytes, { limitInputPixels: 160e6, failOn: 'none' }).rotate();
    const size = { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const;
    output = await inFormat(opened.resize(size), name).toBuffer();
    if (output.byteLength <= MOST.bytes) break;
  }
  return output;
}

/** The same files, with each photograph and film replaced by the form that a site serves. */
export async function publicFiles(files: Files): Promise<Files> {
  const sharp = await openSharp();
  const served = new Map(files);
  for (const [name, bytes] of files) {
    const isResized = sharp && PICTURE.test(name) && (isLarge(bytes) || isTurned(bytes));
    const key = () => `pictures/${WAY}.${shortHash(bytes)}.${name.split('.').pop()?.toLowerCase()}`;
    const resized = isResized
      ? // A picture that cannot be opened was reported where a scene shows it.
        await cachedBytes(key(), () => smaller(sharp, name, bytes)).catch(() => undefined)
      : undefined;
    served.set(name, resized ?? withoutPlace(name, bytes));
  }
  return served;
}

const count = (n: number) => n.toLocaleString('en');

/** Sentences about large photographs: what is done with them, or what sharp would do if it were installed. */
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
