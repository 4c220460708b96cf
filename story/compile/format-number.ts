/**
 * Prints numbers with their units in the story's language: with Intl if it knows the unit, else with the
 * script's words.
 */
import { entryOf, type PrintForm } from '../script/binding.ts';
import { numberFormat, pluralRules } from '../locale.ts';
import type { StoryScript, UnitScript } from '../script/schema.ts';
import { DEFAULTS } from './defaults.ts';
import { printMessage } from '../catalogue/print.ts';
import { printedWords } from '../catalogue/printed.ts';

/**
 * A printed number, split so that the ends of a range can be joined: the text before it, the digits, the text
 * after.
 */
export interface Printed {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const OF_NUMBER = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign', 'plusSign']);

/** Formats and splits a number; bidi marks that Intl adds stay with the adjacent part. */
function printNumber(format: Intl.NumberFormat, value: number, isBare: boolean): Printed {
  // A shortcut for numbers without a unit: a table may have ten thousand of them.
  if (isBare && value >= 0) return { before: '', number: format.format(value), after: '' };
  const parts = format.formatToParts(value);
  const isOfNumber = ({ type }: Intl.NumberFormatPart) => OF_NUMBER.has(type);
  const [first, after] = [parts.findIndex(isOfNumber), parts.findLastIndex(isOfNumber) + 1];
  const join = (from: number, to?: number) =>
    parts.slice(from, to).reduce((text, part) => text + part.value, '');
  return { before: join(0, first), number: join(first, after), after: join(after) };
}

export const textOf = ({ before, number, after }: Printed): string => before + number + after;

/** Two printed ends joined by a dash, with spaces if an end contains spaces. */
export const joined = (from: string, until: string): string =>
  /\s/.test(from + until) ? `${from} – ${until}` : `${from}–${until}`;

/**
 * Joins the ends of a range: 26–31%, US$1–2bn, 900 million – 1.1 billion. Intl's formatRange is not used,
 * since it differs between versions of Node. Next to a minus sign a word replaces the dash, and always in
 * languages that write it without spaces: 26%～31%.
 */
export function printRange(low: Printed, high: Printed, negative: boolean, to: string): string {
  if (negative || to === to.trim()) return textOf(low) + to + textOf(high);
  if (low.before === high.before && low.after === high.after)
    return `${low.before}${low.number}–${high.number}${high.after}`;
  return joined(textOf(low), textOf(high));
}

/** Units of time are spelt out: 5 years, but 50,400 km. */
const SPELT_OUT = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
const CURRENCY = /^[A-Z]{3}$/;
const INTL_UNITS = new Set(Intl.supportedValuesOf('unit'));
const isIntlUnit = (unit: string) => unit.split('-per-').every((part) => INTL_UNITS.has(part));

// A space before words, none before signs; none at all in Chinese and Japanese.
const wantsSpace = (letter: string) =>
  /[\p{L}\p{N}]/u.test(letter) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letter);

function withWords(printed: Printed, { before = '', after = '' }: UnitScript, category: string) {
  const forms: Readonly<Record<string, string | undefined>> =
    typeof after === 'string' ? { other: after } : after;
  const words = forms[category] ?? forms['other'] ?? Object.values(forms)[0] ?? '';
  const spaceBefore = wantsSpace([...before].at(-1) ?? '') || before.endsWith('.') ? ' ' : '';
  const spaceAfter = wantsSpace([...words][0] ?? '') ? ' ' : '';
  return {
    before: before + spaceBefore + printed.before,
    number: printed.number,
    after: printed.after + spaceAfter + words,
  };
}

/**
 * Large numbers are grouped by ten thousands here, so decimals that suit millions would be two too many:
 * 483.8万, not 483.800万.
 */
const BY_TEN_THOUSANDS = /^(?:zh|ja|ko)(?:-|$)/;

/** One number with its unit, split so that it can be joined to a range. */
export function printWithUnit(
  value: number,
  { unit, digits, compact = false }: PrintForm,
  { lang, units }: Pick<StoryScript, 'lang' | 'units'>,
): Printed {
  const ofStory = unit === undefined ? undefined : entryOf(units, unit);
  const currency = !ofStory && unit !== undefined && CURRENCY.test(unit);
  const fraction = {
    minimumFractionDigits: compact && BY_TEN_THOUSANDS.test(lang) ? 0 : (digits ?? 0),
    maximumFractionDigits: digits ?? DEFAULTS.digits,
  };
  const notation: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', compactDisplay: currency ? 'short' : 'long' }
    : {};
  const print = (more: Intl.NumberFormatOptions) =>
    printNumber(
      numberFormat(lang, { ...fraction, ...notation, ...more }),
      value + 0, // Never "-0".
      !compact && more.style === undefined,
    );
  if (unit === undefined) return print({});
  const category = () => pluralRules(lang, fraction).select(value);
  if (ofStory) return withWords(print({}), ofStory, compact ? 'other' : category());
  if (currency) {
    // 3850亿美元, as newspapers write it; the symbol would be placed before the number.
    const currencyDisplay = BY_TEN_THOUSANDS.test(lang) ? 'name' : 'symbol';
    return print({ style: 'currency', currency: unit, currencyDisplay });
  }
  if (unit === 'points') {
    const after = printMessage(printedWords(lang).points, lang, { category: category() });
    return withWords(print({}), { after }, 'other');
  }
  if (!isIntlUnit(unit)) return withWords(print({}), { after: unit }, 'other');
  return print({ style: 'unit', unit, unitDisplay: SPELT_OUT.has(unit) ? 'long' : 'short' });
}
