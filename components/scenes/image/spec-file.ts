/** Reads the proportions of `image` files, so that authors need not type them. */
import { sizeSeen } from '../../../story/picture-size.ts';
import type { JsonObject, ReadFile, SceneFault } from '../../../story/scene.ts';
import { openSharp } from '../kit/open-sharp.ts';
import type { Params, PictureParam, ScriptParams, ScriptPicture } from './params.ts';
import { faultsInside } from './svg-inside.ts';

/** Proportions that differ by less count as equal: sizes are often rounded. */
const ALIKE = 0.02;
export const isAlike = (one: number, other: number): boolean => Math.abs(one / other - 1) <= ALIKE;

/** Used for a missing or unreadable file, which has been reported. */
const UNKNOWN = { width: 4, height: 3 };

function sized(
  key: 'picture' | 'over',
  written: ScriptPicture,
  file: ReadFile,
): { readonly picture: PictureParam; readonly faults: readonly SceneFault[] } {
  const bytes = file(written.file);
  const size = bytes && sizeSeen(bytes);
  const { width, height } = written;
  const isWritten = width !== undefined && height !== undefined;
  const fault = (message: string, hint: string) => [{ path: [key], message, hint }];
  const picture = { ...written, ...(size ?? UNKNOWN), ...(isWritten && { width, height }) };
  if (bytes && !size && !isWritten && /\.svg$/i.test(written.file))
    return {
      picture,
      faults: fault(
        `${written.file} does not say how large it is`,
        'write "width" and "height", or a viewBox in the file',
      ),
    };
  if (size && isWritten && !isAlike(width / height, size.width / size.height))
    return {
      picture,
      faults: fault(
        `${written.file} is ${size.width} by ${size.height}, not ${width} by ${height}`,
        'leave "width" and "height" out: the file tells',
      ),
    };
  const inside =
    bytes && /\.svg$/i.test(written.file)
      ? faultsInside(written.file, new TextDecoder().decode(bytes), [key, 'file'])
      : [];
  return { picture, faults: inside };
}

/** Formats that sharp opens as browsers do; its support of AVIF is incomplete. */
const OPENED = /\.(?:png|jpe?g|webp)$/i;
/** Twice the checker's limit, so that nothing it accepted is refused here. */
const MOST_PIXELS = 160e6;

/** See `SceneSpec.prepare`: checks that the pixels match the header, if sharp is available. */
export async function prepare(params: JsonObject, file: ReadFile): Promise<void> {
  const pictures = [params['picture'], params['over']] as readonly (JsonObject | undefined)[];
  for (const picture of pictures) {
    const name = String(picture?.['file']);
    const bytes = OPENED.test(name) ? file(name) : undefined;
    const sharp = bytes && (await openSharp());
    if (!sharp) continue;
    const opened = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    await opened
      .resize({ width: 8, height: 8, fit: 'fill' })
      .toBuffer()
      .catch(() => {
        throw new Error(`${name} is broken inside: not all of its pixels can be read`);
      });
  }
}

/** See `SceneSpec.withFiles`. */
export function withFiles(
  params: ScriptParams,
  file: ReadFile,
): { readonly params: Params; readonly faults: readonly SceneFault[] } {
  const { over: second, ...rest } = params;
  const { picture, faults } = sized('picture', params.picture, file);
  if (!second) return { params: { ...rest, picture }, faults };
  const over = sized('over', second, file);
  return { params: { ...rest, picture, over: over.picture }, faults: [...faults, ...over.faults] };
}
