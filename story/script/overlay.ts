/** The texts of a script by the paths that translations name, and a script with a translation laid over it: FORMAT section 10. */
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
  /** `words` hold no marks, a `line` is one paragraph, a `text` may be a list of them. */
  readonly kind: 'words' | 'line' | 'text';
  readonly path: RawPath;
  /** Whether it stays in the original's words, marked as such, where nobody has translated it. */
  readonly isWanted: boolean;
}
export interface Texts {
  /** By path: `steps/cars/text`, in the order of the script. */
  readonly words: ReadonlyMap<string, TextEntry>;
  /** Paths of what is there and is no text: ids, numbers, states. */
  readonly others: ReadonlySet<string>;
}
const isKind = (meaning: string | undefined): meaning is TextEntry['kind'] =>
  meaning === 'words' || meaning === 'line' || meaning === 'text';

/** Names of people, of documents and of places in them stay as they are. */
const STAYS =
  /^(?:authors|license|sources\/[^/]+\/(?!note)|facts\/[^/]+\/sources|data\/[^/]+\/sources|glossary\/[^/]+\/also|teach\/standards)|\/gloss$/;
const REFERENCE = /:[a-z]+\[[^\]|]*\]/g;
const saysSomething = (value: Words): boolean =>
  /\p{L}/u.test([value].flat().join(' ').replace(REFERENCE, ''));

const isValue = ([map, , field]: RawPath) => map === 'facts' && field === 'value';
/** A value that other words stand for, or that is printed as a date. */
const isUnseen = (fact: FactScript | undefined) =>
  fact?.show !== undefined || (typeof fact?.value === 'string' && DATE_PATTERN.test(fact.value));

/** The plural categories of a language that the words of a unit may name. */
const categoriesOf = (lang: string) =>
  new Intl.PluralRules(lang).resolvedOptions().pluralCategories as readonly string[];

/** The texts of a script as it was written, before its tables make parts of scenes; `lang` is that of the translation. */
export function textsOf(script: StoryScript, catalog: SceneCatalog, lang: string): Texts {
  const words = new Map<string, TextEntry>();
  const others = new Set<string>();
  const categories = categoriesOf(lang);
  const put = (shown: string, value: Words, kind: TextEntry['kind'], path: RawPath) => {
    const isForeign = path[2] === 'after' && path[0] === 'units' && path.length === 4;
    const isWanted =
      saysSomething(value) &&
      !STAYS.test(shown) &&
      !(isForeign && !categories.includes(String(path[3]))) &&
      !(isValue(path) && isUnseen(script.facts[String(path[1])]));
    words.set(shown, { value, kind, path, isWanted });
  };
  walkScript({ script, catalog }, (value, field, path) => {
    const kind = field?.meta.handscroll;
    const shown = showPath(script, path);
    const isText = typeof value === 'string' || (kind === 'text' && Array.isArray(value));
    if (isText && isKind(kind) && shown !== '$schema') {
      put(shown, value as Words, kind, path);
      return false;
    }
    others.add(shown);
    // Rows may be many, and only those with an id can be translated.
    return !(path[0] === 'data' && path[2] === 'rows');
  });
  for (const [id, series] of Object.entries(script.data))
    for (const [i, row] of rowsOf(series).entries())
      for (const key of ['label', 'note'] as const) {
        const value = row[key];
        const column = series.rows[0]?.indexOf(key) ?? -1;
        // A row without an id goes by its place; a direction is read, and not by people.
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
      // Another language may have more forms than the original.
      const isWanted = typeof after === 'object';
      if (!words.has(path.join('/')))
        words.set(path.join('/'), { value, kind: 'words', path, isWanted });
    }
  }
  return { words, others };
}

export type OverlayEntry = OverlayScript['strings'][string];
/** The words of an entry, and those that were translated where it says so. */
export const entryWords = (entry: OverlayEntry): { readonly text: Words; readonly was?: Words } =>
  isObject(entry) ? (entry as { text: Words; was?: Words }) : { text: entry as Words };

/** A copy that may be written to; maps of ids keep having no prototype. */
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
 * The script in the language of the overlay. What has no good translation stays in the original and is listed in
 * `original`, so that pages can say in which language it stands. `isShown` leaves entries out: those whose facts have
 * changed since. `script` is as written, `texts` are its own.
 */
export function applyOverlay(
  script: StoryScript,
  { lang, strings }: Pick<OverlayScript, 'lang' | 'strings'>,
  texts: Texts,
  isShown: (path: string) => boolean = () => true,
): StoryScript {
  const made = copyOf(script) as StoryScript;
  const left = new Set<string>();
  for (const [shown, { value, path, isWanted }] of texts.words) {
    const entry = Object.hasOwn(strings, shown) && isShown(shown) ? strings[shown] : undefined;
    // Of a value that is words, levels and answers are read: other words are shown for it.
    const at = isValue(path) ? [...path.slice(0, 2), 'show'] : path;
    if (entry !== undefined) put(made, at, entryWords(entry).text);
    else if (isWanted) for (const one of [value].flat()) left.add(one);
  }
  // What a translation says in the same letters is not foreign to it.
  for (const entry of Object.values(strings))
    for (const one of [entryWords(entry).text].flat()) left.delete(one);
  const original = left.size > 0 ? { original: { lang: script.lang, texts: left } } : {};
  return Object.assign(made, { lang }, original);
}
