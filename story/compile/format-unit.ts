/** How a unit is printed: by Intl where it knows the unit, else by the words of the script. */
import type { StoryScript, UnitScript } from '../script/schema.ts';
import { numberFormat, printNumber, type Printed } from './format-number.ts';
import type { InterfaceWords } from './interface-words.ts';

/** Units of time read better as words: 5 years, but 50,400 km. */
const SPELT_OUT = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']);
const CURRENCY = /^[A-Z]{3}$/;
const INTL_UNITS = new Set(Intl.supportedValuesOf('unit'));
const isIntlUnit = (unit: string) => unit.split('-per-').every((part) => INTL_UNITS.has(part));

// A space before words, none before signs; Chinese and Japanese are written without.
const wantsSpace = (letter: string) =>
  /[\p{L}\p{N}]/u.test(letter) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(letter);

function withWords(printed: Printed, unit: UnitScript, category: string): Printed {
  const { before = '', after } = unit;
  const words =
    typeof after === 'string'
      ? after
      : (Object.entries(after ?? {}).find(([key]) => key === category)?.[1] ??
        after?.other ??
        Object.values(after ?? {})[0] ??
        '');
  const spaceBefore = wantsSpace([...before].at(-1) ?? '') || before.endsWith('.') ? ' ' : '';
  const spaceAfter = wantsSpace([...words][0] ?? '') ? ' ' : '';
  return {
    before: before + spaceBefore + printed.before,
    number: printed.number,
    after: printed.after + spaceAfter + words,
  };
}

export interface NumberStyle {
  readonly unit?: string;
  readonly digits?: number;
  readonly compact: boolean;
}

/** One number with its unit, split for a range. */
export function printWithUnit(
  value: number,
  { unit, digits, compact }: NumberStyle,
  lang: string,
  units: StoryScript['units'],
  words: InterfaceWords,
  mostDigits: number,
): Printed {
  const own = unit !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined;
  const currency = !own && unit !== undefined && CURRENCY.test(unit);
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? mostDigits,
    ...(compact && { notation: 'compact', compactDisplay: currency ? 'short' : 'long' }),
  };
  // Never "-0".
  const number = value === 0 ? 0 : value;
  const print = (more: Intl.NumberFormatOptions) =>
    printNumber(numberFormat(lang, { ...options, ...more }), number);
  if (unit === undefined) return print({});
  const category = () =>
    new Intl.PluralRules(lang, {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? mostDigits,
    }).select(number);
  if (own) return withWords(print({}), own, compact ? 'other' : category());
  if (currency) return print({ style: 'currency', currency: unit });
  if (unit === 'points') return withWords(print({}), { after: words.points }, category());
  if (!isIntlUnit(unit)) return withWords(print({}), { after: unit }, 'other');
  const unitDisplay = SPELT_OUT.has(unit) ? 'long' : 'short';
  return print({ style: 'unit', unit, unitDisplay });
}
