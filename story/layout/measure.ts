/**
 * Measures the width of words from the typefaces' advance tables; the same result in a browser and where no
 * fonts are installed.
 */
import type { Type } from '../scene.ts';
import { FACES, LETTERS } from './advances.g.ts';
import { NONE, STEP } from './face-table.ts';

/** The size of a unit beside a large number, relative to the number's. */
export const UNIT = 0.3;

/** Han characters and others of the same width. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u;
/** Spaces and small digits, in thousandths of an em; combining marks and joiners have no width. */
const OTHERS = new Map(
  Object.entries({ '\u2003': 1000, '\u2005': 250, '\u2009': 200, '\u200a': 100 }).concat(
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((digit) => [digit, 400]),
  ),
);
/**
 * Private characters for the number of a reference mark: what is around it, and a digit. It has a size of its own
 * on pages (step/marks.css), whatever the text's: CSS pixels.
 */
export const MARK = { around: '\ue000', digit: '\ue001' };
const [AROUND, DIGIT] = [3, 6.91];
const NOTHING = /[\p{M}\u200b-\u200f\u2060-\u2064\u2066-\u2069]/u;

/** Adjacent Chinese punctuation, which browsers set closer together: the first of a pair, and the second. */
const [CLOSES, OPENS] = ['，。、：；！？）》」】』〉', '（《「【『〈'];
const TRIMMED = [
  [CLOSES, CLOSES + OPENS],
  [OPENS, OPENS],
].flatMap(([first = '', second = '']) => [...first].flatMap((a) => [...second].map((b) => a + b)));

/** Of a line: thousandths of an em, letters, and pixels of marks. */
type Count = readonly [width: number, letters: number, marks: number];
interface Face {
  readonly of: Map<string, number>;
  /** Pair of letters -> how much closer they are set. */
  readonly near: Map<string, number>;
  /** Cache of measured texts. */
  readonly texts: Map<string, Count>;
}
function faceOf(face: string): Face {
  const [name = '', weight, percent = 100] = face.split(' ');
  const { advances = '', more = {}, pairs = [] } = FACES[name] ?? {};
  const heavier = more[weight ?? ''];
  const times = Number(percent) / 100;
  const of = new Map(OTHERS);
  for (const [i, letter] of [...LETTERS].entries()) {
    const added = heavier ? (heavier.charCodeAt(i) - NONE) * STEP : 0;
    of.set(letter, (parseInt(advances.slice(2 * i, 2 * i + 2), 36) + added) * times);
  }
  const space = of.get(' ') ?? 0;
  of.set('\u00a0', space);
  const near = new Map([
    ...TRIMMED.map((pair) => [pair, -500] as const),
    // Two spaces count as one.
    ['  ', -space] as const,
    ...pairs.flatMap(([by, all]) =>
      (all.match(/../gsu) ?? []).map((pair) => [pair, by * times] as const),
    ),
  ]);
  return { of, near, texts: new Map() };
}
const faces = new Map<string, Face>();

/** The width of a letter missing from a typeface's table: that of a similar one. */
function guessed(letter: string, { of }: Face): number {
  if (letter > '\u2e7f' && WIDE.test(letter)) return 1000;
  if (NOTHING.test(letter)) return 0;
  const [plain = ''] = letter.normalize('NFD');
  const isUpper = letter !== letter.toLowerCase();
  return of.get(plain) ?? of.get(isUpper ? 'H' : 'n') ?? 500;
}

/** Next to Han characters these are as wide as they are (bin/han-font.ts). */
const MARKS = new Set('“”‘’…—');
const HAN = /\p{sc=Han}/u;

/** Kinds that break lines in every frame measure the same texts repeatedly. */
const MOST_TEXTS = 4000;

function countOf(text: string, face: Face): Count {
  const { of, near } = face;
  let [width, letters, marks, before] = [0, 0, 0, ''];
  for (const letter of text) {
    if (letter === MARK.around || letter === MARK.digit) {
      marks += letter === MARK.digit ? DIGIT : AROUND;
      continue;
    }
    let advance = MARKS.has(letter) && HAN.test(text) ? 1000 : of.get(letter);
    if (advance === undefined) of.set(letter, (advance = guessed(letter, face)));
    width += advance + (near.get(before + letter) ?? 0);
    before = letter;
    letters++;
  }
  return [width, letters, marks];
}

/** The width of a line, in the unit of the type's size. */
export function measure(text: string, { size, face, tracking = 0 }: Type): number {
  let known = faces.get(face);
  if (!known) faces.set(face, (known = faceOf(face)));
  const { texts } = known;
  let count = texts.get(text);
  if (!count) {
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(text, (count = countOf(text, known)));
  }
  return (count[0] / 1000 + count[1] * tracking) * size + count[2];
}
