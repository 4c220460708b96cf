/** Locale tags for Intl, and punctuation by language. */

/** Languages that do not use Latin digits. */
const DIGITS: { readonly [language: string]: string } = {
  ...{ ar: 'arab', ckb: 'arab', fa: 'arabext', ps: 'arabext' },
  ...{ bn: 'beng', as: 'beng', mr: 'deva', ne: 'deva', my: 'mymr' },
};

/**
 * The tag of a language with explicit digits. The default digits for Arabic differ between versions of
 * JavaScript engines, so a picture drawn on the server would differ from the one on the page.
 */
export function localeOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-', 1);
  if (lang.includes('-u-')) return lang;
  return `${lang}-u-nu-${DIGITS[language] ?? 'latn'}`;
}

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
