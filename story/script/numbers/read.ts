/** Reads the numbers of a text: in a supported language digits and words, else digits only. */
import { digitValue } from '../checks/numbers.ts';
import { ar } from './words.ar.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import {
  found,
  oneOf,
  share,
  spokenIn,
  type NumberMatch,
  type NumberLanguage,
  type Rule,
} from './number.ts';
import { zh } from './words.zh.ts';

const LANGUAGES: Readonly<Record<string, NumberLanguage>> = { en, zh, de, ar };
const languageOf = (lang: string): NumberLanguage | undefined =>
  LANGUAGES[lang.split('-', 1)[0]?.toLowerCase() ?? ''];

/** A number in a text, in digits or words. */
export interface ReadNumber extends NumberMatch {
  /** The factor of the word after the digits: million. */
  readonly factor?: number;
  readonly text: string;
  readonly isDigits: boolean;
  /** Made of two numbers that are also in the list themselves: one in five. */
  readonly isShare?: boolean;
  /** The numbers inside it that are marked separately. */
  readonly parts?: readonly ReadNumber[];
}

const DIGITS = /\p{Nd}+(?:[.,٫٬’\u00a0\u202f\u2009]\p{Nd}+)*/gu;

/** In an unknown language, a space may separate thousands. */
const SPACED = /\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?/gu;

/** The values of digits with marks between thousands and before decimals; several if it is ambiguous. */
function valuesOf(digits: string, decimal: '.' | ',' | undefined): readonly number[] {
  const western = digits
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[ \u00a0\u202f\u2009’٬]/g, '')
    .replace('٫', decimal === ',' ? ',' : '.');
  if (decimal === undefined)
    return [...new Set((['.', ','] as const).flatMap((one) => valuesOf(western, one)))];
  const group = decimal === '.' ? ',' : '.';
  const [integer = '', fraction = '', more] = western.split(decimal);
  const isGrouped =
    /^\d{1,3}$/.test(integer) ||
    integer
      .split(group)
      .slice(1)
      .every((part) => part.length === 3);
  if (more === undefined && isGrouped)
    return [Number(`${integer.replaceAll(group, '')}.${fraction || '0'}`)];
  // Not valid in the language's notation: 2.5 in a German text, or a version such as 4.0.
  const other = Number(western.replace(group, '.'));
  return Number.isFinite(other) ? [other] : [];
}

/**
 * An hour of a 24-hour clock from one of a 12-hour clock; both if the half of the day is unknown. Minutes are
 * hundredths.
 */
function hourOf(hour: number, minute: number, half: string): readonly number[] {
  const [early, late] = [(hour % 12) + minute / 100, (hour % 12) + 12 + minute / 100];
  if (half !== '') return [half.toLowerCase() === 'p' ? late : early];
  return hour > 12 ? [late] : [early, late];
}

/** Numbers written with the same signs in every language: fractions, and hours with minutes. */
const SIGNS: readonly Rule[] = [
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, (_, many, of) => share(Number(many) / Number(of))],
  oneOf(
    [
      ['½', 0.5, 50],
      ['⅓', 1 / 3],
      ['⅔', 2 / 3],
      ['¼', 0.25, 25],
      ['¾', 0.75, 75],
    ],
    '#',
  ),
  [
    /(?<!\d)(\d{1,2})(?::(?=\d\d)|[点时](?=\d)| Uhr (?=\d)|\.(?=\d\d ?(?:Uhr|[ap]\.?m)))(\d{1,2})(?:分| Uhr)?(?: ?([ap])\.?m\b)?/giu,
    (_, hour, minute, half = '') => hourOf(Number(hour), Number(minute), half),
  ],
];

/** Factors of watts and watt hours; countries print the same power with different prefixes. */
const POWER: readonly (readonly [RegExp, number])[] = [
  [/[\s\u00a0]?(?:k(?=Wh?\b)|千(?=瓦)|كيلو(?=واط))/uy, 1e3],
  [/[\s\u00a0]?(?:度(?!假))/uy, 1e3],
  [/[\s\u00a0]?(?:M(?=Wh?\b)|兆(?=瓦)|ميغا(?=واط))/uy, 1e6],
  [/[\s\u00a0]?(?:G(?=Wh?\b)|吉(?=瓦)|جيغا(?=واط)|غيغا(?=واط))/uy, 1e9],
  [/[\s\u00a0]?(?:T(?=Wh?\b)|太(?=瓦)|تيرا(?=واط))/uy, 1e12],
];

