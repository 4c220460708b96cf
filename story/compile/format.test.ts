import { describe, expect, it } from 'vitest';
import type { EvidenceValue, PrintForm } from '../script/binding.ts';
import { createFormatter } from './format.ts';
import { directionOf } from '../direction.ts';

const units = {
  plants: { after: { one: 'plant', other: 'plants' } },
  grade: { before: 'No.' },
  flags: { before: '~', after: '‰' },
  zhang: { after: '张' },
};
const print = (value: EvidenceValue, form: PrintForm = {}, lang = 'en-GB') =>
  createFormatter({ lang, units }).value(value, form);

describe('printed values', () => {
  it.each<[string, EvidenceValue, PrintForm, string?]>([
    ['US$385bn', 385e9, { unit: 'USD' }],
    ['$385B', 385e9, { unit: 'USD' }, 'en'],
    ['US$1.5', 1.5, { unit: 'USD' }],
    ['3850亿美元', 385e9, { unit: 'USD' }, 'zh-Hans'],
    ['10亿美元～20亿美元', [1e9, 2e9], { unit: 'USD' }, 'zh-Hans'],
    ['26%～31%', [26, 31], { unit: 'percent' }, 'zh-Hans'],
    ['100～130', [100, 130], {}, 'zh-Hans'],
    ['-5%～-3%', [-5, -3], { unit: 'percent' }, 'zh-Hans'],
    ['47.9%', 47.9, { unit: 'percent' }],
    ['5.0%', 5, { unit: 'percent', digits: 1 }],
    ['5%', 5, { unit: 'percent' }],
    ['0.33', 1 / 3, {}],
    ['0', -0, {}],
    ['50,400 km', 50400, { unit: 'kilometer' }],
    ['300 km/h', 300, { unit: 'kilometer-per-hour' }],
    ['11.3 million', 11.3e6, {}],
    ['11,300,000', 11.3e6, { compact: false }],
    ['1 million', 1e6, {}],
    ['999,999', 999999, {}],
    ['19 thousand', 19000, { compact: true }],
    ['at least 1.73%', 1.73, { unit: 'percent', qualifier: 'at-least' }],
    ['about 20', 20, { qualifier: 'about' }],
    ['26–31%', [26, 31], { unit: 'percent' }],
    ['US$1–2bn', [1e9, 2e9], { unit: 'USD' }],
    ['900 thousand – 1.1 billion', [900e3, 1.1e9], {}],
    ['-5% to -3%', [-5, -3], { unit: 'percent' }],
    ['-12 °C', -12, { unit: 'celsius' }, 'de'],
    ['1 day', 1, { unit: 'day' }],
    ['5 years', 5, { unit: 'year' }],
    ['1 percentage point', 1, { unit: 'points' }],
    ['2.5 percentage points', 2.5, { unit: 'points' }],
    ['1 plant', 1, { unit: 'plants' }],
    ['4,050 plants', 4050, { unit: 'plants' }],
    ['2 million plants', 2e6, { unit: 'plants' }],
    ['3–4 plants', [3, 4], { unit: 'plants' }],
    ['No. 7', 7, { unit: 'grade' }],
    ['~7‰', 7, { unit: 'flags' }],
    ['12张', 12, { unit: 'zhang' }, 'zh-Hans'],
    ['483.8万', 4_838_000, { digits: 3 }, 'zh-Hans'],
    ['4.838 million', 4_838_000, { digits: 3 }],
    ['约47.9%', 47.9, { unit: 'percent', qualifier: 'about' }, 'zh-Hans'],
    ['50.400 km', 50400, { unit: 'kilometer' }, 'de'],
    ['نحو 20', 20, { qualifier: 'about' }, 'ar'],
    ['نحو ٢٠', 20, { qualifier: 'about' }, 'ar-u-nu-arab'],
    ['50,400 كم', 50400, { unit: 'kilometer' }, 'ar'],
    ['1,5 %', 1.5, { unit: 'percent' }, 'de'],
    ['19.000', 19000, {}, 'de'],
    ['mindestens 26–31 %', [26, 31], { unit: 'percent', qualifier: 'at-least' }, 'de'],
    ['1 Prozentpunkt', 1, { unit: 'points' }, 'de'],
    ['19000', 19000, {}, 'zh-Hans'],
    ['19,000', 19000, {}, 'zh-Hant'],
    ['3850亿美元', 385e9, { unit: 'USD' }, 'zh-Hans'],
    ['385 Mrd. $', 385e9, { unit: 'USD' }, 'de'],
    ['about half', 50, { unit: 'percent', show: 'about half', qualifier: 'at-least' }],
    ['words as they are', 'words as they are', {}],
    ['2015', '2015', {}],
    ['8 May 2015', '2015-05-08', {}],
    ['more than 12 odd words', '12 odd words', { qualifier: 'more-than' }],
  ])('%s', (printed, value, form, lang) => {
    expect(print(value, form, lang).replaceAll('\u00a0', ' ')).toBe(printed);
  });
});

describe('printed dates', () => {
  it.each([
    ['2015', '2015', 'en-GB'],
    ['2015-07', 'July 2015', 'en-GB'],
    ['2020-Q3', 'Q3 2020', 'en-GB'],
    ['2019-05-16', '16 May 2019', 'en-GB'],
    ['2019-05-16', 'May 16, 2019', 'en'],
    ['1912-04-14T23:40', '14 April 1912, 23:40', 'en-GB'],
    ['1912-04-14T23:40/1912-04-15T02:20', '14 April 1912, 23:40 – 15 April 1912, 02:20', 'en-GB'],
    ['2015/2025', '2015–2025', 'en-GB'],
    ['2019-05/2020-07', 'May 2019 – July 2020', 'en-GB'],
    ['2049', '2049', 'zh-Hans'],
    ['2020-Q3', '2020年第3季度', 'zh-Hans'],
    ['2015-07', '2015年7月', 'zh-Hans'],
    ['2015-07-07', '7. Juli 2015', 'de'],
    ['2020-Q3', '3. Quartal 2020', 'de'],
    ['2015', '٢٠١٥', 'ar-u-nu-arab'],
    ['2019-05-16', '16 ماه مه 2019', 'fa-u-nu-latn'],
    ['0079-08', 'August 79', 'en-GB'],
  ])('%s is %s', (date, printed, lang) => {
    const visible = createFormatter({ lang, units }).date(date);
    // Persian words differ between versions of Intl; the calendar must not.
    if (lang.startsWith('fa')) expect(visible).toContain('2019');
    else expect(visible).toBe(printed);
  });
});

describe('direction', () => {
  it('follows the language, or the script that the tag names', () => {
    expect(['ar', 'he-IL', 'fa', 'ur', 'az-Arab'].map(directionOf)).toEqual(Array(5).fill('rtl'));
    expect(['en', 'zh-Hans', 'ar-Latn', 'tr'].map(directionOf)).toEqual(Array(4).fill('ltr'));
  });
});
