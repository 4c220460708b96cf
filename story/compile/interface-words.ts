/**
 * The few words in a compiled story that no author wrote, by language. They are not among the messages of the
 * interface, because formatting happens once, in the compiler.
 */
import type { FactScript } from '../script/schema.ts';

type Qualifier = NonNullable<FactScript['qualifier']>;
export interface InterfaceWords {
  readonly qualifiers: { readonly [qualifier in Qualifier]: string };
  /** Percentage points by plural category. */
  readonly points: { readonly [category: string]: string };
  /** Joins two numbers where a dash would be next to a minus sign. */
  readonly to: string;
  /** A printed share of something, in a chart's key. */
  readonly share: string;
  readonly oneMark: string;
  readonly oneEach: string;
  readonly figure: string;
  /** The direction of a value, for rows whose label is only `up`, `flat` or `down`. */
  readonly directions: { readonly [direction in 'up' | 'flat' | 'down']: string };
  /** Column headers of a figure's table. */
  readonly table: { readonly [column in 'what' | 'value' | 'date' | 'status']: string };
}

const en: InterfaceWords = {
  qualifiers: {
    about: 'about {n}',
    nearly: 'nearly {n}',
    'at-least': 'at least {n}',
    'at-most': 'at most {n}',
    'more-than': 'more than {n}',
    'less-than': 'less than {n}',
  },
  points: { one: 'percentage point', other: 'percentage points' },
  to: ' to ',
  share: '{amount} of {of}',
  oneMark: '1 mark is {amount}',
  oneEach: 'Each mark is one',
  figure: 'Figure {number}',
  directions: { up: 'up', flat: 'flat', down: 'down' },
  table: { what: 'What', value: 'Value', date: 'Date', status: 'Status' },
};

const de: InterfaceWords = {
  qualifiers: {
    about: 'rund {n}',
    nearly: 'fast {n}',
    'at-least': 'mindestens {n}',
    'at-most': 'höchstens {n}',
    'more-than': 'mehr als {n}',
    'less-than': 'weniger als {n}',
  },
  points: { one: 'Prozentpunkt', other: 'Prozentpunkte' },
  to: ' bis ',
  share: '{amount} ({of})',
  oneMark: '1 Zeichen steht für {amount}',
  oneEach: 'Jedes Zeichen steht für eins',
  figure: 'Abbildung {number}',
  directions: { up: 'steigt', flat: 'bleibt gleich', down: 'fällt' },
  table: { what: 'Was', value: 'Wert', date: 'Datum', status: 'Art' },
};

const zh: InterfaceWords = {
  qualifiers: {
    about: '约{n}',
    nearly: '近{n}',
    'at-least': '至少{n}',
    'at-most': '至多{n}',
    'more-than': '超过{n}',
    'less-than': '不到{n}',
  },
  points: { other: '个百分点' },
  to: '至',
  share: '{of}的{amount}',
  oneMark: '1个图标代表{amount}',
  oneEach: '每个图标代表一个',
  figure: '图{number}',
  directions: { up: '上升', flat: '持平', down: '下降' },
  table: { what: '内容', value: '数值', date: '日期', status: '性质' },
};

const ar: InterfaceWords = {
  qualifiers: {
    about: 'نحو {n}',
    nearly: 'ما يقارب {n}',
    'at-least': '{n} على الأقل',
    'at-most': '{n} على الأكثر',
    'more-than': 'أكثر من {n}',
    'less-than': 'أقل من {n}',
  },
  points: { other: 'نقطة مئوية', two: 'نقطتان مئويتان', few: 'نقاط مئوية' },
  to: ' إلى ',
  share: '{amount} من {of}',
  oneMark: 'كل علامة تمثل {amount}',
  oneEach: 'كل علامة تمثل واحدًا',
  figure: 'الشكل {number}',
  directions: { up: 'يرتفع', flat: 'يثبت', down: 'ينخفض' },
  table: { what: 'البند', value: 'القيمة', date: 'التاريخ', status: 'النوع' },
};

const LANGUAGES: { readonly [language: string]: InterfaceWords } = { en, de, zh, ar };

/** The words in the story's language; English if there is no translation yet. */
export function interfaceWords(lang: string): InterfaceWords {
  const language = lang.split('-', 1)[0]?.toLowerCase() ?? 'en';
  return LANGUAGES[language] ?? en;
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);
const RTL_SCRIPTS = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg']);

/** The writing direction of a language; a script in the tag (`az-Arab`) takes precedence. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  const rtl = script ? RTL_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language);
  return rtl ? 'rtl' : 'ltr';
}

/** Fills the values into a pattern; unknown placeholders stay. */
export const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
