/** Dates in the story's language, as precise as they were written. */
import { readDate, utc } from '../script/dates.ts';
import { numberFormat } from './format-number.ts';
import { interfaceWords } from './interface-words.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string, day: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${day}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(lang, {
      // Persian or Thai Intl would count years by another calendar than the script does.
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
    });
    formatters.set(key, found);
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
export function formatDate(date: string, lang: string): string {
  const [from = '', to] = date.split('/');
  const first = formatOne(from, lang);
  if (to === undefined) return first;
  const last = formatOne(to, lang);
  return /\s/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}
