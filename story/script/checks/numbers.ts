/** Finds numbers in prose, as digits and as words, and checks those printed for a fact against its value. */
import type { Evidence } from '../binding.ts';

export interface NumberInText {
  /** The number as written in the text. */
  readonly text: string;
  readonly index: number;
  /** Its value, if it can be computed: `11.3 million` is 11,300,000. */
  readonly value: number | undefined;
  /** The factor of the word after it, contained in the value: a million; else 1. */
  readonly scale: number;
  readonly digits: boolean;
}

const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['hundred', 100],
  ['half', 0.5],
  ['halves', 0.5],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['doubled', 2],
  ['tripled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
]);
/** "third" is a share only in such contexts; in "the third step" it is an ordinal. */
const WORDS = new RegExp(
  String.raw`\b(?:(?:${TENS.join('|')})[- ](?:${SMALL.slice(1, 10).join('|')})|${[
    ...SMALL.slice(2),
    ...TENS,
  ].join('|')}|hundred|half(?![- ]?(?:way|past))|halves|halved|doubled|tripled|quadrupled|` +
    String.raw`thirds|(?<=\b(?:a|one|two)[- ])third|third(?= of\b))\b`,
  'giu',
);
const DIGITS = /\p{Nd}+(?:[.,\u00a0\u202f\u2009]\p{Nd}+)*/gu;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['t', 1e12],
  ['万', 1e4],
  ['亿', 1e8],
]);
const SCALE = /^[\s\u00a0-]?(thousand|million|billion|trillion|bn|mn|tn|k|m|b|t|万|亿)(?![a-z])/iu;
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?';
const MONTH_AFTER = new RegExp(String.raw`^(?:st|nd|rd|th)?(?:[-–]\d{1,2})?\.? ${MONTH}\b`, 'i');
const MONTH_BEFORE = new RegExp(String.raw`\b${MONTH}\.? (?:\d{1,2}[-–])?$`, 'i');

/**
 * The value of a decimal digit in any script. Unicode has ten digits in a row, starting at a code that ends
 * in 0 or 6.
 */
export function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const six = code - (code % 16) + 6;
  const startsAtSix = code >= six && !/\p{Nd}/u.test(String.fromCodePoint(six - 1));
  return code - (startsAtSix ? six : code - (code % 16));
}

/** The value of a run of digits; commas or thin spaces may separate thousands. */
function digitsValue(text: string): number | undefined {
  const western = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const bare = western.replace(/[\u00a0\u202f\u2009]/g, '');
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const number = Number(grouped ? bare.replace(/,/g, '') : bare.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

/** A time of day: in 6:40 neither part counts anything. */
const isClock = (text: string, before: string, after: string): boolean =>
  (/^(?:[01]?\d|2[0-3])$/.test(text) && /^:[0-5]\d(?![\d:])/.test(after)) ||
  (/^[0-5]\d$/.test(text) && /(?:^|[^\d:.,])(?:[01]?\d|2[0-3]):$/.test(before));

function isDate(text: string, before: string, after: string): boolean {
  if (/^(?:1\d{3}|20\d\d|21\d\d)$/.test(text)) return true;
  if (/^\s?[年月日]/u.test(after)) return true;
  if (!/^\d{1,2}$/.test(text)) return false;
  if (/\d{4}-(?:\d\d-)?$/.test(before)) return true;
  return MONTH_AFTER.test(after) || MONTH_BEFORE.test(before);
}
/** Part of a name: C919, COVID-19, 5G, and inside a sentence Class 8. */
const isName = (digits: string, before: string, after: string) =>
  /\p{Script=Latin}$/u.test(before) ||
  /\p{Lu}-$/u.test(before) ||
  /^\p{Lu}(?!\p{Ll})/u.test(after) ||
  (digits.length < 3 &&
    /[^.!?:\s] \p{Lu}\p{Ll}+ $/u.test(before) &&
    !/^\s?(?:%|per ?cent)/.test(after));

/** All numbers that would need evidence. Number words are recognised in English only. */
export function numbersIn(text: string, lang: string): NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const { 0: digits, index } = match;
    const before = text.slice(Math.max(0, index - 20), index);
    const after = text.slice(index + digits.length, index + digits.length + 20);
    if ([isDate, isClock, isName].some((is) => is(digits, before, after))) continue;
    const scale = SCALE.exec(after);
    const value = digitsValue(digits);
    const times = scale ? (SCALES.get(scale[1]?.toLowerCase() ?? '') ?? 1) : 1;
    found.push({
      text: digits,
      index,
      value: value === undefined ? undefined : value * times,
      scale: times,
      digits: true,
    });
  }
  if (/^en\b/i.test(lang))
    for (const match of text.matchAll(WORDS)) {
      const parts = match[0].toLowerCase().split(/[- ]/);
      const value = parts.reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
      found.push({ text: match[0], index: match.index, value, scale: 1, digits: false });
    }
  return found.sort((a, b) => a.index - b.index);
}

const COUNTS: ReadonlySet<string> = new Set([...SMALL, ...TENS, 'halves']);
const SCALED =
  /^[- ](?:times|fold|per ?cent|hundred|thousand|million|billion|trillion|quarters of all|fifths|tenths)\b/i;
