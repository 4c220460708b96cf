/** The words of the interface as a gettext file for translators, and back. */
import { po, type PoEntry } from 'gettext-parser';
import { messagesIn, type Part } from '../catalogue/check.ts';
import { nearest } from '../script/spelling.ts';
import { entriesIn, isFuzzy, type PoRead, type PoRefused } from './read-po.ts';
import { poHeaders } from './write-po.ts';

/** A PO file with every English message, and what `words` has of them. */
export function interfacePo(english: Part, words: Part, lang: string): Uint8Array {
  const translated = new Map(messagesIn(words));
  const translations: Record<string, Record<string, PoEntry>> = {};
  for (const [msgctxt, msgid] of messagesIn(english))
    translations[msgctxt] = {
      [msgid]: { msgctxt, msgid, msgstr: [translated.get(msgctxt) ?? ''] },
    };
  const headers = poHeaders('handscroll', { lang });
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
}

/** The parts of `english` that have a message in `words`, in its order. */
function merged(english: Part, words: ReadonlyMap<string, string>, path = ''): Part | undefined {
  if (typeof english === 'string') return words.get(path);
  const entries = Object.entries(english).flatMap(([key, below]) => {
    const part = merged(below, words, path === '' ? key : `${path}.${key}`);
    return part === undefined ? [] : [[key, part] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** `words` with what the PO file translates; a message of another English one is left as it was. */
export function interfaceFromPo(
  bytes: Uint8Array,
  english: Part,
  words: Part,
  lang: string,
): PoRefused | (Omit<PoRead, 'strings'> & { readonly words: Part }) {
  const read = entriesIn(bytes, lang);
  if ('refused' in read) return read;
  const known = new Map(messagesIn(english));
  const translated = new Map(messagesIn(words));
  const [unknown, unfinished]: [[string, string | undefined][], string[]] = [[], []];
  let changed = 0;
  for (const { msgctxt: path = '', msgid, msgstr, comments } of read.entries) {
    const [text = ''] = msgstr;
    if (!known.has(path)) unknown.push([path, nearest(path, known.keys())]);
    else if (text === '') continue;
    else if (isFuzzy(comments) || msgid !== known.get(path)) unfinished.push(path);
    else if (translated.get(path) !== text) {
      translated.set(path, text);
      changed += 1;
    }
  }
  return { words: merged(english, translated) ?? {}, unknown, unfinished, changed };
}
