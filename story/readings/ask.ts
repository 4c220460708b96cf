/**
 * Answers to questions as values: chosen options, a guessed number, a drawn line. Pure functions shared by
 * all readers (scroll, presenter, class); they know no page, clock or storage.
 */
import { localeOf } from '../locale.ts';
import type { AskPlan } from './ask-plans.ts';

// ---- options: quiz and poll ---------------------------------------------------------------------

/** The chosen options, and whether the right answer is shown. Only a quiz can show it. */
export interface Choice {
  readonly chosen: readonly string[];
  readonly shown: boolean;
}
export const UNANSWERED: Choice = { chosen: [], shown: false };

/** Selects an option, or deselects it if several may be chosen. Once the answer is shown, nothing changes. */
export function choose(choice: Choice, id: string, several: boolean): Choice {
  if (choice.shown) return choice;
  if (!several) return { chosen: [id], shown: false };
  const without = choice.chosen.filter((other) => other !== id);
  const had = without.length < choice.chosen.length;
  return { chosen: had ? without : [...without, id], shown: false };
}

/** Shows the right answer, if the reader has chosen one. */
export const show = (choice: Choice): Choice =>
  choice.chosen.length > 0 ? { ...choice, shown: true } : choice;

export type Verdict = 'right' | 'partly' | 'other';

/** Right: all right options and no other. Partly: some of them. */
export function verdictOf(
  options: readonly { readonly id: string; readonly right: boolean }[],
  { chosen }: Choice,
): Verdict {
  const right = options.filter((option) => option.right);
  const hits = right.filter(({ id }) => chosen.includes(id)).length;
  if (hits === right.length && hits === chosen.length) return 'right';
  return hits > 0 ? 'partly' : 'other';
}

// ---- numbers ------------------------------------------------------------------------------------

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
  new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 2 }).format(
    value === 0 ? 0 : value,
  ) +
  around.after;

/** The difference of two numbers, without rounding errors of floating point. */
export const distance = (a: number, b: number): number => Number(Math.abs(a - b).toPrecision(12));

// ---- stored answers -----------------------------------------------------------------------------

export type Answer =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'line'; readonly values: readonly (number | undefined)[] };

/** An answer as text for storage. A gap in a line becomes null. */
export const writeAnswer = (answer: Answer): string =>
  JSON.stringify(answer, (_, value: unknown) => (value === undefined ? null : value));

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses a stored answer; undefined if it does not fit this question. */
export function readAnswer(plan: AskPlan, text: string): Answer | undefined {
  const answer = readJson(text);
  if (!isRecord(answer)) return undefined;
  if (plan.kind !== 'predict') {
    const { chosen } = answer;
    const known = plan.options.map(({ id }) => id);
    if (!Array.isArray(chosen)) return undefined;
    const left = known.filter((id) => chosen.includes(id));
    return left.length > 0 ? { kind: 'choice', chosen: left } : undefined;
  }
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && value >= plan.min && value <= plan.max;
  if (plan.by === 'number')
    return fits(answer['value']) ? { kind: 'number', value: answer['value'] } : undefined;
  const { values } = answer;
  if (!Array.isArray(values) || values.length !== plan.asked.length) return undefined;
  const read = values.map((value: unknown) => (fits(value) ? value : undefined));
  return read.some((value) => value !== undefined) ? { kind: 'line', values: read } : undefined;
}
