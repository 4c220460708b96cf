/**
 * Shared by the readers of numbers: how a language writes numbers, in digits and words, and a number found in
 * a text.
 */

/** A number in a text. */
export interface NumberMatch {
  readonly index: number;
  readonly length: number;
  /** Its possible values: "half" is 0.5 or 50 per cent, "1990s" may also be written as the 90s. */
  readonly values: readonly number[];
  /** A name, a small count or a part of another number: it may match the original, but never contradicts it. */
  readonly isWeak: boolean;
}

/**
 * A pattern and the values of a match, computed from the pattern's groups. NaN means that the match is not a
 * number.
 */
export type Rule = readonly [
  pattern: RegExp,
  read: (...parts: readonly string[]) => readonly number[],
  isWeak?: 'weak' | undefined,
];

/** How one language writes numbers and says them in words. */
export interface NumberLanguage {
  /** The decimal sign; the other sign groups thousands. */
  readonly decimal: '.' | ',';
  /** Words after digits that change their value; the patterns are sticky. */
  readonly suffixes: readonly Rule[];
  /** The words between the two numbers of a share: "one vehicle in five". */
  readonly ofShare: RegExp;
  readonly rules: readonly Rule[];
  /** The words that can form one number (`spoken`), and whether two neighbours belong to the same number (`joins`). */
  readonly spoken?: Rule;
  readonly joins?: (before: number, after: number, between: string) => boolean;
}

/** A share may be given out of one or out of a hundred. */
export const share = (value: number): readonly number[] => [value, value * 100];

/** The decade of any century: "90s" may be 1990s. */
export const decade = (years: number): readonly number[] =>
  years < 100 ? [years, 1900 + years, 2000 + years] : [years];

type Forms = readonly (readonly [forms: string, ...values: number[]])[];
/** One rule for many words; `at` is the pattern around them, in which `#` stands for the word. */
export function oneOf(forms: Forms, at = '(?<!\\p{L})#(?!\\p{L})', isWeak?: 'weak'): Rule {
  const groups = forms.map(([words]) => `(${words})`).join('|');
  const pattern = new RegExp(at.replace('#', `(?:${groups})`), 'giu');
  const read = (...parts: readonly string[]) => {
    const [, ...values] = forms[parts.findIndex((part, i) => i > 0 && part !== '') - 1] ?? [''];
    return values;
  };
  return [pattern, read, isWeak];
}
/** Forms of the numbers from `first` on; `words` are separated by spaces. */
export const counted = (words: string, first: number): Forms =>
  words.split(' ').map((forms, i) => [forms, first + i] as const);

/** Suffix rules from a map of words to factors. */
export const scales = (factors: Readonly<Record<string, number>>): readonly Rule[] =>
  Object.entries(factors).map(
    ([words, factor]) =>
      [
        new RegExp(`[\\s\\u00a0-]?(?:${words})`, 'iuy'),
        (value) => [Number(value) * factor],
      ] as const,
  );

/** All numbers that a rule finds. */
export const found = (text: string, [pattern, read, isWeak]: Rule): readonly NumberMatch[] =>
  [...text.matchAll(pattern)].map((match) => {
    const values = read(...match.map((part: string | undefined) => part ?? ''));
    const isSmall = values.length === 1 && (values[0] ?? 0) <= 2;
    const { index, 0: words } = match;
    return { index, length: words.length, values, isWeak: isWeak === 'weak' || isSmall };
  });

const FACTORS: readonly number[] = [100, 1e3, 1e6, 1e9, 1e12];
export const isFactor = (value: number): boolean => FACTORS.includes(value);

/** The value of consecutive number words: two hundred and ten thousand. */
function amountOf(values: readonly number[]): number {
  let [total, current] = [0, 0];
  for (const value of values)
    if (!isFactor(value)) current += value;
    else if (value === 100) current = (current || 1) * value;
    else [total, current] = [total + (current || 1) * value, 0];
  return total + current;
}

/** Numbers made of several words. */
export function spokenIn(text: string, { spoken, joins }: NumberLanguage): readonly NumberMatch[] {
  const groups: { readonly index: number; end: number; readonly values: number[] }[] = [];
  for (const { index, length, values } of spoken ? found(text, spoken) : []) {
    const [value = 0] = values;
    const group = groups.at(-1);
    const last = group?.values.at(-1);
    if (group && last !== undefined && joins?.(last, value, text.slice(group.end, index))) {
      group.values.push(value);
      group.end = index + length;
    } else groups.push({ index, end: index + length, values: [value] });
  }
  return groups.map(({ index, end, values }) => {
    const amount = amountOf(values);
    return { index, length: end - index, values: [amount], isWeak: amount <= 2 };
  });
}
