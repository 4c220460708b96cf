/**
 * Printed figures as they are read aloud, for voices that would spell them: "US$385bn" is said "385 billion
 * US dollars". English only; other languages are given to their voice as they are printed.
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

/** The words that a voice is given for printed ones. */
export function spokenForm(text: string, lang: string): string {
  if (!/^en\b/i.test(lang)) return text;
  let spoken = text
    // A span first: what stands after its end belongs to both.
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
 * The longest piece. Chrome's speech falls silent after about 14 seconds; at the slowest speed of three
 * quarters that is 24 words at 150 a minute.
 */
export const LONGEST = 24;
/** Chinese and Japanese letters in the time of one Latin word. */
const LETTERS_A_WORD = 1.6;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** A digit is about half a word: 2025 is said as "twenty twenty-five". */
const A_DIGIT = 0.5;

/** How many words a piece is worth when it is spoken. */
export function spokenWords(text: string): number {
  const letters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  const numbers = words.filter((word) => /^\p{N}/u.test(word)).length;
  return words.length - numbers + digits * A_DIGIT + letters / LETTERS_A_WORD;
}

/** After which a sentence may be cut, the better places first. */
const CUTS = [
  /[;:；：]\s*/gu,
  /\s[–—]\s|[,，、]\s*/gu,
  /\s+/gu,
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu,
];

/** The place of a kind of cut that halves the text best, or nothing when it leaves a mere scrap. */
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

/** Ends that are no sentence's: initials, and the usual short forms of English. */
const SHORT =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|etc|vs|ca|cf|approx|No|Nos|p|pp|Fig|Dr|Mr|Mrs|Ms|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u;

/** The pieces of a paragraph, in order; together they are its words, once each. */
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
