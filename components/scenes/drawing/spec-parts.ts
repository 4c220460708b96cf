/** Parts of an SVG file by the names that programs write: layers, ids, titles, classes of groups. */
import { plainLetters } from '../../../story/plain-letters.ts';
import { oneLineOf } from './spec-text.ts';
import { classesOf, type Element, elementsOf } from './spec-xml.ts';

/** The most parts that are offered without being named in a script. */
const MOST = 30;
/** Names that a program has numbered, not given by a person. */
const COUNTED =
  /^(?:g|svg|path|rect|circle|ellipse|line|poly\w+|text|tspan|use|image|layer|group|vector|surface|source|clip\w*|glyph\S*|SVGID|XMLID|cell)?[-_ ]?\d[-_\d]*_?$|^[a-z]\w{0,2}\d[\w-]{8,}$|^svg$/i;

/** Names as typed: Illustrator encodes characters that an id can't contain by their number. */
const typed = (id: string) =>
  id
    .replace(/_x([\dA-F]{2,4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/_/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The names of an element, the best first. */
function namesOf(one: Element): readonly string[] {
  const { attrs } = one;
  const title = elementsOf(one).find(({ name }) => name === 'title');
  const best = [
    attrs['inkscape:label'],
    attrs['data-name'],
    attrs['aria-label'],
    title && oneLineOf(title),
  ];
  return [...best, attrs['id'] && typed(attrs['id'])].flatMap((name) => (name ? [name] : []));
}

/** The last class of a group is the closest to a name: `mark-rect role-mark bars_marks`. */
const nameOf = (one: Element): string | undefined =>
  namesOf(one).find((name) => !COUNTED.test(name)) ??
  (one.name === 'g'
    ? classesOf(one).findLast((name) => !/^(?:mark-|role-)/.test(name))
    : undefined);

const VISIBLE_TAGS = /^(?:g|a|svg|use|path|rect|circle|ellipse|line|polyline|polygon|text)$/;
const UNSEEN = /^(?:defs|clipPath|mask|pattern|symbol|marker|linearGradient|radialGradient|style)$/;

/** `Left atrium` -> `left-atrium`; `part-3` if no letter remains. */
export const idOf = (name: string, index: number): string => {
  const id = plainLetters(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return id || `part-${index + 1}`;
};

export interface NamedPart {
  readonly id: string;
  readonly name: string;
  readonly elements: readonly Element[];
}

/**
 * Levels of named groups, the outermost first, as many as are offered; elements with the same name
 * are one part.
 */
export function partsIn(root: Element): {
  readonly parts: readonly NamedPart[];
  readonly count: number;
} {
  const found = new Map<string, { name: string; elements: Element[] }>();
  const add = (one: Element, name: string) => {
    const id = idOf(name, found.size);
    const known = found.get(id);
    if (known) known.elements.push(one);
    else found.set(id, { name: name.slice(0, 60), elements: [one] });
  };
  let level = elementsOf(root);
  while (level.length > 0) {
    const named = level.flatMap((one) => {
      const name = VISIBLE_TAGS.test(one.name) && one.name !== 'text' ? nameOf(one) : undefined;
      return name === undefined ? [] : [{ one, name }];
    });
    const fresh = new Set(named.map(({ name }) => idOf(name, 0)).filter((id) => !found.has(id)));
    // A further level is added as a whole or not at all.
    if (found.size > 0 && found.size + fresh.size > MOST) break;
    for (const { one, name } of named) add(one, name);
    level = level.filter(({ name }) => !UNSEEN.test(name) && name !== 'text').flatMap(elementsOf);
  }
  const all = [...found].map(([id, part]) => ({ id, ...part }));
  return { parts: all.slice(0, MOST), count: all.length };
}

/** All elements by name, as written and as an id. */
export function nameIndex(root: Element): ReadonlyMap<string, readonly Element[]> {
  const index = new Map<string, Element[]>();
  const add = (name: string, one: Element) => {
    const known = index.get(name);
    if (!known) index.set(name, [one]);
    else if (known.at(-1) !== one) known.push(one);
  };
  const walk = (one: Element) => {
    if (UNSEEN.test(one.name)) return;
    if (VISIBLE_TAGS.test(one.name) && one.parent?.parent) {
      const { id = '', 'data-cell-id': cell = '' } = one.attrs;
      for (const name of new Set([id, cell, ...namesOf(one), ...classesOf(one)])) {
        if (name !== '') add(name, one);
        if (name !== '' && name !== idOf(name, 0)) add(idOf(name, 0), one);
      }
    }
    elementsOf(one).forEach(walk);
  };
  walk(root);
  return index;
}
/** Names that are worth suggesting. */
export const givenNames = (index: ReadonlyMap<string, unknown>): readonly string[] =>
  [...index.keys()].filter((name) => !COUNTED.test(name)).slice(0, 60);
