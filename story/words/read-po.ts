/** Reads a translator's gettext file: valid texts are added to the overlay, and nothing already in it is lost. */
import { po, type PoEntry } from 'gettext-parser';
import type { OverlayEntry, TextEntry } from '../script/overlay.ts';
import type { OverlayScript } from '../script/schema.ts';
import { nearest } from '../script/spelling.ts';
import { paragraphsOf, wordsFrom, type Translation } from './translation.ts';
import { gettextLanguage } from './write-po.ts';

/** Larger files cannot be a translation of a story; the largest here has half a megabyte. */
const MOST_MEGABYTES = 4;

export interface PoRead {
  readonly strings: OverlayScript['strings'];
  /** Contexts that match no text, each with the nearest one that does. */
  readonly unknown: readonly (readonly [context: string, near: string | undefined])[];
  /**
   * Paths left unchanged, because only some of their paragraphs are translated, or they are marked as needing
   * work.
   */
  readonly unfinished: readonly string[];
  readonly changed: number;
}
/** A sentence that says why the file was refused. */
export type PoRefused = { readonly refused: string };

const unquoted = (lines: string): string =>
  [...lines.matchAll(/"((?:\\.|[^"\\])*)"/g)]
    .map(([, text = '']) =>
      text.replace(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t', r: '\r' })[sign] ?? sign),
    )
    .join('');

/** A context that occurs twice: two files were joined, and it is unclear which one is meant. */
function doubled(file: string): string | undefined {
  const seen = new Set<string>();
  for (const [, lines = ''] of file.matchAll(/^msgctxt((?:\s+"(?:\\.|[^"\\])*")+)/gm)) {
    const context = unquoted(lines);
    if (context !== '' && seen.has(context)) return context;
    seen.add(context);
  }
  return undefined;
}

const plainTag = (lang: string) => gettextLanguage(lang).toLowerCase();

/** The text of the file and its parsed entries, or the reason for a refusal. */
export function entriesIn(
  bytes: Uint8Array,
  lang: string,
): PoRefused | { readonly entries: readonly PoEntry[] } {
  if (bytes.byteLength > MOST_MEGABYTES * 1024 * 1024)
    return { refused: `it is larger than ${MOST_MEGABYTES} MB` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { refused: 'it is not UTF-8 (save it as UTF-8)' };
  }
  if (text.trim() === '') return { refused: 'it is empty (export it again)' };
  if (text.includes('\0')) return { refused: 'it holds NUL characters (save it as UTF-8 text)' };
  const twice = doubled(text);
  if (twice !== undefined) return { refused: `"${twice}" stands in it twice (keep one)` };
  try {
    const { headers, translations } = po.parse(text);
    const language = headers['Language'] ?? '';
    if (plainTag(language.replaceAll('_', '-')) !== plainTag(lang))
      return { refused: `its Language is "${language}" (${gettextLanguage(lang)} is wanted)` };
    const entries = Object.values(translations).flatMap((ids) => Object.values(ids));
    const named = entries.filter(({ msgctxt = '' }) => msgctxt !== '');
    if (named.length === 0) return { refused: 'no entry says which text it is (keep msgctxt)' };
    return { entries: named };
  } catch (error) {
    return { refused: `it is no gettext file: ${error instanceof Error ? error.message : ''}` };
  }
}

interface Part {
  readonly part: number | undefined;
  readonly entry: PoEntry;
}

/** The entries of one text, in the order of its paragraphs. */
function byPath(entries: readonly PoEntry[]): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const entry of entries) {
    const [, path = '', number] = /^(.*?)(?:#(\d+))?$/s.exec(entry.msgctxt ?? '') ?? [];
    const part = number === undefined ? undefined : Number(number) - 1;
    parts.set(path, [...(parts.get(path) ?? []), { part, entry }]);
  }
  for (const list of parts.values()) list.sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  return parts;
}

/** Whether a translator marked it as needing work. */
export const isFuzzy = (comments: PoEntry['comments']): boolean =>
  comments?.flag?.split(/,\s*/).includes('fuzzy') === true;

/** The original text that a paragraph translates; undefined if the translator has not finished it. */
function sourceOf({ msgid, comments }: PoEntry, original: string): string | undefined {
  if (!isFuzzy(comments) || msgid !== original) return msgid;
  const [, previous] = /(?:^|\n)msgid\s+(".*)/s.exec(comments?.previous ?? '') ?? [];
  return previous === undefined ? undefined : unquoted(previous);
}

type Taken = { readonly entry: OverlayEntry } | 'unfinished' | 'untranslated';

function entryFrom(text: TextEntry, parts: readonly Part[]): Taken {
  const isSingle = parts.length === 1 && parts[0]?.part === undefined;
  const originals = [text.value].flat();
  const translations = parts.map(({ entry }) => entry.msgstr[0] ?? '');
  if (translations.every((one) => one === '')) return 'untranslated';
  const expected = isSingle ? [originals.join('\n\n')] : originals;
  const was = parts.map(({ entry }, i) => sourceOf(entry, expected[i] ?? ''));
  const isComplete = isSingle || parts.every(({ part }, i) => part === i);
  if (!isComplete || translations.includes('') || was.includes(undefined)) return 'unfinished';
  const sources = was.flatMap((one) => one ?? []);
  return {
    entry: {
      was: wordsFrom(text, sources, isSingle),
      text: wordsFrom(text, translations, isSingle),
    },
  };
}

const same = (text: TextEntry, a: OverlayEntry, b: OverlayEntry | undefined): boolean =>
  b !== undefined &&
  JSON.stringify(paragraphsOf(text, a)) === JSON.stringify(paragraphsOf(text, b));

/** Merges the content of a PO file into the overlay of a translation. */
export function readPo(bytes: Uint8Array, about: Translation): PoRead | PoRefused {
  const { texts, overlay } = about;
  const read = entriesIn(bytes, overlay.lang);
  if ('refused' in read) return read;
  const parts = byPath(read.entries);
  const taken = new Map<string, OverlayEntry>();
  const unfinished: string[] = [];
  for (const [path, list] of parts) {
    const text = texts.words.get(path);
    const entry = text && entryFrom(text, list);
    if (entry === 'unfinished') unfinished.push(path);
    if (!text || typeof entry !== 'object') continue;
    if (!same(text, entry.entry, overlay.strings[path])) taken.set(path, entry.entry);
  }
  const strings: Record<string, OverlayEntry> = {};
  for (const path of [...texts.words.keys(), ...Object.keys(overlay.strings)]) {
    const entry = taken.get(path) ?? overlay.strings[path];
    if (entry !== undefined) strings[path] = entry;
  }
  const unknown = [...parts.keys()]
    .filter((path) => !texts.words.has(path))
    .map((path) => [path, nearest(path, texts.words.keys())] as const);
  return { strings, unknown, unfinished, changed: taken.size };
}
