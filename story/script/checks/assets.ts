/**
 * Checks files that a script names: they exist, their content matches the ending of the name, and they are
 * not too big.
 */
import { readVtt, vttTime } from '../../timeline/captions.ts';
import { message, plain, type Message } from '../message.ts';
import { sizeSeen } from '../../picture-size.ts';
import type { RawPath } from '../places.ts';
import { noFile, type Files } from '../read-script.ts';
import { FILE_PATTERN } from '../schema-words.ts';
import type { Context } from './context.ts';
import { FILE_TYPES, PHOTO, strangeIn } from './file-types.ts';
import { svgFault } from './svg.ts';

export const AUDIO: readonly string[] = ['mp3', 'ogg', 'opus', 'wav', 'm4a'];
const CAPTIONS: readonly string[] = ['vtt'];
const ANY: readonly string[] = [...FILE_TYPES.keys()];

/** How to make a film smaller. */
const smaller = new Map(
  ['mp4', 'mov', 'webm', 'mkv'].map((ending) => [
    ending,
    `ffmpeg -i in.${ending} -vf scale=1280:-2 -c:v libx264 -pix_fmt yuv420p -crf 28 -g 12 -movflags +faststart out.mp4`,
  ]),
);
/** The largest picture that the build decodes to make a smaller copy, in pixels. */
const MOST_PIXELS = { side: 16_384, all: 80e6 };

/** The fault of a file by itself: missing, of the wrong type, too big, or not displayable. */
function faultOf(files: Files, path: string, only: readonly string[]): Message | undefined {
  if (!FILE_PATTERN.test(path)) return message('leavesFolder', { path });
  const bytes = files.get(path);
  if (!bytes) return noFile(path, files);
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const type = FILE_TYPES.get(ending);
  const wrongType = (is: string, cure: string) => message('wrongFileType', { path, is }, cure);
  if (bytes.byteLength === 0) return wrongType('empty', 'copy or export it again');
  const isOther = type?.matches(bytes) && type.megabytes !== PHOTO;
  const strange = isOther ? undefined : strangeIn(bytes);
  if (strange) return wrongType(strange.name, strange.cure);
  if (!type?.matches(bytes) || !only.includes(ending)) {
    const is = [...FILE_TYPES].find(
      ([other, { matches }]) => !/json|csv/.test(other) && matches(bytes),
    );
    if (is && only.includes(is[0])) {
      const name = path.replace(/\.[^./]*$/, '');
      return wrongType(is[1].name, `rename it to ${plain(name)}.${is[0]}, here as well`);
    }
    return type && only.includes(ending)
      ? wrongType(is ? is[1].name : 'something else', `expected ${type.name}`)
      : wrongType('of another type', `expected ${only.join(', ')}`);
  }
  const { megabytes } = type;
  if (bytes.byteLength > megabytes * 1048576)
    return message(
      megabytes === PHOTO ? 'photoTooBig' : 'fileTooBig',
      { path, limit: megabytes },
      smaller.get(ending),
    );
  const cut = () => message('cutFile', { path, is: type.name });
  if (!type.isComplete(bytes)) return cut();
  const { width, height } = (megabytes === PHOTO && sizeSeen(bytes)) || { width: 1, height: 1 };
  if (Math.min(width, height) === 0)
    return wrongType(`${type.name} without pixels`, 'export it again');
  if (Math.max(width, height) > MOST_PIXELS.side || width * height > MOST_PIXELS.all)
    return message('tooManyPixels', { path, width, height });
  const fault = ending === 'svg' ? svgFault(path, bytes) : undefined;
  return fault === 'cut' ? cut() : fault;
}

/** Checks a file that a field names; `only` limits the types. */
export function checkAsset(
  context: Context,
  name: string,
  path: RawPath,
  only: readonly string[] = ANY,
): void {
  const fault = name === '' ? undefined : faultOf(context.files, name, only);
  if (fault) context.report('bad-file', path, fault);
}

const PICTURE = /\.(?:png|jpe?g|webp|avif|svg|gif|heic|tiff?)$/i;
/** File names that cameras and screenshot tools give. */
const TAKEN = /^(?:img|dsc[a-z]?|pxl|image|photo|screenshot|screen shot)[-_ ]?[\d][-_ \d]*$/i;
const bare = (name: string) =>
  name
    .replace(PICTURE, '')
    .replace(/[-_\s]+/g, ' ')
    .toLowerCase();

/** Reports an alternative text that is only a file name, since it describes nothing. */
export function checkAlt({ files, report }: Context, alt: string, path: RawPath): void {
  const names = [...files.keys()].filter((name) => PICTURE.test(name));
  const isName = names.some((name) => bare(name.split('/').at(-1) ?? '') === bare(alt));
  if (isName || PICTURE.test(alt) || TAKEN.test(alt))
    report('no-alt', path, message('fileNameAsAlt', { alt }));
}

/** The bytes of a file that has no fault by itself; faults are reported elsewhere. */
export const soundFile =
  (files: Files) =>
  (name: string): Uint8Array | undefined =>
    faultOf(files, name, ANY) ? undefined : files.get(name);

/** Limit for the recording of one build, in seconds. */
const LONGEST = 3600;

/** Checks the captions file that a build's narration names. */
export function checkCaptions(context: Context, name: string, path: RawPath): void {
  checkAsset(context, name, path, CAPTIONS);
  const bytes = soundFile(context.files)(name);
  if (!bytes) return;
  const ends = readVtt(new TextDecoder().decode(bytes)).map(({ end }) => end);
  const last = ends.reduce((most, end) => Math.max(most, end), 0);
  if (ends.length === 0) context.report('bad-file', path, message('noCaption', { path: name }));
  if (last > LONGEST)
    context.report('bad-file', path, message('lateCaption', { path: name, last: vttTime(last) }));
}
