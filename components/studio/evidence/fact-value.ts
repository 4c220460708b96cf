/** A fact's value as its author types it. */
import { decimalIn } from '../../../story/edit/make-fact.ts';
import { decimalOf, readNumber } from '../../../story/import/numbers.ts';
import type { Json } from '../../../story/scene.ts';

/** The text in a field: `26 – 31` for a range. */
export const displayValue = (value: Json | undefined): string =>
  Array.isArray(value) ? value.join(' – ') : String(value ?? '');

/** A number, a range, a date or words; `before` is the old value: a year stored as a text stays a text. */
export function typedValue(
  typed: string,
  lang: string,
  before: Json | undefined,
): Json | undefined {
  const text = typed.trim();
  if (typeof before === 'string' && /^\d{4}(?:$|-)/.test(text)) return text;
  const numberIn = (part: string): number => {
    const read = readNumber(part, decimalOf([part]).decimal ?? decimalIn(lang));
    return read?.beside === '' ? Number(read.text) : NaN;
  };
  const number = numberIn(text);
  if (!Number.isNaN(number)) return number;
  const ends = text.length < 60 ? text.split(/\s*(?:–|\bto\b|(?<=\d)-)\s*/).map(numberIn) : [];
  const isRange = ends.length === 2 && !ends.some(Number.isNaN);
  return isRange ? ends : text || undefined;
}

/** The texts in which a sentence may contain a value or a date. */
const textsIn = (value: Json | undefined, lang: string): readonly string[] =>
  typeof value === 'number'
    ? [new Intl.NumberFormat(lang).format(value), String(value)]
    : typeof value === 'string'
      ? value.split('/')
      : [];

/** The claim with an old value or date replaced by the new one; unchanged if it occurs more than once. */
export function claimAfter(
  claim: string,
  before: Json | undefined,
  after: Json | undefined,
  lang: string,
): string {
  const now = textsIn(after, lang);
  return textsIn(before, lang).reduce((text, old, i) => {
    const [start = '', end, ...more] = text.split(old);
    const isAlone = end !== undefined && !/\d[.,]?$/.test(start) && !/^[.,]?\d/.test(end);
    const replacement = now[i] ?? '';
    return isAlone && more.length === 0 && old !== '' && replacement !== ''
      ? start + replacement + end
      : text;
  }, claim);
}
