/** The tag by which Intl is asked to print. */

/** Languages whose numbers are not written with Latin digits. */
const DIGITS: { readonly [language: string]: string } = {
  ...{ ar: 'arab', ckb: 'arab', fa: 'arabext', ps: 'arabext' },
  ...{ bn: 'beng', as: 'beng', mr: 'deva', ne: 'deva', my: 'mymr' },
};

/**
 * A language with its digits said aloud: what an engine takes for the usual digits of Arabic differs from version to
 * version, and so would a picture drawn on the server from the one on the page.
 */
export function localeOf(lang: string): string {
  const [language = ''] = lang.toLowerCase().split('-', 1);
  if (lang.includes('-u-')) return lang;
  return `${lang}-u-nu-${DIGITS[language] ?? 'latn'}`;
}

/** The signs that stand between words, with the spaces that they take. */
export interface Punctuation {
  readonly comma: string;
  /** Between the entries of a list. */
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

/** The signs of a language's script. */
export function punctuationOf(lang: string): Punctuation {
  if (/^(zh|ja)\b/i.test(lang)) return HAN;
  return /^(ar|fa|ur)\b/i.test(lang) ? ARABIC : LATIN;
}
