/** A fact's value as its author types it. */
import { decimalOf, readNumber } from '../../../story/import/numbers.ts';
import type { Json } from '../../../story/scene.ts';

/** As it is shown in a field: `26 – 31` for a range. */
export const shownValue = (value: Json | undefined): string =>
  Array.isArray(value) ? value.join(' – ') : String(value ?? '');

/** A number, a range, a date or words; `before` is what it was: a year among words stays one. */
export function typedValue(
  typed: string,
  lang: string,
  before: Json | undefined,
): Json | undefined {
  const text = typed.trim();
  const numberIn = (part: string): number | undefined => {
    const ofLanguage = new Intl.NumberFormat(lang).format(1.5).includes(',') ? ',' : '.';
    const read = readNumber(part.trim(), decimalOf([part]).decimal ?? ofLanguage);
    return read?.beside === '' ? Number(read.text) : undefined;
  };
  if (typeof before === 'string' && /^\d{4}(?:$|-)/.test(text)) return text;
  const number = numberIn(text);
  if (number !== undefined) return number;
  const ends = text.length < 60 ? text.split(/\s*(?:–|\bto\b|(?<=\d)-)\s*/).map(numberIn) : [];
  const [low, high] = ends;
  if (ends.length === 2 && low !== undefined && high !== undefined) return [low, high];
  return text === '' ? undefined : text;
}