/** The length of a sticky pattern's match at an offset; 0 without a match. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function digitsIn(text: string, language: NumberLanguage | undefined): readonly ReadNumber[] {
  const spaced = language ? [] : [...text.matchAll(SPACED)];
  // 8.5.2015 is three numbers, not one.
  const isOne = (match: RegExpExecArray) => valuesOf(match[0], language?.decimal).length > 0;
  const digitRuns = [...text.matchAll(DIGITS)];
  const single = digitRuns.every(isOne) ? [] : text.matchAll(/\p{Nd}+/gu);
  return [...spaced, ...digitRuns.filter(isOne), ...single].map((match) => {
    const bare = valuesOf(match[0], language?.decimal);
    let values = bare;
    let end = match.index + match[0].length;
    for (const [pattern, read] of language?.suffixes ?? []) {
      const length = lengthAt(pattern, text, end);
      if (length === 0) continue;
      values = values.flatMap((value) => read(String(value)));
      end += length;
      break;
    }
    const power = POWER.find(([pattern]) => lengthAt(pattern, text, end) > 0)?.[1];
    if (power !== undefined) values = [...values, ...values.map((value) => value * power)];
    const factor = (values[0] ?? 1) / (bare[0] || 1);
    const about = { isWeak: false, isDigits: true, ...(factor > 1 && { factor }) };
    return { index: match.index, length: end - match.index, text: '', values, ...about };
  });
}

/** Between numbers whose last one may carry the scale of all: US$1–2bn, 11.3 of 17.5 million. */
const RANGE =
  /^\s?(?:[–—~～-]|to|of|and|or|bis|von|und|oder|至|到|和|إلى|من|و)\s?(?:\p{Sc}|US\$)?$/u;

function withRanges(found: readonly ReadNumber[], text: string): readonly ReadNumber[] {
  let factor = 1;
  return found
    .toReversed()
    .map((one, i, all) => {
      const next = all[i - 1];
      const before = all[i + 1];
      const years = before && text.slice(before.index, one.index + one.length);
      // A span of years such as 1998–99.
      if (years !== undefined && /^[12]\d{3}[–—-]\d\d$/.test(years)) {
        const century = Number(years.slice(0, 2)) * 100;
        return { ...one, values: [...one.values, ...one.values.map((value) => century + value)] };
      }
      const between = next && text.slice(one.index + one.length, next.index);
      if (between === undefined || !RANGE.test(between)) factor = 1;
      if (one.factor !== undefined) factor = one.factor;
      else if (one.isDigits && factor > 1)
        return { ...one, values: [...one.values, ...one.values.map((value) => value * factor)] };
      return one;
    })
    .toReversed();
}

/** Adds the shares made by two neighbouring numbers: "one in five" is a fifth. */
function sharesIn(found: readonly ReadNumber[], text: string, { ofShare }: NumberLanguage) {
  return found.flatMap((one, i): ReadNumber[] => {
    const next = found[i + 1];
    const between = next && text.slice(one.index + one.length, next.index);
    const [a, b] = [one.values[0], next?.values[0]];
    if (!next || between === undefined || !a || !b || !ofShare.test(between)) return [];
    const length = next.index + next.length - one.index;
    const part = { index: one.index, length, text: text.slice(one.index, one.index + length) };
    return [
      {
        ...part,
        values: share(Math.min(a, b) / Math.max(a, b)),
        isWeak: true,
        isDigits: false,
        isShare: true,
      },
    ];
  });
}

/** Every number of a text, in order. Words are recognised in English, Chinese, German and Arabic. */
export function readNumbers(text: string, lang: string): readonly ReadNumber[] {
  const language = languageOf(lang);
  const bare = text.replace(/[\u064b-\u0652\u0640]/g, '');
  const at = ({ index, length }: NumberMatch) => bare.slice(index, index + length);
  const rules = [...SIGNS, ...(language?.rules ?? [])];
  const words = [
    ...rules.flatMap((rule) => found(bare, rule)),
    ...(language ? spokenIn(bare, language) : []),
  ];
  const inWords = words.map((one) => ({ ...one, text: '', isDigits: /\p{Nd}/u.test(at(one)) }));
  // Of two overlapping matches the longer one wins; of equally long ones the rule that comes first.
  const numbers: ReadNumber[] = [];
  const taken = new Set<number>();
  for (const one of [...digitsIn(bare, language), ...inWords].sort((a, b) => b.length - a.length)) {
    const isTaken = taken.has(one.index) || taken.has(one.index + one.length - 1);
    if (isTaken || one.values.length === 0) continue;
    for (let i = one.index; i < one.index + one.length; i++) taken.add(i);
    numbers.push({ ...one, text: at(one) });
  }
  const isKnown = ({ values }: ReadNumber) => values.every((value) => Number.isFinite(value));
  const inOrder = withRanges(
    numbers.filter(isKnown).sort((a, b) => a.index - b.index),
    bare,
  );
  return language ? [...inOrder, ...sharesIn(inOrder, bare, language)] : inOrder;
}
