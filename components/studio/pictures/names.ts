/** What pictures are called where an author reads of them: never by their ids. */
import { isObject } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { en } from './words.en.ts';

/** An id or a file's name in words: `phone-exif6-gps.jpg` is "Phone exif6 gps". */
export const readable = (id: string): string =>
  id
    .replace(/^.*\/|\.\w+$/g, '')
    .replace(/^x-(?=\d)/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** The kind of picture in words; the key of one that has none. */
export const kindName = (kind: unknown): string => en.kinds[String(kind)]?.[0] ?? String(kind);

const TITLES = [['title'], ['name'], ['alt'], ['picture', 'alt'], ['items', 'words', 'text']];
/** Of what a picture is: its table, what is to be seen on it, else its id in words. */
export function pictureName(script: JsonObject, id: string): string {
  const params = valueIn(script, ['scenes', id, 'params']);
  if (!isObject(params)) return readable(id);
  const table = valueIn(script, ['data', String(params['series']), 'title']);
  const named = [table, ...TITLES.map((path) => valueIn(params, path))].find(
    (one) => typeof one === 'string' && one !== '',
  );
  // Of a photograph whose alternative text waits, it is the name of its file.
  return typeof named === 'string' && !/^\S+\.\w{2,4}$/.test(named) ? named : readable(id);
}
