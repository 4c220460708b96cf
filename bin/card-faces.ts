/**
 * Typefaces for pictures that are painted without a browser: static cuts of the full Latin sets, because the
 * painter does not support variable axes (resvg #962), and of the Chinese and Arabic glyphs that a story's
 * cards use.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { arabicCharacters, arabicFont, hanCharacters, rangesOf } from './han-font.ts';
import { cachedFile } from './cached-file.ts';
import { shortHash } from '../components/file/hashed-name.ts';

const { resolve } = createRequire(import.meta.url);
const VARIABLE = '@fontsource-variable';
const HAN = '@fontsource/noto-serif-sc';
/** Name, package, end of its file names after the name of the set, and values of its axes. */
type Cut = readonly [name: string, of: string, ending: string, axes: Record<string, number>];
const NEXT = 'atkinson-hyperlegible-next';
const CUTS: readonly Cut[] = [
  ['labrada-500', 'labrada', 'wght-normal', { wght: 500 }],
  ['archivo-400', 'archivo', 'standard-normal', { wght: 400, wdth: 94 }],
  ['archivo-600', 'archivo', 'standard-normal', { wght: 600, wdth: 94 }],
  ['serif-400', 'source-serif-4', 'wght-normal', { wght: 400 }],
  ['serif-600', 'source-serif-4', 'wght-normal', { wght: 600 }],
  ['serif-italic', 'source-serif-4', 'wght-italic', { wght: 400 }],
  ['next-400', NEXT, 'wght-normal', { wght: 400 }],
  ['next-600', NEXT, 'wght-normal', { wght: 600 }],
  ['next-italic', NEXT, 'wght-italic', { wght: 400 }],
];
/** The order matters: of two faces with the same name the first is used first. */
const SETS = ['latin', 'latin-ext'] as const;
/** Some signs are missing in these families; the first face with a glyph is used. */
const HAN_WEIGHTS = [400, 600] as const;

const lettersOf = (ranges: string): readonly string[] =>
  rangesOf(ranges).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  );

async function cutLatin([name, of, ending, axes]: Cut, set: string) {
  const file = resolve(`${VARIABLE}/${of}/files/${of}-${set}-${ending}.woff2`);
  const lists = JSON.parse(
    await readFile(path.join(path.dirname(file), '..', 'unicode.json'), 'utf8'),
  ) as Record<string, string>;
  const bytes = await readFile(file);
  const hash = shortHash(JSON.stringify(axes) + shortHash(bytes));
  return cachedFile(`fonts/cards/${name}.${set}.${hash}.ttf`, () =>
    subsetFont(bytes, lettersOf(lists[set] ?? '').join(''), {
      targetFormat: 'sfnt',
      variationAxes: axes,
    }),
  );
}

async function cutHan(characters: readonly string[], weight: number): Promise<string> {
  const file = resolve(`${HAN}/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`);
  const hash = shortHash(characters.join(''));
  return cachedFile(`fonts/cards/han-${weight}.${hash}.ttf`, async () =>
    subsetFont(await readFile(file), characters.join(''), { targetFormat: 'sfnt' }),
  );
}

async function cutArabic(characters: readonly string[], wght: number): Promise<string> {
  const hash = shortHash(characters.join(''));
  return cachedFile(`fonts/cards/arabic-${wght}.${hash}.ttf`, () =>
    arabicFont(characters, { targetFormat: 'sfnt', variationAxes: { wght } }),
  );
}

/** Code points of a static sfnt, from its cmap of format 4 or 12. */
function charactersOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const record = tables.find((one) => font.toString('latin1', one, one + 4) === 'cmap');
  const found = new Set<number>();
  if (record === undefined) return found;
  const cmap = font.readUInt32BE(record + 8);
  const add = (from: number, to: number) => {
    for (let code = from; code <= to && code < 0x110000; code++) found.add(code);
  };
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const sub = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(sub);
    if (format === 4) {
      const count = font.readUInt16BE(sub + 6);
      for (let at = 0; at < count; at += 2)
        add(font.readUInt16BE(sub + 16 + count + at), font.readUInt16BE(sub + 14 + at));
    }
    if (format === 12)
      for (let at = 0; at < font.readUInt32BE(sub + 12); at++)
        add(font.readUInt32BE(sub + 16 + 12 * at), font.readUInt32BE(sub + 20 + 12 * at));
  }
  return found;
}

export interface Faces {
  readonly files: readonly string[];
  /** Letters of a text without a glyph in any face: the painter would silently leave them out. */
  missing(text: string): readonly string[];
}

/** The faces for all letters of `text`; cut once and cached. */
export async function cardFaces(text: string): Promise<Faces> {
  const han = hanCharacters(text);
  const arabic = arabicCharacters(text);
  const latin: string[] = [];
  for (const set of SETS) for (const cut of CUTS) latin.push(await cutLatin(cut, set));
  const files = [
    ...latin,
    ...(han.length > 0 ? await Promise.all(HAN_WEIGHTS.map((weight) => cutHan(han, weight))) : []),
    ...(arabic.length > 0
      ? await Promise.all(HAN_WEIGHTS.map((weight) => cutArabic(arabic, weight)))
      : []),
  ];
  const known = new Set<number>();
  for (const file of files) for (const code of charactersOf(await readFile(file))) known.add(code);
  return {
    files,
    missing: (letters) => [
      ...new Set(
        [...letters].filter(
          (letter) => !/\s/u.test(letter) && !known.has(letter.codePointAt(0) ?? 0),
        ),
      ),
    ],
  };
}
