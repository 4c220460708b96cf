/** Dates: as a number, as a part of an anchor, and in print. */
import { plainLetters } from '../../../story/plain-letters.ts';
import { decimalYear, printDate, printYear, readDate } from '../../../story/script/dates.ts';

/** A written date as a decimal year; a number stays; other words become 0. */
export function yearOf(at: string | number): number {
  if (typeof at === 'number') return at;
  return decimalYear(at) ?? (Number.isFinite(Number(at)) ? Number(at) : 0);
}

const PLAIN = /^[a-z0-9.]+(?:-[a-z0-9.]+)*$/;

/** A written x as the part of an anchor that names its row: `2020-Q3` -> `2020-q3`, `Óbidos` -> `obidos`. */
export const slug = (x: string): string =>
  // The fast path: most x are dates, and there may be ten thousand.
  PLAIN.test(x)
    ? x
    : plainLetters(x)
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^-|-$/g, '');

/**
 * A written date in words, as precise as it was written: `2015`, `Q3 2020`, `July 2015`, `16 May
 * 2019`, `14 April 1912, 23:40`; other words stay.
 */
export function dateText(written: string, lang: string): string {
  const date = readDate(written);
  if (date) return printDate(date, lang);
  // Ticks that are plain numbers have the digits of the other numbers.
  return /^\d{1,15}$/.test(written) ? printYear(Number(written), lang) : written;
}
