/** Numbers in Arabic. */
import { counted, isFactor, oneOf, scales, share, type NumberLanguage } from './number.ts';

/** Forms by gender and case, from 0 on. */
const ONES =
  'صفر واحدة?|إحدى|أحد اثنان|اثنين|اثنتان|اثنتين|اثن[ايت]+|ضعف[اي]?ن?|تضاعفت? ثلاثة? [أا]ربعة? خمسة? ستة? سبعة? ثماني?ة? تسعة? عشرة?';
const TENS = 'عشر ثلاث [أا]ربع خمس ست سبع ثمان تسع';
const HUNDRED = 'م[ائ]+ة';
const FACTORS = {
  [`${HUNDRED}|مئات`]: 100,
  'ألف|آلاف': 1e3,
  'مليونا?|ملايين': 1e6,
  'مليارا?|مليارات|بليون': 1e9,
  'تريليونا?|تريليونات': 1e12,
};
const TWO = { 'م[ائ]+ت[اي]ن?': 200, 'ألف[اي]ن?': 2e3, 'مليون[اي]ن': 2e6, 'مليار[اي]ن': 2e9 };
/** Half, third and so on; also in the dual and plural. */
const PARTS = 'نصف ثلث ربع خمس سدس سبع ثمن تسع عشر';
const MANY = 'أنصاف أثلاث أرباع أخماس أسداس أسباع أثمان أتساع أعشار';
const ORDER = 'أول|أولى ثاني?ة? ثالثة? رابعة? خامسة? سادسة? سابعة? ثامنة? تاسعة? عاشرة?';
const MONTHS =
  'يناير|كانون.الثاني فبراير|شباط مارس|آذار [أإ]بريل|نيسان مايو|أيار|ماي يونيو|حزيران|جوان يوليو|تموز|جويلية ' +
  'أغسطس|آب|أوت سبتمبر|أيلول أكتوبر|تشرين.الأول نوفمبر|تشرين.الثاني ديسمبر|كانون.الأول';

/** Prepositions, the article and "and" are joined to the word; "and" joins two words of one number. */
const AT = '(?:(?<!\\p{L})|(?<=(?<!\\p{L})و))[فبلك]?(?:ال|لل)?#(?!\\p{L})';
const parts = counted(PARTS, 2);
const three = counted('ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة', 3);

export const ar: NumberLanguage = {
  decimal: '.',
  suffixes: scales(FACTORS),
  ofShare: /^(?: \p{L}+){0,2} (?:من|في)(?: بين| كل| أصل)? $/u,
  spoken: oneOf(
    [
      ...counted(ONES, 0),
      ...counted(TENS, 2).map(([stem, n = 0]) => [`(?:${stem})[وي]ن`, n * 10] as const),
      ...counted(TENS, 2)
        .slice(1)
        .map(([stem, n = 0]) => [`(?:${stem})${HUNDRED}`, n * 100] as const),
      ...Object.entries({ ...FACTORS, ...TWO }),
    ],
    AT,
  ),
  joins(before, after, between) {
    const hasAnd = /^\sو$/u.test(between);
    if (isFactor(after)) return between === ' ' && before < after;
    if (isFactor(before) || before >= 100) return hasAnd && after < before;
    return before < 10 && (after === 10 ? between === ' ' : hasAnd && after >= 20 && after < 100);
  },
  rules: [
    ...three.map(([many, n = 0]) =>
      oneOf(
        counted(MANY, 2).map(
          ([forms, of = 1]) => [`${many} (?:${forms})`, ...share(n / of)] as const,
        ),
        AT,
      ),
    ),
    oneOf(
      parts
        .slice(1, 3)
        .map(([forms, of = 1]) => [`${forms}(?:ا|ي|ان|ين)`, ...share(2 / of)] as const),
      AT,
    ),
    oneOf([['نصف', 0.5, 50]], AT),
    oneOf(
      parts.map(([forms, of = 1]) => [forms, of, ...share(1 / of)] as const),
      AT,
      'weak',
    ),
    oneOf(counted(ORDER, 1), AT, 'weak'),
    oneOf(counted(MONTHS, 1), AT, 'weak'),
  ],
};
