/** Dates: the number that places one, its part in an anchor, how it is printed. */
import { plainLetters } from '../../../story/plain-letters.ts';
import { decimalYear, readDate } from '../../../story/script/dates.ts';

/** A written date as a decimal year; a number stays; words that are neither become 0. */
export function yearOf(at: string | number): number {
  if (typeof at === 'number') return at;
  return decimalYear(at) ?? (Number.isFinite(Number(at)) ? Number(at) : 0);
}

/** An x as written, as the part of an anchor that names its row: `2020-Q3` -> `2020-q3`, `Óbidos` -> `obidos`. */
export const slug = (x: string): string =>
  plainLetters(x)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');

const formats = new Map<string, Intl.DateTimeFormat>();

/** A printer for each language and precision is kept: making one costs more than all its uses. */
function formatOf(lang: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${hasDay}`;
  const parts = {
    year: 'numeric',
    month: 'long',
    ...(hasDay && { day: 'numeric' as const }),
  } as const;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...parts });
  formats.set(key, format);
  return format;
}

/** A written date, as precise as it was written: `2015`, `July 2015`, `16 May 2019`; other words stay. */
export function dateText(written: string, lang: string): string {
  const date = readDate(written);
  if (!date) return written;
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  return formatOf(lang, day !== undefined).format(Date.UTC(year, month - 1, day ?? 1));
}
