/** Numbers as people and programs write them: 1 234,5 or 1,234.5, with units, signs and marks about them. */

export type Decimal = '.' | ',';

/** What stands for nothing: a dash, n/a. */
const NOTHING =
  /^(?:[-–—−.…:?*]+|n\/?\.?\s?a\.?|k\.?\s?a\.?|s\.?\s?d\.?|null|nan|none|#n\/a|unknown)$/i;
export const isNothing = (cell: string): boolean => cell === '' || NOTHING.test(cell);

export interface ReadNumber {
  /** As the format takes it: `-1234.50`. */
  readonly text: string;
  /** What stands before or behind: a unit, or a mark of a footnote. */
  readonly beside: string;
}

// Longer cells are words, so that no pattern has much to look at.
const LONGEST = 48;
const SPACES = String.raw`\s\u00a0\u202f\u2009'’_`;
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?(?<before>[€$£¥])?\s?(?<sign>[-+−–])?\s?(?<inner>[€$£¥])?\s?(?<digits>(?:\d[\d${SPACES}.,]*\d|\d|[.,]\d+))(?<power>[eE][+-]?\d{1,2})?\s?(?<after>\D.*)?$`,
);

/** A unit, or a mark: not the other end of a range, nor the rest of a date. */
const BESIDE = /^(?![-–/:.,])(?:\D{1,20}|[\p{L}/ ]{1,10}[23]|\[\d+\]|\(\d+\))$/u;

/** Digits with a point before decimals; undefined where they are not written with this sign before them. */
function plainDigits(digits: string, decimal: Decimal): string | undefined {
  const [whole = '', fraction, more] = digits.split(decimal);
  if (more !== undefined || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  const parts = whole.split(
    decimal === '.' ? /[,\s\u00a0\u202f\u2009'’_]/ : /[.\s\u00a0\u202f\u2009'’_]/,
  );
  // Thousands stand in threes, in India the higher ones in twos.
  const isGrouped = parts.every((part, i) =>
    i === 0
      ? /^\d{0,3}$/.test(part)
      : i === parts.length - 1
        ? /^\d{3}$/.test(part)
        : /^\d{2,3}$/.test(part),
  );
  if (parts.length > 1 ? !isGrouped : !/^\d*$/.test(whole)) return undefined;
  const joined = parts.join('') || '0';
  return fraction ? `${joined}.${fraction}` : joined;
}

/** A cell as a number; undefined where it is none. */
export function readNumber(cell: string, decimal: Decimal): ReadNumber | undefined {
  if (cell.length > LONGEST) return undefined;
  const {
    open,
    before,
    inner,
    sign = '',
    digits = '',
    power = '',
    after = '',
  } = NUMBER.exec(cell)?.groups ?? {};
  const plain = digits === '' ? undefined : plainDigits(digits, decimal);
  if (plain === undefined || (open !== undefined && !after.endsWith(')'))) return undefined;
  const behind = open === undefined ? after : after.slice(0, -1);
  if (behind !== '' && !BESIDE.test(behind)) return undefined;
  const isNegative = /[-−–]/.test(sign) || (open !== undefined && sign === '');
  // Leading zeros are of codes, and no number of ours keeps them.
  const whole = plain.replace(/^0+(?=\d)/, '');
  const beside = `${before ?? inner ?? ''}${behind}`.trim();
  return { text: `${isNegative && Number(whole) !== 0 ? '-' : ''}${whole}${power}`, beside };
}

/** Which sign stands before decimals in a cell; undefined where both may or none has to. */
function signOf(cell: string): Decimal | 'unclear' | undefined {
  const digits =
    /[\d.,][\d.,\s\u00a0\u202f\u2009'’]*/.exec(cell.slice(0, LONGEST))?.[0].trim() ?? '';
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
