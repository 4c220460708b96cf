/** Whether two texts in two languages say the same numbers. */
import { readNumbers, type ReadNumber } from './read.ts';

const near = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(a), Math.abs(b));
const same = (a: ReadNumber, b: ReadNumber) =>
  a.values.some((one) => b.values.some((other) => near(one, other)));
const textsOf = (numbers: readonly ReadNumber[]) => numbers.map(({ text }) => text);

/** The numbers of `wanted` that none of the others answers, each of which answers once; `all` stand in the same text. */
export function unanswered(
  wanted: readonly ReadNumber[],
  all: readonly ReadNumber[],
  others: readonly ReadNumber[],
): readonly string[] {
  const free = new Set(others);
  const left = wanted.filter((number) => {
    const partner = [...free].find((one) => same(number, one));
    if (partner) free.delete(partner);
    return !partner;
  });
  // "1 in 5" may be said as a fifth.
  const said = all.filter(
    (one) => one.isShare === true && others.some((other) => same(one, other)),
  );
  const isPart = ({ index }: ReadNumber) =>
    said.some((one) => index >= one.index && index < one.index + one.length);
  const isSaid = ({ parts = [] }: ReadNumber) =>
    parts.length > 1 && parts.every((part) => others.some((other) => same(part, other)));
  return textsOf(left.filter((one) => !isPart(one) && !isSaid(one)));
}

/** Rounded to the digits that are said, within 3 parts in a hundred: 47.9 is 48, and nearly a half. */
function rounds(value: number, truth: number): boolean {
  if (near(Math.abs(value), Math.abs(truth))) return true;
  const digits = String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  if (digits === 0 || Math.abs(value - truth) > 0.03 * Math.abs(truth)) return false;
  return near(Number(truth.toPrecision(Math.min(15, digits))), value);
}

/** What the original says of a fact, in its language. */
export interface Truth {
  readonly lang: string;
  /** The words that stand for it here; none where its value is printed. */
  readonly words: readonly string[];
  /** What else is said of it: what it counts, and when. */
  readonly more: readonly string[];
  readonly values: readonly number[];
}

/** `wrong`: numbers that the original does not say. `isUnread`: it says one, and none could be read here. */
export function compareFact(translated: string, lang: string, truth: Truth) {
  const said = readNumbers(translated, lang);
  const read = (texts: readonly string[]) => texts.flatMap((text) => readNumbers(text, truth.lang));
  const [here, more] = [read(truth.words), read(truth.more)];
  const agrees = (one: ReadNumber) =>
    [...here, ...more].some((other) => same(one, other)) ||
    one.values.some((value) => truth.values.some((other) => rounds(value, other)));
  const wrong = said.filter((one) => one.isWeak !== true && !agrees(one));
  const saysOne =
    truth.words.length > 0 ? here.some(({ isWeak }) => isWeak !== true) : truth.values.length > 0;
  // "three" against "two": both small, and not the same.
  const isOff = wrong.length === 0 && saysOne && said.length > 0 && !said.some(agrees);
  return { wrong: textsOf(isOff ? said : wrong), isUnread: saysOne && said.length === 0 };
}
