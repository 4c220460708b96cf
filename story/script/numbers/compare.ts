/** Compares the numbers of two texts in two languages. */
import { readNumbers, type ReadNumber } from './read.ts';

const near = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(a), Math.abs(b));
const same = (a: ReadNumber, b: ReadNumber) =>
  a.values.some((one) => b.values.some((other) => near(one, other)));
const textsOf = (numbers: readonly ReadNumber[]) => numbers.map(({ text }) => text);

/**
 * The numbers of `expected` that match none of `others`; each of `others` can match only once. `all` holds
 * every number of the text that contains `expected`.
 */
export function unanswered(
  expected: readonly ReadNumber[],
  all: readonly ReadNumber[],
  others: readonly ReadNumber[],
): readonly string[] {
  const free = new Set(others);
  const left = expected.filter((number) => {
    const partner = [...free].find((one) => same(number, one));
    if (partner) free.delete(partner);
    return !partner;
  });
  // "1 in 5" may be translated as "a fifth".
  const stated = all.filter(
    (one) => one.isShare === true && others.some((other) => same(one, other)),
  );
  const isPart = ({ index }: ReadNumber) =>
    stated.some((one) => index >= one.index && index < one.index + one.length);
  const isStated = ({ parts = [] }: ReadNumber) =>
    parts.length > 1 && parts.every((part) => others.some((other) => same(part, other)));
  return textsOf(left.filter((one) => !isPart(one) && !isStated(one)));
}

/** Whether `value` is `truth` rounded to the digits written, within 3 %: 47.9 may be 48, or nearly a half. */
function rounds(value: number, truth: number): boolean {
  if (near(Math.abs(value), Math.abs(truth))) return true;
  const digits = String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (digits === 0 || Math.abs(value - truth) > 0.03 * Math.abs(truth)) return false;
  return near(Number(truth.toPrecision(Math.min(15, digits))), value);
}

/** What the original says about a fact, in its language. */
export interface Truth {
  readonly lang: string;
  /** The words printed for the fact here; empty where its value is printed. */
  readonly words: readonly string[];
  /** Other texts about the fact: what it counts, and when. */
  readonly more: readonly string[];
  readonly values: readonly number[];
}

/**
 * `wrong`: numbers that the original does not have. `isUnread`: the original has one, and none was recognised
 * here.
 */
export function compareFact(translated: string, lang: string, truth: Truth) {
  const translatedNumbers = readNumbers(translated, lang);
  const read = (texts: readonly string[]) => texts.flatMap((text) => readNumbers(text, truth.lang));
  const [here, more] = [read(truth.words), read(truth.more)];
  const agrees = (one: ReadNumber) =>
    [...here, ...more].some((other) => same(one, other)) ||
    one.values.some((value) => truth.values.some((other) => rounds(value, other)));
  const wrong = translatedNumbers.filter((one) => one.isWeak !== true && !agrees(one));
  const saysOne =
    truth.words.length > 0 ? here.some(({ isWeak }) => isWeak !== true) : truth.values.length > 0;
  // "three" instead of "two": both are small, but they differ.
  const isOff =
    wrong.length === 0 &&
    saysOne &&
    translatedNumbers.length > 0 &&
    !translatedNumbers.some(agrees);
  return {
    wrong: textsOf(isOff ? translatedNumbers : wrong),
    isUnread: saysOne && translatedNumbers.length === 0,
  };
}
