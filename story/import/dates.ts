/** Dates as people and programs write them, as the format does: 2019, 2019-05, 2019-05-16, 2019-Q3. */
import { plainLetters } from '../plain-letters.ts';

/** In 3/4/2019 the day or the month stands first. */
export type DayOrder = 'dmy' | 'mdy';

const LONGEST = 40;
const HOUR = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const ISO = new RegExp(
  String.raw`^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})${HOUR})?|\.(\d{1,2})\.(\d{1,2})${HOUR})$`,
);
const DAY = new RegExp(String.raw`^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${HOUR}$`);
const YEAR = /^(\d{4})(?:\s?[*†‡¹²³]+|\s?\(?[a-z]\)?)?$/;
const SPAN = /^(\d{4})\s?[-/–]\s?(\d{4}|\d{2})$/;
const QUARTER =
  /^(?:(\d{4})[\s/-]*[QT]([1-4])|[QT]([1-4])[\s/-]*(\d{4})|([1-4])\.?\s?Quartal\s(\d{4}))$/i;

const isYear = (year: number) => year >= 1000 && year <= 2199;
/** Names of months in languages that tables come in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl'];
let months: ReadonlyMap<string, number> | undefined;
function monthOf(word: string): number | undefined {
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
  return months.get(word) ?? { sept: 9, mrz: 3 }[word];
}

const two = (number: number) => String(number).padStart(2, '0');
const fullYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

/** A date of the calendar; undefined where there is no such month or day. */
function written(year: number, month: number, day?: number, hour?: string, minute?: string) {
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  const isMidnight = hour === undefined || (Number(hour) === 0 && Number(minute) === 0);
  return isMidnight || Number(hour) > 23 ? date : `${date}T${two(Number(hour))}:${minute}`;
}

/** 16 May 2019, May 16, 2019, May 2019, May-19. */
function named(cell: string): string | undefined {
  const parts = plainLetters(cell)
    .split(/[\s.,/'’-]+/)
    .filter((part) => part !== '');
  const at = parts.findIndex((part) => monthOf(part) !== undefined);
  if (at < 0 || parts.length > 3) return undefined;
  const numbers = parts
    .filter((_, i) => i !== at)
    .map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'));
  if (numbers.length === 0 || !numbers.every((part) => /^\d{1,2}$|^\d{4}$/.test(part)))
    return undefined;
  const long = numbers.find((part) => part.length === 4);
  // March 12 is a day of no year.
  if (long === undefined && !/^\D+[-'’]\d\d$|^\d+-\D+-\d\d$/.test(cell)) return undefined;
  const year = long ?? numbers.at(-1) ?? '';
  const day = numbers.length === 2 ? Number(numbers[numbers[0] === year ? 1 : 0]) : undefined;
  return written(fullYear(year), monthOf(parts[at] ?? '') ?? 0, day);
}

/** A cell as a date of the format; undefined where it is none. `isSpan`: 2018-19 is a year of school, not a month. */
export function readDate(cell: string, order: DayOrder, isSpan = false): string | undefined {
  if (cell.length > LONGEST) return undefined;
  const [, year] = YEAR.exec(cell) ?? [];
  if (year !== undefined) return isYear(Number(year)) ? year : undefined;
  const span = SPAN.exec(cell);
  if (span && (isSpan || isLongSpan(cell))) return span[1];
  const iso = ISO.exec(cell);
  if (iso)
    return written(
      Number(iso[1]),
      Number(iso[2]),
      iso[3] === undefined ? undefined : Number(iso[3]),
      iso[4],
      iso[5],
    );
  const day = DAY.exec(cell);
  if (day) {
    const [first, second] = [Number(day[1]), Number(day[3])];
    // Between points the day stands first in every country.
    const isDayFirst = day[2] === '.' || order === 'dmy';
    const [on, month] = isDayFirst ? [first, second] : [second, first];
    return written(fullYear(day[4] ?? ''), month, on, day[5], day[6]);
  }
  const [, month, ofYear] = /^(\d{1,2})[./-](\d{4})$/.exec(cell) ?? [];
  if (month !== undefined) return written(Number(ofYear), Number(month));
  const quarter = QUARTER.exec(cell)
    ?.slice(1)
    .filter((part: string | undefined) => part !== undefined);
  if (quarter) {
    const [one = '', other = ''] = quarter;
    return one.length === 4 ? `${one}-Q${other}` : `${other}-Q${one}`;
  }
  const [, y, m, d] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(cell) ?? [];
  return y !== undefined ? written(Number(y), Number(m), Number(d)) : named(cell);
}

/** 2018/19 is no month: a year that ends in the next one. */
export function isLongSpan(cell: string): boolean {
  const [, from = '', to = ''] = SPAN.exec(cell) ?? [];
  if (from === '' || (to.length === 2 && Number(to) <= 12)) return false;
  return to.length === 4 || Number(to) === (Number(from) + 1) % 100;
}

/** What cells say about days and months: the order that one of them needs, and a cell that leaves it open where none does. */
export function orderOf(cells: Iterable<string>): {
  readonly order: DayOrder | undefined;
  readonly example: string | undefined;
  readonly isShort: boolean;
} {
  let order: DayOrder | undefined;
  let example: string | undefined;
  let isShort = false;
  for (const cell of cells) {
    const [, first, sign, second, year = ''] = (cell.length <= LONGEST && DAY.exec(cell)) || [];
    if (first === undefined || sign === undefined) continue;
    if (year.length === 2) isShort = true;
    if (sign === '.') order ??= 'dmy';
    else if (Number(first) > 12) order ??= 'dmy';
    else if (Number(second) > 12) order ??= 'mdy';
    example ??= cell;
  }
  return { order, example, isShort };
}
