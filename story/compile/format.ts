/** The printed form of a value: done once, here, in the story's language (FORMAT section 8). */
import type { EvidenceValue, PrintForm } from '../script/binding.ts';
import { readDate } from '../script/dates.ts';
import type { StoryScript } from '../script/schema.ts';
import { DEFAULTS } from './defaults.ts';
import { formatDate } from './format-date.ts';
import { printRange, printWithUnit, textOf } from './format-number.ts';
import { interfaceWords } from './interface-words.ts';

export interface Formatter {
  readonly lang: string;
  value(value: EvidenceValue, form?: PrintForm): string;
  date(date: string): string;
  /** What stands before and after a number of a unit that is yet to be known, a reader's guess. */
  around(unit: string | undefined): { readonly before: string; readonly after: string };
  /** A count without unit: `Figure 9`. */
  count(n: number): string;
}

/** Formats for one story: its language and its own units. */
export function createFormatter({ lang, units }: Pick<StoryScript, 'lang' | 'units'>): Formatter {
  const words = interfaceWords(lang);
  const number = (value: number, form: PrintForm, compact: boolean) =>
    printWithUnit(value, { ...form, compact }, lang, units, words, DEFAULTS.digits);

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
    lang,
    date,
    around(unit) {
      // Two is a plural nearly everywhere, as most guesses are.
      const { before, after } = number(2, unit === undefined ? {} : { unit }, false);
      return { before, after };
    },
    count: (n) => number(n, {}, false).number,
    value(value, form = {}) {
      if (form.show !== undefined) return form.show;
      const printed =
        typeof value !== 'string' ? numbers(value, form) : isDate(value) ? date(value) : value;
      return form.qualifier ? words.qualifiers[form.qualifier].replace('{n}', printed) : printed;
    },
  };
}
