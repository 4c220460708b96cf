import { describe, expect, it } from 'vitest';
import { readNumbers } from './read.ts';

/** What each number may amount to; those that only help in brackets. */
const read = (text: string, lang: string) =>
  readNumbers(text, lang)
    .map(({ values, isWeak }) => {
      const all = values.map((value) => Number(value.toPrecision(6))).join('|');
      return isWeak ? `(${all})` : all;
    })
    .join(' ');

describe('numbers in words and digits', () => {
  it.each([
    ['en', 'US$1–2bn, 248 million', '1|1000000000 2000000000 248000000'],
    ['en', 'one vehicle in five', '(1) 5 (0.2|20)'],
    ['en', 'just over half, a fifth, three quarters', '0.5|50 0.2|20 0.75|75'],
    ['en', 'two hundred and ten thousand, twenty-five, a dozen', '210000 25 12'],
    ['en', 'the third, 8 May 1912', '(3|0.333333|33.3333) 8 (5) 1912'],
    ['en', 'tenfold since the 1990s, 3,600 GW', '10 1990 3600|3600000000000'],
    ['en', 'the twenty-first century, the nineties, nineteenth', '21 90 19'],
    ['en', 'half a million, two and a half million, 1/3', '500000 2500000 0.333333|33.3333'],
    ['en', 'at 11.40 pm, 2:20', '23.4 2.2|14.2'],
    ['en', '1998–99', '1998 99|1999'],
    ['de', 'um 23.40 Uhr, am 8.5.2015, zweieinhalb', '23.4 8 5 2015 2.5'],
    ['zh-Hans', '凌晨2点20分，三四家', '2.2|14.2 (3) (4)'],
    ['zh-Hans', '36亿千瓦', '3600000000|3600000000000'],
    ['zh-Hans', '百分之四十七点九，七成五，近一半', '0.479|47.9 0.75|75 0.5|50'],
    ['zh-Hans', '一千二百三十四万，万亿，三亿五千万', '12340000 1000000000000 350000000'],
    ['zh-Hans', '20世纪90年代，星期二，十四五', '1990 14 (5)'],
    ['zh-Hans', '增长了三倍，翻两番，数十家', '3|4 4 (10)'],
    ['de', '1.234,5 Mio., 19.000, Industrie 4.0', '1234500000 19000 4'],
    ['de', 'siebenundvierzig, zweihundertzehn, dreimal', '47 210 3'],
    ['de', 'zwei Drittel, die Hälfte, jedes fünfte Auto', '0.666667|66.6667 0.5|50 (5|0.2|20)'],
    ['ar', '٤٧٫٩٪ و١٫٢ مليون', '47.9 1200000'],
    ['ar', 'سبعة وأربعون، خمسة عشر، مئتان وعشرة', '47 15 210'],
    ['ar', 'نصف، ثلاثة أرباع، خُمس', '0.5|50 0.75|75 (5|0.2|20)'],
    ['fr', '1 234,5 et 3.5', '1234.5 3.5'],
  ])('%s: %s', (lang, text, expected) => expect(read(text, lang)).toBe(expected));
});
