import { expect, it } from 'vitest';
import { numberPrinter, PLAIN_DIGITS } from './print-number.ts';

it('writes what Intl writes, in each language that it knows to be plain and in others', () => {
  for (const lang of [
    ...PLAIN_DIGITS,
    'zh-Hant',
    'en-u-nu-deva',
    'ar-u-nu-arab',
    'fa',
    'bn',
    'hi',
    'mr',
    'my',
  ])
    for (const options of [{}, { maximumFractionDigits: 2, notation: 'compact' as const }]) {
      const print = numberPrinter(lang, options);
      const grouping = lang === 'zh' ? { useGrouping: false } : {};
      const intl = new Intl.NumberFormat(lang, { ...options, ...grouping });
      for (let i = 0; i < 1200; i++)
        if (print(i) !== intl.format(i))
          expect(`${lang} ${print(i)}`).toBe(`${lang} ${intl.format(i)}`);
      for (const value of [-0, -1, 0.5, 999.5, 1e6, 12345.678, Number.NaN])
        expect(print(value), `${lang} ${value}`).toBe(intl.format(value));
    }
});
