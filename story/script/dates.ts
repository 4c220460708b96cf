/** Dates as a script writes them: `2015`, `2020-Q3`, `2019-05`, `2019-05-16`, two joined by `/`. */

const DATE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

interface WrittenDate {
  readonly year: number;
  readonly quarter?: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

/** The parts of one date, or undefined when it is none (or a span). */
export function readDate(date: string): WrittenDate | undefined {
  const [, year, quarter, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

/** A date in milliseconds; `Date.UTC` alone would move the years 0 to 99 to the 1900s. */
export function utc(year: number, month = 1, day = 1): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  return date.setUTCFullYear(year, month - 1, day);
}

/**
 * A date as a decimal year: its first moment. 2015 stands at 2015, 2015-07 and 2015-Q3 half a year
 * later, so that a year's figure stands at the tick that names it; a span stands where it begins.
 */
export function decimalYear(date: string): number | undefined {
  const [first = ''] = date.split('/');
  const written = readDate(first);
  if (!written) return undefined;
  const { year, quarter, month, day } = written;
  if (quarter !== undefined) return year + (quarter - 1) / 4;
  if (month === undefined) return year;
  if (day === undefined) return year + (month - 1) / 12;
  const start = utc(year);
  return year + (utc(year, month, day) - start) / (utc(year + 1) - start);
}
