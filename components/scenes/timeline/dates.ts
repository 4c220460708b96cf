/** Dates of events as words. */
import { readDate } from '../../../story/script/dates.ts';
import { printDate } from '../kit/print-date.ts';

/** A date as sentences and tables print it. */
export function written(x: string, lang: string): string {
  const date = readDate(x);
  return date ? printDate(date, lang) : x;
}

/** The year alone, for lists where the place on the axis says the rest. */
export const yearWords = (x: string): string => x.slice(0, 4);
