/** Parses numbers as people and programs write them: 1 234,5 or 1,234.5, with units, signs and footnote marks. */

export type Decimal = '.' | ',';

/** Cells that mean "no value": a dash, n/a. */
const NOTHING = /^(?:[-–—−.…:?*]+|n\/?\.?\s?a\.?|k\.?\s?a\.?|null|nan|none|#n\/a|unknown)$/i;
export const isNothing = (cell: string): boolean => cell === '' || NOTHING.test(cell);
/** These may also be answers in a survey: how many pupils answered "none". */
export const isAnswer = (cell: string): boolean => /^(?:none|unknown)$/i.test(cell);

export interface ReadNumber {
  /** In the format's notation: `-1234.50`. */
  readonly text: string;
  /** Text before or after the number: a unit, or a footnote mark. */
  readonly beside: string;
}

// Longer cells are words; the limit keeps the patterns fast.
const LONGEST = 48;
const SPACE = String.raw`\s'’_`;
const NUMBER = new RegExp(
  String.raw`^(?<before>[€$£¥])?\s?(?<sign>[-+−–])?\s?(?<inner>[€$£¥])?\s?(?<digits>(?:\d[\d${SPACE}.,]*\d|\d|[.,]\d+))(?<power>[eE][+-]?\d{1,2})?\s?(?<after>\D.*)?$`,
);
/** Thousands are groups of three digits; in India the higher groups have two. */
const GROUPED = {
  '.': new RegExp(String.raw`^\d{0,3}(?:[,${SPACE}]\d{2,3})*[,${SPACE}]\d{3}$`),
  ',': new RegExp(String.raw`^\d{0,3}(?:[.${SPACE}]\d{2,3})*[.${SPACE}]\d{3}$`),
};
/** A unit or a mark, but not the other end of a range or the rest of a date. */
const BESIDE = /^(?![-–/:.,])(?:\D{1,20}|[\p{L}/ ]{1,10}[23]|\[\d+\]|\(\d+\))$/u;

/** Digits with a decimal point; undefined if they are not valid with this decimal sign. */
function plainDigits(digits: string, decimal: Decimal): string | undefined {
  const [integer = '', fraction = '', more] = digits.split(decimal);
  const isInteger = /^\d*$/.test(integer) || GROUPED[decimal].test(integer);
  if (more !== undefined || !/^\d*$/.test(fraction) || !isInteger) return undefined;
  // Leading zeros are dropped; they occur in codes, and numbers do not keep them.
  const plain = integer.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return fraction ? `${plain}.${fraction}` : plain;
}

/** Parses a cell as a number; undefined if it is not one. */
export function readNumber(cell: string, decimal: Decimal): ReadNumber | undefined {
  const groups = cell.length > LONGEST ? undefined : NUMBER.exec(cell)?.groups;
  const { before, inner, sign = '', digits = '', power = '', after = '' } = groups ?? {};
  const plain = digits === '' ? undefined : plainDigits(digits, decimal);
  if (plain === undefined || (after !== '' && !BESIDE.test(after))) return undefined;
  const isNegative = /[-−–]/.test(sign) && Number(plain) !== 0;
  return {
    text: `${isNegative ? '-' : ''}${plain}${power}`,
    beside: `${before ?? inner ?? ''}${after}`.trim(),
  };
}

/** The decimal sign in a cell; 'unclear' if the sign may also group thousands, undefined if there is none. */
function signOf(cell: string): Decimal | 'unclear' | undefined {
  const digits = /[\d.,][\d.,\s'’]*/.exec(cell.slice(0, LONGEST))?.[0].trim() ?? '';
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points === 0 && commas === 0) return undefined;
  if (points > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const [sign, other]: [Decimal, Decimal] = points > 0 ? ['.', ','] : [',', '.'];
  if (points + commas > 1) return other;
  // 1.234 may be a bit more than one, or a thousand; 0.234, 1234.567 and 1.23 are not ambiguous.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'unclear' : sign;
}

/** The decimal sign that the cells indicate; if there is none, the first ambiguous cell. */
export function decimalOf(cells: Iterable<string>): {
  readonly decimal: Decimal | undefined;
  readonly unclear: string | undefined;
} {
  const votes = { '.': 0, ',': 0 };
  let unclear: string | undefined;
  for (const cell of cells) {
    const sign = signOf(cell);
    if (sign === 'unclear') unclear ??= cell;
    else if (sign !== undefined) votes[sign] += 1;
  }
  const decimal = votes['.'] > votes[','] ? '.' : votes[','] > 0 ? ',' : undefined;
  return { decimal, unclear: decimal === undefined ? unclear : undefined };
}
