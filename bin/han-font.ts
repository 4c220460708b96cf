/**
 * Makes fonts of only the Chinese glyphs that a story uses, because all of Noto Serif SC is more than 1 MB
 * for each weight. The glyphs are sliced by first use: one slice for the first screen and one for each later
 * part, so that a reader waits for one file at a time. Arabic letters join, so they are one slice.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { cachedBytes } from './cached-file.ts';
import { shortHash } from '../components/file/hashed-name.ts';

const { resolve } = createRequire(import.meta.url);
const FAMILY = 'Noto Serif SC Variable';
/**
 * Quotation marks, dashes and dots, which Chinese sets as wide as its characters, and which Latin faces
 * contain too.
 */
const MARKS_FAMILY = 'Han Marks';
const MARKS = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]/;

export interface HanSlice {
  readonly bytes: Buffer;
  readonly characters: readonly string[];
}
export interface HanWords {
  /** Words in order of use: of the first screen, of each chapter, of panels. */
  readonly parts: readonly string[];
  /** Whether the page is Chinese, so that its quotation marks are Chinese too. */
  readonly isChinese: boolean;
}

const ARABIC_FAMILY = 'Noto Naskh Arabic Variable';
const ARABIC = /\p{scx=Arabic}/u;

const inOrder = (characters: Iterable<string>) =>
  [...new Set(characters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));

/** Han characters with their punctuation and full-width forms, without duplicates, in code order. */
export const hanCharacters = (text: string): readonly string[] =>
  inOrder(text.match(/[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/gu) ?? []);

/** Arabic letters, signs and digits; none where a text has no letter. */
export const arabicCharacters = (text: string): readonly string[] =>
  /\p{sc=Arabic}/u.test(text) ? inOrder(text.match(new RegExp(ARABIC, 'gu')) ?? []) : [];

/** The typeface of Arabic with these characters alone. */
export async function arabicFont(
  characters: readonly string[],
  options: Parameters<typeof subsetFont>[2],
): Promise<Buffer> {
  const file = 'noto-naskh-arabic-arabic-wght-normal.woff2';
  const bytes = await readFile(resolve(`@fontsource-variable/noto-naskh-arabic/files/${file}`));
  return subsetFont(bytes, characters.join(''), options);
}

/** `U+4e00-4e05,U+4e10` as pairs. */
export function rangesOf(list: string): readonly (readonly [number, number])[] {
  return list.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

/**
 * Opening the whole font takes seconds, so all glyphs of a story are extracted once, and the slices are made
 * from the result.
 */
const glyphsOf = (characters: readonly string[]): Promise<Buffer> =>
  cachedBytes(`fonts/han/${shortHash(characters.join(''))}.ttf`, async () => {
    const file = 'noto-serif-sc-chinese-simplified-400-normal.woff2';
    const bytes = await readFile(resolve(`@fontsource/noto-serif-sc/files/${file}`));
    return subsetFont(bytes, characters.join(''), { targetFormat: 'sfnt' });
  });

const cut = (glyphs: Buffer, characters: readonly string[]): Promise<Buffer> =>
  cachedBytes(`fonts/han/${shortHash(characters.join(''))}.woff2`, () =>
    subsetFont(glyphs, characters.join(''), { targetFormat: 'woff2' }),
  );

/** The slices of a story; empty if it has neither Chinese nor Arabic words. */
export async function hanFont({ parts, isChinese }: HanWords): Promise<readonly HanSlice[]> {
  const charactersIn = (text: string) =>
    isChinese
      ? inOrder([...hanCharacters(text), ...(text.match(new RegExp(MARKS, 'g')) ?? [])])
      : hanCharacters(text);
  const slices: HanSlice[] = [];
  const arabic = arabicCharacters(parts.join(''));
  if (arabic.length > 0) {
    const bytes = await cachedBytes(`fonts/arabic/${shortHash(arabic.join(''))}.woff2`, () =>
      arabicFont(arabic, { targetFormat: 'woff2' }),
    );
    slices.push({ bytes, characters: arabic });
  }
  const all = charactersIn(parts.join(''));
  if (all.length === 0) return slices;
  const glyphs = await glyphsOf(all);
  const left = new Set(all);
  for (const part of parts) {
    const characters = charactersIn(part).filter((one) => left.delete(one));
    if (characters.length > 0) slices.push({ bytes: await cut(glyphs, characters), characters });
  }
  return slices;
}

/**
 * The style sheet of the slices; a browser fetches only those whose characters a page shows. There is one
 * weight, which browsers embolden: with two, a word would be set in both if one lacks a glyph.
 */
export function hanStyle(
  slices: readonly (Pick<HanSlice, 'characters'> & { readonly url: string })[],
): string {
  const face = (family: string, url: string, characters: readonly string[], weight = '400') => {
    const range = characters.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16)}`).join(',');
    return `@font-face{font-family:'${family}';font-style:normal;font-display:swap;font-weight:${weight};src:url(${url}) format('woff2');unicode-range:${range}}\n`;
  };
  return slices
    .flatMap(({ characters, url }) => {
      if (ARABIC.test(characters[0] ?? ''))
        return [face(ARABIC_FAMILY, url, characters, '400 700')];
      const marks = characters.filter((one) => MARKS.test(one));
      const han = characters.filter((one) => !MARKS.test(one));
      return [
        face(FAMILY, url, han),
        ...(marks.length > 0 ? [face(MARKS_FAMILY, url, marks)] : []),
      ];
    })
    .join('');
}
