/**
 * The names of a file's areas, and which of them a table uses, ignoring accents, case, spaces and
 * leading zeros.
 */
import { memoize } from '../../../story/memoize.ts';
import { plainLetters } from '../../../story/plain-letters.ts';
import { SHAPE_LIMITS, type ShapeArea, type ShapeList } from './shapes-file.ts';
import type { Params } from './params.ts';

/** Properties with names of areas in common files, the most likely first. */
const NAMES = ['name', 'name_en', 'namen', 'nom', 'nombre', 'nome', 'naam', 'namn', 'navn', 'gen', 'bez', 'label', 'title']; // prettier-ignore

/** `Neuf-Brisach`, `NEUF BRISACH` and `neufbrisach` are one name, 01 and 1 one number. */
export const folded = (name: string) =>
  plainLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^0+(?=\d)/, '');

/**
 * Limits: the number of properties to examine, and for a file with more areas than can be drawn, the
 * number needed to identify it.
 */
const [MOST_KEYS, FEW_KEYS] = [100, 3];
export const keysOf = memoize(({ areas }: ShapeList): readonly string[] =>
  [...new Set(areas.flatMap(({ properties }) => [...properties.keys()]))].slice(0, MOST_KEYS),
);
export const textOf = ({ properties }: ShapeArea, key: string) => properties.get(key) ?? '';

/** The shapes of a list by the value of a property. */
function byName(list: ShapeList, key: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  list.areas.forEach((area, i) => {
    const name = folded(textOf(area, key));
    const known = found.get(name);
    if (known) known.push(i);
    else if (name !== '') found.set(name, [i]);
  });
  return found;
}

/** A property must be unique for this share of the areas to serve as their name. */
const MOST = 0.8;
/** Properties in the order in which they may name areas. */
const orderOf = memoize((list: ShapeList): readonly string[] => {
  const keys = keysOf(list);
  const usual = NAMES.flatMap((name) => keys.filter((key) => key.toLowerCase() === name));
  return [...new Set([...usual, ...keys.filter((key) => /name|nam$/i.test(key)), ...keys])];
});
/** The property that names the areas; undefined if there is none. */
export function nameKeyOf(list: ShapeList): string | undefined {
  const order = orderOf(list);
  return order.find((key) => byName(list, key).size >= MOST * list.areas.length) ?? order[0];
}

/** The names of an area in a table: the words of its row, then its id. */
export type AreaNames = readonly (readonly [id: string, names: readonly string[]])[];
export const wantedOf = ({ areas }: Params): AreaNames =>
  Object.entries(areas).map(([id, { shape }]) => [id, shape === undefined ? [id] : [shape, id]]);

/** The collection and the property that match most of the wanted names. */
export function chosen(
  lists: readonly ShapeList[],
  areaNames: AreaNames,
  nameKey: string | undefined,
) {
  const choices = lists.flatMap((list) => {
    const most = list.areas.length > SHAPE_LIMITS.areas ? FEW_KEYS : MOST_KEYS;
    const keys = nameKey === undefined ? orderOf(list).slice(0, most) : [nameKey];
    return keys.map((key) => {
      const shapes = byName(list, key);
      const known = areaNames.filter(([, names]) => names.some((name) => shapes.has(folded(name))));
      return { list, key, shapes, known: known.length };
    });
  });
  return choices.reduce<(typeof choices)[number] | undefined>(
    (best, one) => (best && best.known >= one.known ? best : one),
    undefined,
  );
}

const isId = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** An id for each shape of a map without a table. */
export function idsFor(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain = plainLetters(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40); // prettier-ignore
    const id = isId.test(plain) && !taken.has(plain) ? plain : `area-${i + 1}`;
    taken.add(id);
    return id;
  });
}
