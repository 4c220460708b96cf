/** Converts dates as people and programs write them to those of the format: 2019, 2019-05, 2019-05-16, 2019-Q3. */
import { plainLetters } from '../plain-letters.ts';

/** Whether the day or the month comes first in 3/4/2019. */
export type DayOrder = 'dmy' | 'mdy';

const LONGEST = 40;
const HOUR = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})${HOUR})?$`);
const DAY = new RegExp(String.raw`^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${HOUR}$`);
const MONTH = /^(\d{1,2})[./-](\d{4})$/;
const QUARTER = /^(\d{4})[\s/-]*Q([1-4])$|^Q([1-4])[\s/-]*(\d{4})$/i;
const SPAN = /^(\d{4})\s?[-/–]\s?(\d{4}|\d{2})$/;
/** 16 May 2019, May 16, 2019, May 2019, May-19; March 12 without a year is not accepted. */
const NAMED =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s.,/-]+)?(?<month>\p{L}{3,})[\s.,/'’-]+(?:(?<behind>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4}|(?<=[-'’])\d{2})$/u;

/** Languages whose month names are recognised. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl'];
let months: ReadonlyMap<string, number> | undefined;
function monthOf(word: string): number {
  months ??= new Map(
    LANGUAGES.flatMap((lang) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, i): readonly [string, number] => {
          const parts = format.formatToParts(Date.UTC(2000, i, 1));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          return [plainLetters(name).replace(/\.$/, ''), i + 1];
        });
      }),
    ),
  );
  return months.get(word) ?? { sept: 9, mrz: 3 }[word] ?? 0;
}

const two = (number: number) => String(number).padStart(2, '0');
const fullYear = (year = '') =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
const isYear = (year: number) => year >= 1000 && year <= 2199;

/** A date in the format; undefined if the month or day does not exist. */
function written(year: number, month: number, day?: string, hour?: string, minute?: string) {
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  const on = Number(day);
  if (day === undefined) return `${year}-${two(month)}`;
  if (on < 1 || on > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const date = `${year}-${two(month)}-${two(on)}`;
  const isMidnight = hour === undefined || (Number(hour) === 0 && Number(minute) === 0);
  return isMidnight || Number(hour) > 23 ? date : `${date}T${two(Number(hour))}:${minute}`;
}

/**
 * Converts a cell to a date of the format; undefined if it is not one. With `isSpan`, 2018-19 is a school
 * year, not a month.
 */
export function readDate(cell: string, order: DayOrder, isSpan = false): string | undefined {
  if (cell.length > LONGEST) return undefined;
  if (/^\d{4}$/.test(cell)) return isYear(Number(cell)) ? cell : undefined;
  const span = SPAN.exec(cell);
  if (span && (isSpan || isLongSpan(cell))) return span[1];
  const iso = ISO.exec(cell);
  if (iso) return written(Number(iso[1]), Number(iso[2]), iso[3], iso[4], iso[5]);
  const day = DAY.exec(cell);
  if (day) {
    // With points, the day comes first in every country.
    const isDayFirst = day[2] === '.' || order === 'dmy';
    const [on, month] = isDayFirst ? [day[1], day[3]] : [day[3], day[1]];
    return written(fullYear(day[4]), Number(month), on, day[5], day[6]);
  }
  const month = MONTH.exec(cell);
  if (month) return written(Number(month[2]), Number(month[1]));
  const quarter = QUARTER.exec(cell);
  if (quarter) return `${quarter[1] ?? quarter[4]}-Q${quarter[2] ?? quarter[3]}`;
  const named = NAMED.exec(plainLetters(cell))?.groups;
  return (
    named &&
    written(fullYear(named['year']), monthOf(named['month'] ?? ''), named['day'] ?? named['behind'])
  );
}

/** Spans such as 2018/19, which cannot be a month: a year that ends in the next one. */
export function isLongSpan(cell: string): boolean {
  const [, from = '', to = ''] = SPAN.exec(cell) ?? [];
  if (from === '' || (to.length === 2 && Number(to) <= 12)) return false;
  return to.length === 4 || Number(to) === (Number(from) + 1) % 100;
}

/** The order of day and month that the cells require; if none requires one, the first ambiguous cell. */
export function orderOf(cells: Iterable<string>): {
  readonly order: DayOrder | undefined;
  readonly example: string | undefined;
} {
  let order: DayOrder | undefined;
  let example: string | undefined;
  for (const cell of cells) {
    const [, first, sign, second] = (cell.length <= LONGEST && DAY.exec(cell)) || [];
    if (first === undefined) continue;
    if (sign === '.' || Number(first) > 12) order ??= 'dmy';
    else if (Number(second) > 12) order ??= 'mdy';
    example ??= cell;
  }
  return { order, example };
}
