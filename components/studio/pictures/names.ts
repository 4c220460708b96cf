/** Names of pictures in texts for authors, who should not see ids. */
import { isObject, wordsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { words as en } from '../../../story/catalogue/studio/pictures.g.ts';

/** An id or a file name in words: `phone-exif6-gps.jpg` is "Phone exif6 gps". */
export const readable = (id: string): string =>
  id
    .replace(/^.*\/|\.\w+$/g, '')
    .replace(/^x-(?=\d)/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

type Named = Readonly<Record<string, { readonly name: string; readonly line: string } | undefined>>;
export const KINDS: Named = en.kinds;
/** The name of a kind of picture; the key of one without a name. */
export const kindName = (kind: unknown): string => KINDS[String(kind)]?.name ?? String(kind);

/** A table as its author knows it. */
export const titleOfTable = (script: JsonObject, id: string): string =>
  wordsOf(valueIn(script, ['data', id, 'title'])) || id;

const TITLES = [['title'], ['name'], ['alt'], ['picture', 'alt'], ['items', 'words', 'text']];
/** A name from the picture's content: its table, its alternative text, else its id in words. */
export function pictureName(script: JsonObject, id: string): string {
  const params = valueIn(script, ['scenes', id, 'params']);
  if (!isObject(params)) return readable(id);
  const table = valueIn(script, ['data', String(params['series']), 'title']);
  const named = [table, ...TITLES.map((path) => valueIn(params, path))].find(
    (one) => typeof one === 'string' && one !== '',
  );
  // A photograph without a description has its file name as the alternative text.
  return typeof named === 'string' && !/^\S+\.\w{2,4}$/.test(named) ? named : readable(id);
}
