/**
 * The Chinese glyphs that a story uses, and no others: the whole of Noto Serif SC costs about 1 MB on a
 * short page. The package comes in a hundred slices by range; each slice that is touched gives one small file.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const PACKAGE = '@fontsource-variable/noto-serif-sc';
/** The weights that the themes use; the rest of the axis is dropped. */
const WEIGHTS = { min: 400, max: 600 };

export interface FontSlice {
  readonly bytes: Buffer;
  readonly characters: readonly string[];
}

/** Han characters with their punctuation and full-width forms, once each, in code order. */
export function hanCharacters(text: string): readonly string[] {
  const found = new Set(text.match(/[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/gu) ?? []);
  return [...found].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/** `U+4e00-4e05,U+4e10` as pairs. */
export function rangesOf(list: string): readonly (readonly [number, number])[] {
  return list.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(from, 16), parseInt(to, 16)];
  });
}

/** Characters -> their slices, as last cut: a story that is being written seldom changes them. */
const cut = new Map<string, Promise<readonly FontSlice[]>>();

export function hanFont(text: string): Promise<readonly FontSlice[]> {
  const wanted = hanCharacters(text);
  const key = wanted.join('');
  const found = cut.get(key) ?? cutSlices(wanted);
  cut.set(key, found);
  return found;
}

async function cutSlices(wanted: readonly string[]): Promise<readonly FontSlice[]> {
  if (wanted.length === 0) return [];
  const folder = path.dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const slices = JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const made: FontSlice[] = [];
  const left = new Set(wanted);
  for (const [name, list] of Object.entries(slices)) {
    const covers = rangesOf(list);
    const characters = [...left].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return covers.some(([from, to]) => code >= from && code <= to);
    });
    if (characters.length === 0) continue;
    for (const character of characters) left.delete(character);
    const file = `noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    const bytes = await subsetFont(
      await readFile(path.join(folder, 'files', file)),
      characters.join(''),
      { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } },
    );
    made.push({ bytes, characters });
  }
  return made;
}

/** The style sheet that offers the slices; a browser fetches only those whose characters a page shows. */
export function hanStyle(
  slices: readonly { characters: readonly string[]; url: string }[],
): string {
  return slices
    .map(({ characters, url }) => {
      const range = characters.map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16)}`).join(',');
      return `@font-face{font-family:'Noto Serif SC Variable';font-style:normal;font-display:swap;font-weight:${WEIGHTS.min} ${WEIGHTS.max};src:url(${url}) format('woff2');unicode-range:${range}}\n`;
    })
    .join('');
}
