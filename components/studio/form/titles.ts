/** The titles of a script's own fields. */
import type { JsonPath } from '../../../story/edit/patch.ts';
import { words as evidence } from '../../../story/catalogue/studio/evidence.g.ts';
import { say, words } from '../../../story/catalogue/studio/script.g.ts';
import { readable } from '../pictures/names.ts';

type Titles = Readonly<Record<string, string>>;
const { fields } = evidence;
/** By schema, then by path: `#` is an entry of a list, `+` adds one, `-` removes them all. */
const FIELDS: Readonly<Record<string, Titles>> = {
  ...words,
  ...{ fact: fields, source: fields, term: fields, series: fields },
};

/** The schema's name in words: `xLabel` is "X label". */
export const plainName = (key: string): string =>
  readable(key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());

/** The title of the field at a path: for its schema, then for all that have such a field. */
export const titlesOf =
  (schema: string) =>
  (path: JsonPath): string | undefined => {
    const keys = path.map((key) => (typeof key === 'number' ? '#' : key)).join('/');
    // Only the first of several sources is picked in a form.
    const way = keys === 'sources' ? 'source' : keys;
    const key = way.split('/').at(-1) ?? '';
    const at = path.findLast((one) => typeof one === 'number') ?? 0;
    const shared = /^[#+-]$/.test(key) ? undefined : FIELDS['all']?.[key];
    const title = FIELDS[schema.split('/')[0] ?? '']?.[way] ?? FIELDS['all']?.[way] ?? shared;
    return title && say(title, { number: Number(at) + 1 });
  };
