/** Numbers in the story's language, by Intl alone; formatters are kept since each costs a lot. */

const formatters = new Map<string, Intl.NumberFormat>();

/** A formatter; the same options give the same one. */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(lang, options);
    formatters.set(key, found);
  }
  return found;
}

/** A number split where a range may be joined: what stands before it, itself, what stands after. */
export interface Printed {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const OF_NUMBER = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign', 'plusSign']);

/** Formats and splits; bidi marks that Intl adds stay with the part they stand beside. */
export function printNumber(format: Intl.NumberFormat, value: number): Printed {
  const parts = format.formatToParts(value);
  const first = parts.findIndex(({ type }) => OF_NUMBER.has(type));
  let last = first;
  parts.forEach(({ type }, index) => {
    if (OF_NUMBER.has(type)) last = index;
  });
  const join = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join('');
  if (first < 0) return { before: '', number: format.format(value), after: '' };
  return {
    before: join(0, first),
    number: join(first, last + 1),
    after: join(last + 1, parts.length),
  };
}

export const whole = ({ before, number, after }: Printed): string => before + number + after;

/**
 * Two ends of a range: 26–31%, US$1–2bn, 900 million – 1.1 billion. Our own joiner, since formatRange
 * differs between versions of Node; beside a minus sign a word stands for the dash.
 */
export function printRange(low: Printed, high: Printed, negative: boolean, to: string): string {
  const sameBefore = low.before === high.before;
  const sameAfter = low.after === high.after;
  if (negative) return whole(low) + to + whole(high);
  if (sameBefore && sameAfter) return `${low.before}${low.number}–${high.number}${high.after}`;
  const [from, until] = [whole(low), whole(high)];
  return /\s/.test(from + until) ? `${from} – ${until}` : `${from}–${until}`;
}
