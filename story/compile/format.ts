/** Prints values in the story's language; this happens only here, once. */
import { entryOf } from '../script/binding.ts';
import type { EvidenceValue, PrintForm } from '../script/binding.ts';
import { printDate, readDate } from '../script/dates.ts';
import type { StoryScript } from '../script/schema.ts';
import { DEFAULTS } from './defaults.ts';
import { joined, printRange, printWithUnit, textOf } from './format-number.ts';
import { printMessage } from '../catalogue/print.ts';
import { printedWords } from '../catalogue/printed.ts';

function formatOne(date: string, lang: string): string {
  const written = readDate(date);
  return written ? printDate(written, lang) : date;
}

/** `2015`, `July 2015`, `Q3 2020`, `16 May 2019`, `14 April 1912, 23:40`, `2015–2025`, `May 2019 – July 2020`. */
function formatDate(date: string, lang: string): string {
  const [from = '', to] = date.split('/');
  const first = formatOne(from, lang);
  return to === undefined ? first : joined(first, formatOne(to, lang));
}

export interface Formatter {
  value(value: EvidenceValue, form?: PrintForm): string;
  date(date: string): string;
  /** What one mark of a chart represents: "1 mark is 10 people". */
  oneMark(amount: number, series: { readonly unit?: string; readonly of?: string }): string;
  /** The text before and after a number that is not known yet, such as a reader's guess. */
  around(unit: string | undefined): { readonly before: string; readonly after: string };
}

/** The formatter of a story, for its language and its own units. */
export function createFormatter(script: Pick<StoryScript, 'lang' | 'units'>): Formatter {
  const { lang } = script;
  const words = printedWords(lang);
  const number = (value: number, form: PrintForm) => printWithUnit(value, form, script);

  const numbers = (value: number | readonly [number, number], form: PrintForm): string => {
    const ends = typeof value === 'number' ? [value] : value;
    const [low = 0, high] = ends;
    const large = Math.max(...ends.map(Math.abs));
    const style = { ...form, compact: form.compact ?? large >= DEFAULTS.compactFrom };
    const first = number(low, style);
    if (high === undefined) return textOf(first);
    return printRange(first, number(high, style), low < 0 || high < 0, words.to);
  };

  const date = (written: string) => formatDate(written, lang);
  const isDate = (text: string) => text.split('/').every((part) => readDate(part) !== undefined);

  return {
    date,
    oneMark(amount, { unit, of }) {
      // The words of a unit that has no singular form are a plural.
      const unitEntry = unit === undefined ? undefined : entryOf(script.units, unit);
      if (amount === 1 && typeof unitEntry?.after === 'string') return words.oneEach;
      const form = unit === undefined ? {} : { unit };
      const printed = textOf(number(amount, { ...form, compact: amount >= DEFAULTS.compactFrom }));
      if (of === undefined || (unit !== undefined && unit !== 'percent'))
        return printMessage(words.oneMark, lang, { amount: printed });
      const share =
        unit === undefined
          ? `${printed} ${of}`
          : printMessage(words.share, lang, { amount: printed, of });
      return printMessage(words.oneMark, lang, { amount: share });
    },
    around(unit) {
      // 100 selects the plural in nearly every language, and most guesses are plural; 2 would be a dual in Arabic.
      const { before, after } = number(100, unit === undefined ? {} : { unit });
      return { before, after };
    },
    value(value, form = {}) {
      if (form.show !== undefined) return form.show;
      const printed =
        typeof value !== 'string' ? numbers(value, form) : isDate(value) ? date(value) : value;
      return form.qualifier
        ? printMessage(words.qualifiers[form.qualifier], lang, { n: printed })
        : printed;
    },
  };
}
