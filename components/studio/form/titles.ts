/** The titles of a script's own fields. */
import type { JsonPath } from '../../../story/edit/patch.ts';
import { fill } from '../../ui/fill.ts';
import { readable } from '../pictures/names.ts';
import { FIELDS } from '../words/fields.en.ts';

/** The schema's name in words: `xLabel` is "X label". */
export const plainName = (key: string): string =>
  readable(key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());

/** The title of the field at a path: for its schema, then for all that have such a field. */
export const titlesOf =
  (schema: string) =>
  (path: JsonPath): string | undefined => {
    const way = path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');
    const key = way.split('.').at(-1) ?? '';
    const at = path.findLast((one) => typeof one === 'number') ?? 0;
    const shared = /^[#+-]$/.test(key) ? undefined : FIELDS['all']?.[key];
    const title = FIELDS[schema.split('/')[0] ?? '']?.[way] ?? FIELDS['all']?.[way] ?? shared;
    return title && fill(title, { number: Number(at) + 1 });
  };
