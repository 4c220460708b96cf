/**
 * Writes figures as they are read aloud, for speech engines that would spell them: "US$385bn" becomes "385
 * billion US dollars". English only; other languages are passed on as printed.
 */

const MONEY = new Map([
  ['US$', 'US dollars'],
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['CN¥', 'yuan'],
  ['¥', 'yuan'],
  ['JP¥', 'yen'],
]);
const SIZES = new Map([
  ['bn', ' billion'],
  ['B', ' billion'],
  ['m', ' million'],
  ['M', ' million'],
  ['tn', ' trillion'],
  ['T', ' trillion'],
  ['k', ' thousand'],
  ['K', ' thousand'],
]);
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?%/g, '$1 percent'],
  [/(\d)\s?km\/h\b/g, '$1 kilometres an hour'],
  [/(\d)\s?km²/g, '$1 square kilometres'],
  [/(\d)\s?km\b/g, '$1 kilometres'],
  [/(\d)\s?GW\b/g, '$1 gigawatts'],
  [/(\d)\s?TWh\b/g, '$1 terawatt hours'],
  [/(\d)\s?nm\b/g, '$1 nanometres'],
  [/(\d)\s?°C/g, '$1 degrees Celsius'],
];

/** The words that a speech engine gets for a printed text. */
export function spokenForm(text: string, lang: string): string {
  if (!/^en\b/i.test(lang)) return text;
  let spoken = text
    // Spans come first, because a unit after the end belongs to both numbers.
    .replace(/(\d)\s?–\s?(\d)/g, '$1 to $2')
    .replace(
      /(US\$|CN¥|JP¥|[$€£¥])\s?(\d[\d,.]*\d|\d)(bn|tn|[mMBTkK])?(?![\p{L}\d])/gu,
      (_, sign: string, figure: string, size: string | undefined) =>
        `${figure}${SIZES.get(size ?? '') ?? ''} ${MONEY.get(sign) ?? ''}`,
    );
  for (const [printed, words] of UNITS) spoken = spoken.replace(printed, words);
  return spoken.replace(/\s[–—]\s/g, ', ').replace(/−(?=\d)/g, 'minus ');
}

/**
 * The longest piece in words. Chrome's speech stops after about 14 seconds; at three quarters of the speed,
 * the slowest, that is 24 words at 150 a minute.
 */
export const LONGEST = 24;
/** Number of Chinese or Japanese characters spoken in the time of one Latin word. */
const LETTERS_A_WORD = 1.6;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** A digit counts as about half a word: 2025 is spoken as "twenty twenty-five". */
const A_DIGIT = 0.5;

/** The number of words that a piece counts as when spoken. */
export function spokenWords(text: string): number {
  const letters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  const numbers = words.filter((word) => /^\p{N}/u.test(word)).length;
  return words.length - numbers + digits * A_DIGIT + letters / LETTERS_A_WORD;
}

/** Places to split a sentence, the best first. */
const CUTS = [
  /[;:；：]\s*/gu,
  /\s[–—]\s|[,，、]\s*/gu,
  /\s+/gu,
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu,
];

/** The match of a pattern that is nearest to the middle of a text; undefined if one part would be very short. */
function halfway(text: string, cut: RegExp): number | undefined {
  const places = [...text.matchAll(cut)].map((match) => match.index + match[0].length);
  const far = (place: number) => Math.abs(place - text.length / 2);
  const best = places.sort((a, b) => far(a) - far(b))[0];
  return best !== undefined && far(best) < text.length * 0.3 ? best : undefined;
}

function pieces(sentence: string): readonly string[] {
  if (spokenWords(sentence) <= LONGEST) return [sentence];
  for (const cut of CUTS) {
    const place = halfway(sentence, cut);
    if (place === undefined) continue;
    return [...pieces(sentence.slice(0, place)), ...pieces(sentence.slice(place))];
  }
  return [sentence];
}

/** Dots that do not end a sentence: after initials and common English abbreviations. */
const SHORT =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|etc|vs|ca|cf|approx|No|Nos|p|pp|Fig|Dr|Mr|Mrs|Ms|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** Splits a paragraph into pieces, in order; together they contain each of its words once. */
export function sentencesOf(paragraph: string, lang: string): readonly string[] {
  const text = paragraph.replace(/\s+/g, ' ').trim();
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  const sentences: string[] = [];
  for (const { segment } of segments) {
    const before = sentences.at(-1);
    if (before !== undefined && SHORT.test(before))
      sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences
    .flatMap(pieces)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
