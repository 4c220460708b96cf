/** Numbers in English. */
import { counted, decade, isFactor, oneOf, scales, share, type NumberLanguage } from './number.ts';

const ONES =
  'zero one|first two|second|twice|doubl three|third|tripl four|quadrupl five|fifth six seven eight|eighth nine|ninth ' +
  'ten eleven twelve|twelfth|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twent thirt fort fift sixt sevent eight ninet';
const FACTORS = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const MONTHS =
  'january february march april may june july august september october november december';
const PARTS = 'half|halv(?:es?|ed) third quarter fifth sixth seventh eighth ninth tenth';

const ones = counted(ONES, 0);
const parts = counted(PARTS, 2);
const many = counted('an?|one two three four five six seven eight nine', 1);
const among = (list: typeof ones, word: string) =>
  list.find(([forms]) => new RegExp(`^(?:${forms})$`, 'i').test(word))?.[1];
const anyOf = (list: typeof ones) => list.map(([forms]) => forms).join('|');

export const en: NumberLanguage = {
  decimal: '.',
  suffixes: [
    ...scales({ 'thousand\\b': 1e3, '(?:million|mn)\\b': 1e6, '(?:billion|bn)\\b': 1e9 }),
    ...scales({ '(?:trillion|tn)\\b': 1e12, 'fold\\b': 1 }),
    // Letters may also be units: 5 m.
    ...(
      [
        ['k', 1e3],
        ['m', 1e6],
        ['b', 1e9],
        ['t', 1e12],
      ] as const
    ).map(
      ([letter, factor]) =>
        [new RegExp(`\\s?${letter}\\b`, 'iuy'), (value = '') => [+value, +value * factor]] as const,
    ),
    [/s\b/iuy, (value) => decade(Number(value))],
  ],
  ofShare: /^(?: [\p{L}-]+){0,2} (?:in|of|out of|per)(?: every| each| the)? $/iu,
  spoken: oneOf(
    [
      ...ones,
      ...counted(TENS, 2).map(([word, n = 0]) => [`${word}(?:y|ies|ieth)`, n * 10] as const),
      ...Object.entries(FACTORS),
    ],
    '(?<!\\p{L})#(?:th|e?s|ed?|ing|[- ]?fold)?(?!\\p{L})',
  ),
  joins(before, after, between) {
    if (!/^(?:[- ]| and )$/i.test(between)) return false;
    const hasAnd = between === ' and ';
    if (isFactor(after)) return !hasAnd && (!isFactor(before) || before < after);
    if (isFactor(before)) return after < before;
    return before >= 20 && after > 0 && after < 10 && !hasAnd;
  },
  rules: [
    [
      new RegExp(`(?<!\\p{L})(?:(${anyOf(many)}|\\d+)[- ])(${anyOf(parts)})s?(?!\\p{L})`, 'giu'),
      (_, count = '', part = '') =>
        share((among(many, count) ?? Number(count)) / (among(parts, part) ?? 1)),
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:(${anyOf(many)}|\\d+) and a )half(?:(?: an?)? (${Object.keys(FACTORS).join('|')}))?`,
        'giu',
      ),
      (_, integer = '', factor = '') => [
        ((among(many, integer) ?? Number(integer)) + 0.5) *
          (FACTORS[factor as keyof typeof FACTORS] ?? 1),
      ],
    ],
    oneOf(
      Object.entries(FACTORS).map(([word, factor]) => [`half an? ${word}`, factor / 2] as const),
    ),
    oneOf([['half|halv(?:es?|ed)', 0.5, 50]]),
    // "the third" may be a share or an ordinal.
    oneOf(
      parts.map(([forms, of = 1]) => [`(?:${forms})s?`, of, ...share(1 / of)] as const),
      undefined,
      'weak',
    ),
    oneOf(counted(MONTHS, 1), undefined, 'weak'),
  ],
};
