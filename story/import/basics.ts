/** What a story must say of itself, from a text that may not: title, language, authors; and its chapters with a beginning. */
import type { Block } from './blocks.ts';
import { tell, type About } from './front-matter.ts';
import type { Outline, OutlineChapter } from './outline.ts';

export type Basics = About & Required<Pick<About, 'title' | 'lang' | 'authors'>>;

/** Common words of some languages: which of them a text has most says its language. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to is in that was with for',
  de: 'der die und das ist nicht mit den von ein',
  fr: 'le la les et des est une dans pour qui',
  es: 'el los las del que una con por es para',
  it: 'il che della di per una sono con gli nel',
  pt: 'o os que não uma com para do da em',
  nl: 'de het een van en is dat niet met voor',
};
const SCRIPTS = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Han}/gu, 'zh-Hans'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
] as const;

function languageOf(text: string): string {
  const part = text.slice(0, 20_000);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([signs]) => (part.match(signs)?.length ?? 0) * 5 > letters);
  if (script) return script[1];
  const words = part.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON).map(([lang, list]) => {
    const common = new Set(list.split(' '));
    return [lang, words.filter((word) => common.has(word)).length] as const;
  });
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most), ['en', 0] as const)[0];
}

const BYLINE = /^(?:by|von|par|por|di|door)\s+(?=\p{Lu})/iu;
const isByline = (text: string) =>
  BYLINE.test(text) && text.length <= 100 && !/[.!?]$/.test(text.trim());
/** As long as a line under a title. */
const MOST_SUBTITLE = 200;

/** The beginning of a text: who wrote it, the line under its title, and what is left for a chapter. */
function beginning(before: readonly Block[], about: About, isMore: boolean): readonly Block[] {
  const rest = before.filter(
    (block) =>
      block.type !== 'paragraph' ||
      !isByline(block.text) ||
      !tell(about, 'authors', block.text.replace(BYLINE, '').trim()),
  );
  const [only, ...more] = rest.filter(({ type }) => type !== 'left' && type !== 'comment');
  const isSubtitle =
    isMore &&
    only?.type === 'paragraph' &&
    (more.length === 0 || more.every(({ type }) => type === 'rule')) &&
    only.text.length <= MOST_SUBTITLE &&
    !/[[\]<`]|https?:/.test(only.text) &&
    about.subtitle === undefined;
  if (!isSubtitle) return rest;
  about.subtitle = only.text.replace(/\s*\n\s*/g, ' ').trim();
  return rest.filter((block) => block !== only && block.type !== 'rule');
}

/** A name for a text without one: its first line where that is short, which is then no more in the text, else its first words. */
function nameFrom(before: readonly Block[]): {
  readonly title?: string;
  readonly rest: readonly Block[];
} {
  const [first, ...rest] = before;
  if (first?.type !== 'paragraph') return { rest: before };
  const isLine = /^[^\n]{1,80}[^\n.:,;]$/.test(first.text) && rest.length > 0;
  const words = /[\p{L}\p{N}][^\n.!?]{0,59}/u.exec(first.text)?.[0]?.trim();
  return isLine
    ? { title: first.text, rest }
    : { ...(words !== undefined && { title: words }), rest: before };
}

export interface Begun {
  readonly about: Basics;
  readonly chapters: readonly OutlineChapter[];
}

export function basicsOf(
  { title: heading, before, chapters }: Outline,
  given: About,
  text: string,
  name: string,
): Begun {
  const about: About = { ...given };
  const named = about.title ?? heading ?? (name === '' ? undefined : name);
  const found = named === undefined ? nameFrom(before) : { title: named, rest: before };
  const title = found.title ?? 'Untitled';
  // Without chapters these words are all that there is.
  const start = beginning(found.rest, about, chapters.length > 0);
  const changes: Block[][] = [[]];
  for (const block of start)
    if (block.type === 'rule') changes.push([]);
    else changes.at(-1)?.push(block);
  const line = start[0]?.line ?? 1;
  const first = { title, line, steps: [{ title, line, changes }] };
  return {
    about: {
      ...about,
      title,
      lang: about.lang ?? languageOf(text),
      authors: about.authors ?? ['Your name'],
    },
    chapters: start.length > 0 || chapters.length === 0 ? [first, ...chapters] : chapters,
  };
}
