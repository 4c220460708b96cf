/** Numbers in German. */
import {
  counted,
  decade,
  isFactor,
  oneOf,
  scales,
  share,
  type NumberLanguage,
  type Rule,
} from './number.ts';

const ONES =
  'null ein|eins|eine[nmrs]? zwei|zweien|doppelt|verdoppelt drei|dreien vier fünf sechs sieben|sieb acht neun ' +
  'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const TENS = 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig';
const VALUES = new Map<string, number>(
  [
    ...counted(ONES, 0),
    ...counted(TENS, 2).map(([forms, n = 0]) => [forms, n * 10] as const),
    ...([
      ['dutzend', 12],
      ['hundert', 100],
      ['tausend', 1e3],
      ['million', 1e6],
    ] as const),
    ...([
      ['milliarde', 1e9],
      ['billion', 1e12],
    ] as const),
  ].flatMap(([forms, value = 0]) =>
    forms
      .replace('eine[nmrs]?', 'eine|einen|einem|einer|eines')
      .split('|')
      .map((form) => [form, value] as const),
  ),
);

/** The value of one word, which may be long: siebenundvierzigtausend. */
function valueOf(word: string): number {
  const known = VALUES.get(word);
  if (known !== undefined) return known;
  for (const part of ['tausend', 'hundert'] as const) {
    const at = word.indexOf(part);
    if (at < 0) continue;
    const [times, rest] = [word.slice(0, at), word.slice(at + part.length).replace(/^und/, '')];
    const more = rest === '' ? 0 : valueOf(rest);
    return (times === '' ? 1 : valueOf(times)) * (VALUES.get(part) ?? 1) + more;
  }
  const [, ones = '', tens = ''] = /^(\p{L}+?)und(\p{L}+)$/u.exec(word) ?? [];
  return (VALUES.get(ones) ?? NaN) + (VALUES.get(tens) ?? NaN);
}
/** `verzehnfachte`, `dreimal`, `Millionen`: the number inside the word. */
const INSIDE = /^(?:ver)?(.+?)(?:fach\p{L}*|mal|e?n)?$/u;
const spoken: Rule = [
  /\p{L}+/gu,
  (word = '') => {
    const lower = word.toLowerCase();
    const value = valueOf(lower);
    return [Number.isNaN(value) ? valueOf(INSIDE.exec(lower)?.[1] ?? '') : value];
  },
];

const PARTS = 'hälfte drittel viertel fünftel sechstel siebtel achtel neuntel zehntel';
const part = (count: string, name: string) => {
  const many = VALUES.get(count.toLowerCase()) ?? (Number(count) || 1);
  return share(many / (PARTS.split(' ').indexOf(name.toLowerCase()) + 2));
};
const ORDER = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft';
const MONTHS = 'januar februar märz april mai juni juli august september oktober november dezember';

export const de: NumberLanguage = {
  decimal: ',',
  suffixes: [
    ...scales({ '(?:tausend\\b|tsd\\.)': 1e3, '(?:million(?:en)?\\b|mio\\.?)': 1e6 }),
    ...scales({ '(?:milliarden?\\b|mrd\\.?)': 1e9, '(?:billion(?:en)?\\b|bio\\.?)': 1e12 }),
    [/er(?:-?jahre\p{L}*)?(?!\p{L})/iuy, (value) => decade(Number(value))],
  ],
  ofShare: /^(?: \p{L}+){0,2} (?:von|auf|aus|je)(?: je)? $/iu,
  spoken,
  joins: (_, after, between) => after >= 1e6 && isFactor(after) && between === ' ',
  rules: [
    oneOf([
      ['halbe million', 5e5],
      ['halbe milliarde', 5e8],
    ]),
    oneOf(
      counted('ein zwei drei vier fünf sechs sieben', 1).map(
        ([one, n = 1]) => [`${one}einhalb`, n + 0.5] as const,
      ),
    ),
    [
      new RegExp(
        `(?<!\\p{L})(?:(\\p{L}+|\\d+) )?(${PARTS.replaceAll(' ', '|')})n?(?!\\p{L})`,
        'giu',
      ),
      (_, count = '', name = '') => part(count, name),
    ],
    oneOf([
      ['halb(?:e[nmrs]?|iert\\p{L}*)?', 0.5, 50],
      ['anderthalb', 1.5],
    ]),
    // "jedes fünfte Auto"
    oneOf(
      counted(ORDER, 1).map(([stem, n = 1]) => [`${stem}e[nmrs]?`, n, ...share(1 / n)] as const),
      undefined,
      'weak',
    ),
    oneOf(counted(MONTHS, 1), undefined, 'weak'),
  ],
};
