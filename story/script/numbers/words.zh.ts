/** Numbers in Chinese. */
import { decade, share, type NumberLanguage, type Rule } from './number.ts';

const DIGITS = new Map([...'零一二三四五六七八九'].map((sign, i) => [sign, i] as const));
DIGITS.set('〇', 0).set('两', 2);
const FACTORS = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);
const DIGIT = '[〇零一二两三四五六七八九]';
/** 千瓦 is a kilowatt, 百分点 a point. */
const FACTOR = '(?:十|百(?!分点)|千(?![瓦克米卡伏安赫帕])|万|亿)';
const SPOKEN = `(?:(?:零?${DIGIT}?${FACTOR})+零?${DIGIT}?|${DIGIT}+)(?:点${DIGIT}+(?:万亿|亿|万)?)?`;
const NUMBER = String.raw`(?:\d+(?:\.\d+)?|${SPOKEN})`;

const digitsOf = (signs: string) => [...signs].map((sign) => DIGITS.get(sign) ?? '').join('');

/** 一千二百三十四万: the value of the characters; NaN if they are separate digits and not a year. */
function amountOf(signs: string): number {
  if (/^[\d.]+$/.test(signs)) return Number(signs);
  const [, integer = '', part = '', scale = ''] = /^(.*)点([^万亿]+)(.*)$/u.exec(signs) ?? [];
  if (part !== '')
    return Number(`${amountOf(integer)}.${digitsOf(part)}`) * (scale === '' ? 1 : amountOf(scale));
  if (![...signs].some((sign) => FACTORS.has(sign)))
    return signs.length === 1 || signs.length === 4 ? Number(digitsOf(signs)) : NaN;
  let [total, section, digit] = [0, 0, 0];
  for (const sign of signs) {
    const factor = FACTORS.get(sign);
    if (factor === undefined) digit = DIGITS.get(sign) ?? 0;
    else if (factor < 1e4) [section, digit] = [section + (digit || 1) * factor, 0];
    else {
      const below = section + digit || (total === 0 ? 1 : 0);
      // 万亿 is ten thousand times 亿; a 万 later than 亿 is added instead.
      total = factor === 1e4 ? total + below * factor : (total + below) * factor;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit;
}

const rule = (
  pattern: string,
  read: (one: number, other: number) => readonly number[] = (one) =>
    Number.isNaN(one) ? [] : [one],
  isWeak?: 'weak',
): Rule => [
  new RegExp(pattern, 'gu'),
  (_, one = '', other = '') => read(amountOf(one), other === '' ? 0 : amountOf(other)),
  isWeak,
];
/** 数十, 十几: approximate numbers. */
const ROUNDED = ['(?<![几数上成第])', '(?![几余多来])'] as const;
/** Words that a single character can count; before other words it may be part of a name. */
const COUNTED = '[成倍年月日个项家人辆台座条位种次度%％国艘吨步级亿]';

export const zh: NumberLanguage = {
  decimal: '.',
  suffixes: (
    [
      ['万亿', 1e12],
      ['亿', 1e8],
      ['千万', 1e7],
      ['百万', 1e6],
      ['万', 1e4],
      ['千(?![瓦克米卡伏安赫帕])', 1e3],
    ] as const
  ).map(
    ([word, factor]) =>
      [new RegExp(`\\s?${word}`, 'uy'), (value) => [Number(value) * factor]] as const,
  ),
  ofShare: /^[^，。；]{0,4}(?:中|里|有|占|之)[^，。；]{0,3}$/u,
  rules: [
    // Weekdays, very, some, alike: not numbers.
    [
      /(?:星期|周|礼拜)[一二三四五六日]|十分(?!之)|一[些样般起直定切致旦边]|统一|万一|第三方|三方|两岸|一带一路/gu,
      () => [NaN],
    ],
    rule(`(${NUMBER})分之(${NUMBER})`, (of, many) => share(many / of)),
    rule(`(${NUMBER})成(${DIGIT})?(?![为本就了立员熟果功])`, (tens, ones) =>
      share(tens / 10 + ones / 100),
    ),
    rule(`(?<=[增涨高快长多大][^，。；]{0,6})(${NUMBER})倍`, (more) => [more, more + 1]),
    rule(`(${NUMBER})世纪(${NUMBER})年代`, (century, years) => [(century - 1) * 100 + years]),
    rule(`(${NUMBER})年代`, decade),
    [/一?半(?!导|岛|球|径|成品)/gu, () => share(0.5)],
    [/翻(?:了|一|了一)?番/gu, () => [2]],
    [/翻了?两番/gu, () => [4]],
    rule(
      `${ROUNDED[0]}(?=${DIGIT}?${FACTOR}|${DIGIT}{2}|.(?:${COUNTED}|[到至]${NUMBER}))(?!十?${FACTOR}?[几余多来])(${SPOKEN})${ROUNDED[1]}`,
    ),
    rule(`(${SPOKEN})`, undefined, 'weak'),
    rule(`(${DIGIT})`, undefined, 'weak'),
  ],
};
