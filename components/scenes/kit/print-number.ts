/** Numbers of a scale, printed in the language of a story. */
import { numberFormat } from '../../../story/locale.ts';

/** Languages that write whole numbers under a thousand in plain ASCII digits. */
export const PLAIN_DIGITS = new Set(
  'cs da de el en es et fi fr he hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sv sw th tr uk vi zh'.split(
    ' ',
  ),
);

/**
 * Prints numbers. The first use of Intl costs a page 25 ms, on a slow processor 100, and most scales
 * have only small whole numbers: these need no Intl in languages with plain digits.
 */
export function numberPrinter(
  lang: string,
  options: Intl.NumberFormatOptions = {},
): (value: number) => string {
  const hasSign = options.style !== undefined || options.signDisplay !== undefined;
  const plain = !hasSign && PLAIN_DIGITS.has(lang.split('-')[0] ?? '') && !lang.includes('-u-');
  const isSmall = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);
  return (value) =>
    plain && isSmall(value) ? String(value) : numberFormat(lang, options).format(value);
}
