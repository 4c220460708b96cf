/** A paragraph cut into what is said in one breath: sentences, and the clauses of long ones. */

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
