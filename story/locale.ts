/** Locale tags for Intl, and punctuation by language. */

/**
 * Languages that do not use Latin digits. Arabic newsrooms and the web use both kinds; a story for readers of the other
 * kind says so in its tag: `ar-u-nu-arab`.
 */
const DIGITS: { readonly [language: string]: string } = {
  ...{ ckb: 'arab', fa: 'arabext', ps: 'arabext' },
  ...{ bn: 'beng', as: 'beng', mr: 'deva', ne: 'deva', my: 'mymr' },
};

/**
 * The tag of a language with explicit digits. The default digits for Arabic differ between versions of
 * JavaScript engines, so a picture drawn on the server would differ from the one on the page.
 */
export function localeOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-', 1);
  return lang.includes('-u-') ? lang : `${lang}-u-nu-${DIGITS[language] ?? 'latn'}`;
}

/** Makers of formatters for a language, which are cached: creating one costs more than all its uses. */
export function cached<More extends unknown[], T>(make: (locale: string, ...more: More) => T) {
  const known = new Map<string, T>();
  return (lang: string, ...more: More): T => {
    const key = `${lang} ${JSON.stringify(more)}`;
    const formatter = known.get(key) ?? make(localeOf(lang), ...more);
    known.set(key, formatter);
    return formatter;
  };
}
export const numberFormat = cached((locale, options?: Intl.NumberFormatOptions) => {
  // Newspapers of the mainland print 103932元, without a mark between the thousands.
  const isMainland = /^zh(?!-(?:hant|hk|mo|tw)\b)/i.test(locale);
  return new Intl.NumberFormat(locale, isMainland ? { useGrouping: false, ...options } : options);
});
export const dateFormat = cached(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
export const pluralRules = cached(
  (locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);

/** Punctuation marks, including their spaces. */
export interface Punctuation {
  readonly comma: string;
  /** Between the items of a list. */
  readonly list: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
  /** Between words, and between sentences. */
  readonly space: string;
}

const HAN: Punctuation = {
  ...{ comma: '，', list: '、', colon: '：', semicolon: '；', stop: '。' },
  ...{ open: '（', close: '）', space: '' },
};
const LATIN: Punctuation = {
  ...{ comma: ', ', list: ', ', colon: ': ', semicolon: '; ', stop: '.' },
  ...{ open: ' (', close: ')', space: ' ' },
};
const ARABIC: Punctuation = { ...LATIN, comma: '، ', list: '، ', semicolon: '؛ ' };

/** The punctuation of a language's script. */
export function punctuationOf(lang: string): Punctuation {
  if (/^(zh|ja)\b/i.test(lang)) return HAN;
  return /^(ar|fa|ur)\b/i.test(lang) ? ARABIC : LATIN;
}
