/** Whether the words printed for a fact agree with its value: FORMAT section 6. */
import type { Evidence } from '../binding.ts';
import { numbersIn, ratiosIn, type NumberInText } from './numbers.ts';

/** Numbers that a fact vouches for. */
export interface Vouched {
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

/** A fact's own numbers, those of `show` and those of `of`. */
export function vouchedBy({ value, of, form }: Evidence, lang: string): Vouched {
  const ownValues = typeof value === 'number' ? [value] : typeof value === 'object' ? value : [];
  const strings = [typeof value === 'string' ? value : '', form.show ?? '', of ?? ''];
  const inWords = strings.flatMap((text) => numbersIn(text, lang));
  return {
    values: [
      ...ownValues,
      ...inWords.flatMap((number) => (number.value === undefined ? [] : [number.value])),
    ],
    texts: inWords.map((number) => number.text.toLowerCase()),
  };
}

/** Equal, or rounded to the digits that are printed and still within 3 parts in a hundred. */
function agrees(printed: NumberInText, values: readonly number[]): boolean {
  const { value } = printed;
  if (value === undefined) return true;
  return values.some((truth) => {
    if (Math.abs(truth - value) < 1e-9 * Math.max(1, Math.abs(truth))) return true;
    if (Math.abs(truth + value) < 1e-9 * Math.max(1, Math.abs(truth))) return true;
    const figures = printed.text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '').length;
    if (figures === 0 || Math.abs(truth - value) > 0.03 * Math.abs(truth)) return false;
    return Number(truth.toPrecision(Math.min(15, figures))) === Number(value.toPrecision(15));
  });
}

/** The numbers in `words` that neither the value nor `show` nor `of` hold. */
export function unknownNumbers(words: string, vouched: Vouched, lang: string): NumberInText[] {
  const numbers = numbersIn(words, lang);
  if (numbers.length === 0) return [];
  const near = (ratio: number) =>
    vouched.values.some(
      (value) =>
        Math.abs(value - ratio) <= 0.06 * Math.abs(ratio) ||
        Math.abs(value / 100 - ratio) <= 0.06 * Math.abs(ratio),
    );
  if (ratiosIn(words).some(near)) return [];
  return numbers.filter(
    (number) =>
      !vouched.texts.includes(number.text.toLowerCase()) && !agrees(number, vouched.values),
  );
}
