/**
 * Dates as a script writes them: `2015`, `2020-Q3`, `2019-05`, `2019-05-16`, `1912-04-14T23:40`; a span is
 * two dates joined by `/`. An hour has no time zone: it is the local time that the source gives.
 */
import { dates } from '../catalogue/dates.g.ts';
import { servedBy } from '../catalogue/languages.ts';
import { dateFormat, localeOf, numberFormat, punctuationOf } from '../locale.ts';

const DATE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?))?$/;

/** A hint on how to write an hour, if the text has one in another form; else ''. */
export const hourHint = (text: string): string =>
  /\d:\d\d/.test(text) && !/^[\d-]+T([01]\d|2[0-3]):[0-5]\d$/.test(text)
    ? 'write an hour as 1912-04-14T23:40, without seconds or a time zone'
    : '';

interface WrittenDate {
  readonly year: number;
  readonly quarter?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  /** Minutes since midnight. */
  readonly minute?: number;
}

/** The parts of one date; undefined if it is not a date, or is a span. */
export function readDate(date: string): WrittenDate | undefined {
  const [, year, quarter, month, day, hour, minute] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { minute: Number(hour) * 60 + Number(minute) }),
  };
}

/** A date in milliseconds. `Date.UTC` alone would move the years 0 to 99 to the 1900s. */
export function utc(year: number, month = 1, day = 1, minute = 0): number {
  const date = new Date(Date.UTC(2000, month - 1, day, 0, minute));
  return date.setUTCFullYear(year, month - 1, day);
}

/**
 * A date as a decimal year, at its first moment: 2015 is 2015, and 2015-07 and 2015-Q3 are half a year later.
 * So the value of a year is drawn at the tick with its name. A span counts from its start.
 */
export function decimalYear(date: string): number | undefined {
  const [first = ''] = date.split('/');
  const written = readDate(first);
  if (!written) return undefined;
  const { year, quarter, month, day, minute } = written;
  if (quarter !== undefined) return year + (quarter - 1) / 4;
  if (month === undefined) return year;
  if (day === undefined) return year + (month - 1) / 12;
  const start = utc(year);
  return year + (utc(year, month, day, minute) - start) / (utc(year + 1) - start);
}

/** The instant of a decimal year in milliseconds, rounded to minutes; the scale is that of `utc`. */
export function instantOf(decimal: number): number {
  const year = Math.floor(decimal);
  const start = utc(year);
  const minutes = ((decimal - year) * (utc(year + 1) - start)) / 60_000;
  return start + Math.round(minutes) * 60_000;
}

/** Prints some parts of an instant in a language. */
export function printInstant(
  instant: number,
  lang: string,
  parts: Intl.DateTimeFormatOptions,
): string {
  // For Persian or Thai, Intl would use another calendar than the script's.
  return dateFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...parts }).format(instant);
}

export const HOUR = { timeStyle: 'short' } as const;

/** The separator between a day and its hour. */
const between = (lang: string) => (/^(zh|ja|ko)\b/.test(lang) ? ' ' : punctuationOf(lang).comma);

/** Whether a language uses Latin digits. */
const isLatin = (lang: string) => localeOf(lang).endsWith('latn');

/**
 * Prints a year as a plain number: 2015, never 2,015 or 2015年. Intl is used only for other digits, because
 * its first number format takes 25 ms on a page.
 */
export function printYear(year: number, lang: string): string {
  if (isLatin(lang)) return String(year);
  return numberFormat(lang, { useGrouping: false }).format(year);
}

function printQuarter(quarter: number, year: number, lang: string): string {
  // Read in the browser, too, which has no reader of messages.
  const pattern: string = dates[servedBy(dates, lang)].quarter;
  return pattern.replace('{q}', printYear(quarter, lang)).replace('{y}', printYear(year, lang));
}

/** A date in words, as precise as written: `2015`, `Q3 2020`, `July 2015`, `16 May 2019`, `14 April 1912, 23:40`. */
export function printDate(
  { year, quarter, month, day, minute }: WrittenDate,
  lang: string,
): string {
  if (quarter !== undefined) return printQuarter(quarter, year, lang);
  if (month === undefined) return printYear(year, lang);
  const instant = utc(year, month, day, minute);
  const date = printInstant(instant, lang, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  });
  return minute === undefined
    ? date
    : `${date}${between(lang)}${printInstant(instant, lang, HOUR)}`;
}
