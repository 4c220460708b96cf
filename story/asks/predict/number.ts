/** Numbers to guess: the scale of a guess, how a typed one is read, how it is printed. */
import { numberFormat } from '../../locale.ts';

/** The resolution of a guess: `step` by arrow keys and pointer, a tenth of it in typed numbers. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Number of decimals of a step. */
  readonly digits: number;
}

/** A step is a power of ten that gives between one hundred and one thousand steps. */
export function scaleOf(min: number, max: number): Scale {
  const power = Math.floor(Math.log10((max - min) / 100) + 1e-9);
  return { min, max, step: 10 ** power, digits: Math.max(0, -power) };
}

const clamp = ({ min, max }: Scale, value: number) => Math.min(max, Math.max(min, value));
const round = (value: number, power: number) => {
  const [unit, digits] = [10 ** power, Math.max(0, -power)];
  return Number((Math.round(value / unit) * unit).toFixed(Math.min(20, digits)));
};
const powerOf = ({ step }: Scale) => Math.round(Math.log10(step));

/** The nearest step inside the range. */
export const snap = (scale: Scale, value: number): number =>
  clamp(scale, round(clamp(scale, value), powerOf(scale)));

/** Parses a typed number, limited to the range and rounded to a tenth of a step; undefined if it is not a number. */
export function written(scale: Scale, text: string): number | undefined {
  const value = text.trim() === '' ? NaN : Number(text.trim().replace(',', '.'));
  return Number.isFinite(value)
    ? clamp(scale, round(clamp(scale, value), powerOf(scale) - 1))
    : undefined;
}

/** The text around a number of one unit: `US$` before it, or `%` after it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** A guess, or its distance from the correct value, in the story's language. */
export const printGuess = (value: number, around: Around, lang: string): string =>
  around.before +
  numberFormat(lang, { maximumFractionDigits: 2 }).format(value === 0 ? 0 : value) +
  around.after;

/** The difference of two numbers, without rounding errors of floating point. */
export const distance = (a: number, b: number): number => Number(Math.abs(a - b).toPrecision(12));
