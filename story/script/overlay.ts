/** Lists the texts of a script by the paths that translations use, and applies a translation to a script. */
import type { SceneCatalog } from '../scene.ts';
import { walkScript } from './checks/walk.ts';
import { isObject, partOf } from './field.ts';
import { showPath, type RawPath } from './places.ts';
import { rowsOf } from './rows.ts';
import { DATE_PATTERN } from './patterns.ts';
import type { FactScript, OverlayScript, StoryScript } from './schema.ts';

export type Words = string | readonly string[];
export interface TextEntry {
  readonly value: Words;
  /** `words` have no marks, a `line` is one paragraph, a `text` may be a list of paragraphs. */
  readonly kind: 'words' | 'line' | 'text';
  readonly path: RawPath;
  /** Whether it should be translated; if it is not, the original's words are shown and marked as such. */
  readonly isRequired: boolean;
}
export interface Texts {
  /** By path, such as `steps/cars/text`, in the order of the script. */
  readonly words: ReadonlyMap<string, TextEntry>;
  /** Paths that exist but hold no text: ids, numbers, states. */
  readonly others: ReadonlySet<string>;
}
const isKind = (meaning: string | undefined): meaning is TextEntry['kind'] =>
  meaning === 'words' || meaning === 'line' || meaning === 'text';

/** Paths that are not translated, such as names of people, documents and places in documents. */
const STAYS =
  /^(?:authors|license|sources\/[^/]+\/(?:date|accessed|url)|facts\/[^/]+\/sources|data\/[^/]+\/sources|glossary\/[^/]+\/also|teach\/standards)|\/gloss$/;
const REFERENCE = /:[a-z]+\[[^\]|]*\]/g;
const saysSomething = (value: Words): boolean =>
  /\p{L}/u.test([value].flat().join(' ').replace(REFERENCE, ''));

const isValue = ([map, , field]: RawPath) => map === 'facts' && field === 'value';
/** Whether the value of a fact is never printed as such: other words replace it, or it is printed as a date. */
const isUnseen = (fact: FactScript | undefined) =>
  fact?.show !== undefined || (typeof fact?.value === 'string' && DATE_PATTERN.test(fact.value));

/** The plural categories that the words of a unit may have in a language. */
const categoriesOf = (lang: string) =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories as readonly string[];

/** The texts of a script as written, before tables make parts of scenes; `lang` is the language of the translation. */
export function textsOf(script: StoryScript, catalog: SceneCatalog, lang: string): Texts {
  const words = new Map<string, TextEntry>();
  const others = new Set<string>();
  const categories = categoriesOf(lang);
  const put = (pathText: string, value: Words, kind: TextEntry['kind'], path: RawPath) => {
    const isForeign = path[2] === 'after' && path[0] === 'units' && path.length === 4;
    const isWanted =
      saysSomething(value) &&
      !STAYS.test(pathText) &&
      !(isForeign && !categories.includes(String(path[3]))) &&
      !(isValue(path) && isUnseen(script.facts[String(path[1])]));
    words.set(pathText, { value, kind, path, isRequired: isWanted });
  };
  walkScript({ script, catalog }, (value, field, path) => {
    const kind = field?.meta.handscroll;
    const pathText = showPath(script, path);
    const isText = typeof value === 'string' || (kind === 'text' && Array.isArray(value));
    if (isText && isKind(kind) && pathText !== '$schema') {
      put(pathText, value as Words, kind, path);
      return false;
    }
    others.add(pathText);
    // There may be many rows, and only those with an id need a translation.
    return !(path[0] === 'data' && path[2] === 'rows');
  });
  for (const [id, series] of Object.entries(script.data))
    for (const [i, row] of rowsOf(series).entries())
      for (const key of ['label', 'note'] as const) {
        const value = row[key];
        const column = series.rows[0]?.indexOf(key) ?? -1;
        // Rows without an id are addressed by their index. Directions are keywords and are not translated.
        if (value !== undefined && !/^(up|flat|down)$/.test(value))
          put(`data/${id}/rows/${row.id ?? i}/${key}`, value, 'line', [
            'data',
            id,
            'rows',
            i + 1,
            column,
          ]);
      }
  for (const [id, { after }] of Object.entries(script.units)) {
    if (after === undefined) continue;
    const value =
      typeof after === 'string' ? after : (after.other ?? Object.values(after)[0] ?? '');
    for (const category of categories) {
      const path = ['units', id, 'after', category];
      // The other language may have more plural forms than the original.
      const isWanted = typeof after === 'object';
      if (!words.has(path.join('/')))
        words.set(path.join('/'), { value, kind: 'words', path, isRequired: isWanted });
    }
  }
  return { words, others };
}

export type OverlayEntry = OverlayScript['strings'][string];
/** The translated words of an entry, and the original words that it was made from, if given. */
export const entryWords = (entry: OverlayEntry): { readonly text: Words; readonly was?: Words } =>
  isObject(entry) ? (entry as { text: Words; was?: Words }) : { text: entry as Words };

/** A mutable deep copy; maps without a prototype stay so. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value)) return value;
  const copy = Object.create(Object.getPrototypeOf(value) as object | null) as Record<
    string,
    unknown
  >;
  for (const [key, part] of Object.entries(value)) copy[key] = copyOf(part);
  return copy;
}

function put(root: unknown, path: RawPath, value: Words): void {
  const [key = ''] = path.slice(-1);
  let holder = root;
  for (const step of path.slice(0, -2)) holder = partOf(holder, step);
  const name = path.at(-2);
  const held = name === undefined ? root : partOf(holder, name);
  // A unit with one form in the original may have several in the translation.
  const target = typeof held === 'string' ? { other: held } : held;
  if (target !== held) (holder as Record<PropertyKey, unknown>)[name ?? ''] = target;
  (target as Record<PropertyKey, unknown>)[key] = value;
}

/**
 * The script in the language of the overlay. Texts without a valid translation stay in the original language
 * and are listed in `original`, so that pages can mark their language. `isVisible` excludes entries, for
 * example when their facts have changed. `script` is as written; `texts` are its texts.
 */
export function applyOverlay(
  script: StoryScript,
  { lang, strings }: Pick<OverlayScript, 'lang' | 'strings'>,
  texts: Texts,
  isVisible: (path: string) => boolean = () => true,
): StoryScript {
  const copy = copyOf(script) as StoryScript;
  const left = new Set<string>();
  for (const [pathText, { value, path, isRequired }] of texts.words) {
    const entry =
      Object.hasOwn(strings, pathText) && isVisible(pathText) ? strings[pathText] : undefined;
    // Levels and answers are read from a value that is words, so the translation goes into `show`.
    const at = isValue(path) ? [...path.slice(0, 2), 'show'] : path;
    if (entry !== undefined) put(copy, at, entryWords(entry).text);
    else if (isRequired) for (const one of [value].flat()) left.add(one);
  }
  // A text that is translated with the same letters is not in a foreign language.
  for (const entry of Object.values(strings))
    for (const one of [entryWords(entry).text].flat()) left.delete(one);
  const original = left.size > 0 ? { original: { lang: script.lang, texts: left } } : {};
  return Object.assign(copy, { lang }, original);
}