const NUMBER_WORD = String.raw`(?:\d+|${SMALL.slice(1).join('|')}|${TENS.join('|')}|hundred)`;
const IN_TOTAL = new RegExp(String.raw`^ (?:in|out of) (?:every )?${NUMBER_WORD}\b`, 'i');
const OF_PART = new RegExp(
  String.raw`\b${NUMBER_WORD}(?: \p{L}+)? (?:in|out of) (?:every )?$`,
  'iu',
);
/** In everyday speech half is not a measured share: half the class, half of the day. */
const HALF_OF = /^ of all\b/i;
const SHARE_BEFORE =
  /\b(?:nearly|almost|about|around|roughly|over|under|than|by|to|exactly|only|just)[- ]$/i;

/**
 * A number word usually counts what the reader sees or the writer lists; with a scale, a share or a ratio it
 * is a claim.
 */
function isClaim(text: string, { text: number, index, digits }: NumberInText): boolean {
  const word = number.toLowerCase();
  const before = text.slice(Math.max(0, index - 40), index);
  const after = text.slice(index + number.length, index + number.length + 40);
  if (word === 'half') return SHARE_BEFORE.test(before) || HALF_OF.test(after);
  if (digits || !COUNTS.has(word.split(/[- ]/)[0] ?? '')) return true;
  return SCALED.test(after) || IN_TOTAL.test(after) || OF_PART.test(before);
}

/** The numbers of a text that state something which must have been measured. */
export const claimsIn = (text: string, lang: string): readonly NumberInText[] =>
  numbersIn(text, lang).filter((number) => isClaim(text, number));

/** The value of one word or run of digits, including `a` and `one`. */
function wordValue(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d/.test(word) ? digitsValue(word) : VALUES.get(lower);
}

/** Shares written as a ratio: `one vehicle in five`, `5 of 13`, `two thirds`, `half`. */
function ratiosIn(text: string): number[] {
  const ratios: number[] = [];
  const pattern = /(?<=\S) (?:in|of|out of|from) (?:every )?([\p{L}\d.,]+)/giu;
  for (const match of text.slice(0, 400).matchAll(pattern)) {
    // The part stands directly before, or one word earlier: "one vehicle in five".
    const before = text.slice(0, match.index).split(/\s+/);
    const part = wordValue(before.at(-1) ?? '') ?? wordValue(before.at(-2) ?? '');
    const total = wordValue((match[1] ?? '').replace(/[.,]+$/, ''));
    if (part !== undefined && total) ratios.push(part / total);
  }
  if (/\btwo[- ]thirds\b/i.test(text)) ratios.push(2 / 3);
  else if (/\bthirds?\b/i.test(text)) ratios.push(1 / 3);
  if (/\bhal(?:f|ves|ved)\b/i.test(text)) ratios.push(0.5);
  return ratios;
}

/** Numbers that a fact supports. */
interface Vouched {
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

/** The numbers of a fact: its value and those in `show` and `of`. */
export function vouchedBy({ value, of, form }: Evidence, lang: string): Vouched {
  const values = typeof value === 'number' ? [value] : typeof value === 'object' ? value : [];
  const strings = [typeof value === 'string' ? value : '', form.show ?? '', of ?? ''];
  const inWords = strings.flatMap((text) => numbersIn(text, lang));
  return {
    values: [
      ...values,
      ...inWords.flatMap((number) => (number.value === undefined ? [] : [number.value])),
    ],
    texts: inWords.map((number) => number.text.toLowerCase()),
  };
}

/** Equal, or rounded to the printed digits and within 3 % of the value. */
export function agrees(
  printed: Pick<NumberInText, 'text' | 'value'>,
  values: readonly number[],
): boolean {
  const { value } = printed;
  if (value === undefined) return true;
  return values.some((truth) => {
    if (Math.abs(truth - value) < 1e-9 * Math.max(1, Math.abs(truth))) return true;
    if (Math.abs(truth + value) < 1e-9 * Math.max(1, Math.abs(truth))) return true;
    const figures = printed.text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length;
    if (figures === 0 || Math.abs(truth - value) > 0.03 * Math.abs(truth)) return false;
    return Number(truth.toPrecision(Math.min(15, figures))) === Number(value.toPrecision(15));
  });
}

/** The numbers in `words` that occur in neither the value nor `show` nor `of`. */
export function unknownNumbers(words: string, vouched: Vouched, lang: string): NumberInText[] {
  const numbers = numbersIn(words, lang);
  if (numbers.length === 0) return [];
  const near = (ratio: number) =>
    vouched.values.some(
      (value) =>
        Math.abs(value - ratio) <= 0.06 * Math.abs(ratio) ||
        Math.abs(value / 100 - ratio) <= 0.06 * Math.abs(ratio),
    );
  if (ratiosIn(words).some(near)) return [];
  return numbers.filter(
    (number) =>
      !vouched.texts.includes(number.text.toLowerCase()) && !agrees(number, vouched.values),
  );
}
