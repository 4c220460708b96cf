/** Writes a translation as a gettext file, for Poedit, OmegaT, Weblate and similar programs. */
import { po, type PoEntry } from 'gettext-parser';
import type { TextEntry } from '../script/overlay.ts';
import { wordsIn } from '../script/text-ast.ts';
import { parseLine } from '../script/text.ts';
import { contextOf, paragraphsOf, type Paragraph, type Translation } from './translation.ts';

/** Plural rules in gettext syntax; languages not listed have none. */
const PLURALS: Readonly<Record<string, string>> = {
  ar: 'nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;',
  cs: 'nplurals=3; plural=n==1 ? 0 : n>=2 && n<=4 ? 1 : 2;',
  fr: 'nplurals=2; plural=n > 1;',
  pl: 'nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;',
  ru: 'nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;',
};
const BY_FORMS = ['', 'nplurals=1; plural=0;', 'nplurals=2; plural=n != 1;'];

function pluralsOf(lang: string): string | undefined {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.length;
  const [language = ''] = lang.split('-');
  return PLURALS[language === 'uk' ? 'ru' : language] ?? BY_FORMS[forms];
}

/** `zh-Hans` in gettext form: zh_Hans, without extensions for digits. */
export const gettextLanguage = (lang: string): string =>
  lang.replace(/-u-.*$/, '').replaceAll('-', '_');

interface PoAbout {
  readonly lang: string;
  readonly translators?: readonly string[] | undefined;
  /** Dates of the original, and of its translation. */
  readonly created?: string | undefined;
  readonly reviewed?: string | undefined;
}

/** The headers of a PO file. */
export function poHeaders(project: string, about: PoAbout): Record<string, string> {
  const { lang, translators = ['the translators'], created, reviewed } = about;
  const plurals = pluralsOf(lang);
  // Fixed dates, so that the same translation always gives the same file.
  const dated = (date = '2000-01-01') =>
    `${/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '2000-01-01'} 00:00+0000`;
  return {
    'Project-Id-Version': project,
    'POT-Creation-Date': dated(created),
    'PO-Revision-Date': dated(reviewed),
    'Last-Translator': translators.join(', '),
    'Language-Team': gettextLanguage(lang),
    Language: gettextLanguage(lang),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    ...(plurals !== undefined && { 'Plural-Forms': plurals }),
    'X-Generator': 'handscroll words',
  };
}

const KINDS = {
  words: 'Plain words, no marks.',
  line: 'One paragraph; marks are kept.',
  text: 'A paragraph or a list; marks are kept.',
} as const;

/** Describes where a text is, with titles of the story. */
function placeOf({ script }: Translation, path: string): string {
  const id = /^steps\/([^/]+)\//.exec(path)?.[1];
  const step = script.chapters.flatMap(({ steps }) => steps).find((one) => one.id === id);
  const title = step && wordsIn(parseLine(step.title).line);
  return title === undefined ? `Story: ${path}.` : `Step “${title}”.`;
}

function entryOf(about: Translation, path: string, text: TextEntry, paragraph: Paragraph): PoEntry {
  const { original, was, part } = paragraph;
  const facts = [...new Set([...original.matchAll(/:fact\[([^\]|]+)/g)].map(([, id = '']) => id))];
  const comments = facts.flatMap((id) => {
    const [here, other] = about.prints(id);
    if (here === undefined) return [];
    return [`:fact[${id}] prints “${here}”, in ${about.overlay.lang} “${other ?? here}”`];
  });
  return {
    msgctxt: contextOf(path, part),
    msgid: original,
    msgstr: [paragraph.text],
    comments: {
      extracted: [`${placeOf(about, path)} ${KINDS[text.kind]}`, ...comments].join('\n'),
      ...(was !== undefined && { flag: 'fuzzy', previous: `msgid ${quoted(was)}` }),
    },
  };
}

const quoted = (text: string) =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;

/** The bytes of a PO file: all texts to be translated, and existing translations of others. */
export function writePo(about: Translation): Uint8Array {
  const { script, texts, overlay } = about;
  const created = script.updated ?? script.published;
  const headers = poHeaders(script.id, { ...overlay, created });
  const translations: Record<string, Record<string, PoEntry>> = {};
  for (const [path, text] of texts.words) {
    const entry = Object.hasOwn(overlay.strings, path) ? overlay.strings[path] : undefined;
    if (!text.isRequired && entry === undefined) continue;
    for (const paragraph of paragraphsOf(text, entry)) {
      const poEntry = entryOf(about, path, text, paragraph);
      translations[poEntry.msgctxt ?? ''] = { [poEntry.msgid]: poEntry };
    }
  }
  const file = { charset: 'utf-8', headers, translations };
  // Lines are not folded, because a fold could split a surrogate pair.
  return po.compile(file, { foldLength: 0 });
}
