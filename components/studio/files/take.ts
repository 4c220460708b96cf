/** Prepares a file from an author's machine for a story. */
import type { DraftFiles } from '../../../story/edit/draft.ts';
import { draftFile, type DraftFile } from '../../../story/edit/draft.ts';
import { safeName } from '../../../story/edit/file-uses.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { FILE_TYPES } from '../../../story/script/checks/file-types.ts';
import { sayNumber } from '../../../story/catalogue/spoken.ts';
import { OF_FILE } from '../pictures/other-pictures.ts';
import { PHOTOGRAPH, photograph, refusal, Refused, sentenceOf } from './photograph.ts';
import { say, words as en } from '../../../story/catalogue/studio/files.g.ts';

export interface Taken {
  /** Its path in the story's folder. */
  readonly path: string;
  readonly bytes: DraftFile;
  /** The kind of picture that draws it; undefined for captions, recordings and the like. */
  readonly kind: string | undefined;
  /** What was changed, in a sentence. */
  readonly notice?: string;
}

const MEGABYTE = 1024 * 1024;
/** Bytes in readable units. */
export const sizeText = (bytes: number): string =>
  bytes < MEGABYTE
    ? `${sayNumber(Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${sayNumber(Math.round((bytes / MEGABYTE) * 10) / 10)} MB`;

/** Files with tables, which are handled by the pane of tables. */
const TABLE = /\.(csv|tsv|xlsx?|ods)$/i;
/** GeoJSON and TopoJSON in a file with any JSON name. */
const BORDERS = /"type"\s*:\s*"(?:Topology|FeatureCollection)"/;
const folderOf = (ending: string) => (ending === 'csv' || ending === 'json' ? 'data' : 'assets');

/** @throws Refused if a story can't contain it, with a sentence that says what to do */
export async function take(file: File, taken: DraftFiles): Promise<Taken> {
  const { name } = file;
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (TABLE.test(name)) throw new Refused(say(en.asTable, { name }));
  if (PHOTOGRAPH.test(name)) {
    const photo = await photograph(file);
    const path = safeName(name, 'assets', taken, photo.ending);
    return { path, bytes: photo.bytes, kind: 'image', notice: sentenceOf(photo) };
  }
  const type = FILE_TYPES.get(ending);
  if (!type || file.size === 0) throw await refusal(file, en.unknown);
  const { megabytes } = type;
  if (file.size > megabytes * MEGABYTE)
    throw new Refused(say(en.tooHeavy, { name, size: sizeText(file.size), most: megabytes }));
  const read = new Uint8Array(await file.arrayBuffer());
  const isBorders =
    ending === 'json' && BORDERS.test(new TextDecoder().decode(read.subarray(0, 2000)));
  const path = safeName(name, isBorders ? 'assets' : folderOf(ending), taken);
  return { ...{ path, bytes: draftFile(path, read) }, kind: isBorders ? 'map' : OF_FILE[ending] };
}

export interface Whose {
  readonly alt: string;
  readonly credit: string;
}
/** The picture that draws a file; undefined if no kind does. */
export function sceneOfFile(
  { path, kind }: Pick<Taken, 'path' | 'kind'>,
  { alt, credit }: Whose,
  series?: string,
): JsonObject | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'map') {
    const shapes = { file: path, credit };
    return { kind, params: { ...(series !== undefined && { series }), shapes } };
  }
  // A file name is not an alternative text, so the checker asks for one until it is written. Escaped,
  // since the name may contain marks.
  const problem = {
    file: path,
    alt: alt || path.replace(/^.*\//, ''),
    credit,
  };
  return { kind, params: kind === 'image' ? { picture: problem } : problem };
}
