/** The printed form of a value: done once, here, in the story's language (FORMAT section 8). */
import type { EvidenceValue, PrintForm } from '../script/binding.ts';
import { readDate, utc } from '../script/dates.ts';
import type { StoryScript } from '../script/schema.ts';
import { DEFAULTS } from './defaults.ts';
import { joined, numberFormat, printRange, printWithUnit, textOf } from './format-number.ts';
import { interfaceWords } from './interface-words.ts';

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string, day: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${day}`;
  let found = dateFormats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(lang, {
      // Persian or Thai Intl would count years by another calendar than the script does.
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
    });
    dateFormats.set(key, found);
  }
  return found;
}

function formatOne(date: string, lang: string): string {
  const written = readDate(date);
  if (!written) return date;
  const { year, quarter, month, day } = written;
  const digits = (n: number) => numberFormat(lang, { useGrouping: false }).format(n);
  if (quarter !== undefined) return interfaceWords(lang).quarter(digits(quarter), digits(year));
  // A year is printed as the number it is, not as Intl would: 2015, never 2,015 or 2015年.
  if (month === undefined) return digits(year);
  return dateFormat(lang, day !== undefined).format(utc(year, month, day ?? 1));
}

/** `2015`, `July 2015`, `Q3 2020`, `16 May 2019`, `2015–2025`, `May 2019 – July 2020`. */
function formatDate(date: string, lang: string): string {
  const [from = '', to] = date.split('/');
  const first = formatOne(from, lang);
  return to === undefined ? first : joined(first, formatOne(to, lang));
}

export interface Formatter {
  value(value: EvidenceValue, form?: PrintForm): string;
  date(date: string): string;
  /** What stands before and after a number of a unit that is yet to be known, a reader's guess. */
  around(unit: string | undefined): { readonly before: string; readonly after: string };
}

/** Formats for one story: its language and its own units. */
export function createFormatter(script: Pick<StoryScript, 'lang' | 'units'>): Formatter {
  const { lang } = script;
  const words = interfaceWords(lang);
  const number = (value: number, form: PrintForm, compact: boolean) =>
    printWithUnit(value, { ...form, compact }, script);

  const numbers = (value: number | readonly [number, number], form: PrintForm): string => {
    const ends = typeof value === 'number' ? [value] : value;
    const [low = 0, high] = ends;
    const large = Math.max(...ends.map(Math.abs));
    const compact = form.compact ?? large >= DEFAULTS.compactFrom;
    const first = number(low, form, compact);
    if (high === undefined) return textOf(first);
    return printRange(first, number(high, form, compact), low < 0 || high < 0, words.to);
  };

  const date = (written: string) => formatDate(written, lang);
  const isDate = (text: string) => text.split('/').every((part) => readDate(part) !== undefined);

  return {
    date,
    around(unit) {
      // Two is a plural nearly everywhere, as most guesses are.
      const { before, after } = number(2, unit === undefined ? {} : { unit }, false);
      return { before, after };
    },
    value(value, form = {}) {
      if (form.show !== undefined) return form.show;
      const printed =
        typeof value !== 'string' ? numbers(value, form) : isDate(value) ? date(value) : value;
      return form.qualifier ? words.qualifiers[form.qualifier].replace('{n}', printed) : printed;
    },
  };
}
