/** Numbers as people and programs write them: 1 234,5 or 1,234.5, with units, signs and marks about them. */

export type Decimal = '.' | ',';

/** What stands for nothing: a dash, n/a. */
const NOTHING = /^(?:[-–—−.…:?*]+|n\/?\.?\s?a\.?|k\.?\s?a\.?|null|nan|none|#n\/a|unknown)$/i;
export const isNothing = (cell: string): boolean => cell === '' || NOTHING.test(cell);
/** Of these the first column may speak: how many pupils answered "none". */
export const isAnswer = (cell: string): boolean => /^(?:none|unknown)$/i.test(cell);

export interface ReadNumber {
  /** As the format takes it: `-1234.50`. */
  readonly text: string;
  /** What stands before or behind: a unit, or a mark of a footnote. */
  readonly beside: string;
}

// Longer cells are words, so that no pattern has much to look at.
const LONGEST = 48;
const SPACE = String.raw`\s'’_`;
const NUMBER = new RegExp(
  String.raw`^(?<before>[€$£¥])?\s?(?<sign>[-+−–])?\s?(?<inner>[€$£¥])?\s?(?<digits>(?:\d[\d${SPACE}.,]*\d|\d|[.,]\d+))(?<power>[eE][+-]?\d{1,2})?\s?(?<after>\D.*)?$`,
);
/** Thousands stand in threes, in India the higher ones in twos. */
const GROUPED = {
  '.': new RegExp(String.raw`^\d{0,3}(?:[,${SPACE}]\d{2,3})*[,${SPACE}]\d{3}$`),
  ',': new RegExp(String.raw`^\d{0,3}(?:[.${SPACE}]\d{2,3})*[.${SPACE}]\d{3}$`),
};
/** A unit, or a mark: not the other end of a range, nor the rest of a date. */
const BESIDE = /^(?![-–/:.,])(?:\D{1,20}|[\p{L}/ ]{1,10}[23]|\[\d+\]|\(\d+\))$/u;

/** Digits with a point before decimals; undefined where they are not written with this sign before them. */
function plainDigits(digits: string, decimal: Decimal): string | undefined {
  const [whole = '', fraction = '', more] = digits.split(decimal);
  const isWhole = /^\d*$/.test(whole) || GROUPED[decimal].test(whole);
  if (more !== undefined || !/^\d*$/.test(fraction) || !isWhole) return undefined;
  // Leading zeros are of codes, and no number of ours keeps them.
  const plain = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '') || '0';
  return fraction ? `${plain}.${fraction}` : plain;
}

/** A cell as a number; undefined where it is none. */
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

/** Which sign stands before decimals in a cell; undefined where both may or none has to. */
function signOf(cell: string): Decimal | 'unclear' | undefined {
  const digits = /[\d.,][\d.,\s'’]*/.exec(cell.slice(0, LONGEST))?.[0].trim() ?? '';
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points === 0 && commas === 0) return undefined;
  if (points > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const [sign, other]: [Decimal, Decimal] = points > 0 ? ['.', ','] : [',', '.'];
  if (points + commas > 1) return other;
  // 1.234 may be one and a bit, or a thousand; 0.234, 1234.567 and 1.23 may not.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'unclear' : sign;
}

/** The sign before decimals that cells speak for, and the first cell that leaves it open where none does. */
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
