/** The titles of a script's own fields. */
import type { JsonPath } from '../../../story/edit/patch.ts';
import { say, words } from '../../../story/catalogue/studio/script.g.ts';
import { readable } from '../pictures/names.ts';

/** By schema, then by path: `#` is an entry of a list, `+` adds one, `-` removes them all. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = words;

/** The schema's name in words: `xLabel` is "X label". */
export const plainName = (key: string): string =>
  readable(key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());

/** The title of the field at a path: for its schema, then for all that have such a field. */
export const titlesOf =
  (schema: string) =>
  (path: JsonPath): string | undefined => {
    const way = path.map((key) => (typeof key === 'number' ? '#' : key)).join('/');
    const key = way.split('/').at(-1) ?? '';
    const at = path.findLast((one) => typeof one === 'number') ?? 0;
    const shared = /^[#+-]$/.test(key) ? undefined : FIELDS['all']?.[key];
    const title = FIELDS[schema.split('/')[0] ?? '']?.[way] ?? FIELDS['all']?.[way] ?? shared;
    return title && say(title, { number: Number(at) + 1 });
  };
