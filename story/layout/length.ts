/** Evaluates CSS lengths for a window: sums, products, `min`, `max`, custom properties. */

/** CSS pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}
const TOKENS = /[\d.]+[a-z]*|min|max|calc|var\(--[\w-]+\)|[-+*/(),]/g;

/** A length in CSS pixels. */
export function lengthOf(
  css: string,
  { width, height }: WindowSize,
  names: Readonly<Record<string, number>>,
): number {
  const tokens = css.match(TOKENS) ?? [];
  const units: Readonly<Record<string, number>> = {
    px: 1,
    rem: 16,
    vw: width / 100,
    vh: height / 100,
  };
  let at = 0;
  const value = (): number => {
    const token = tokens[at++] ?? '';
    if (token.startsWith('var')) return names[token.slice(6, -1)] ?? 0;
    if (!/^[a-z]/.test(token)) return parseFloat(token) * (units[token.replace(/[\d.]+/, '')] ?? 1);
    const all: number[] = [];
    do {
      // Skips the bracket, or the comma after the previous argument.
      at++;
      all.push(sum());
    } while (tokens[at] === ',');
    at++;
    return token === 'min' ? Math.min(...all) : Math.max(...all);
  };
  const product = (): number => {
    let result = value();
    while (tokens[at] === '*' || tokens[at] === '/')
      result *= tokens[at++] === '*' ? value() : 1 / value();
    return result;
  };
  const sum = (): number => {
    let result = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      result += (tokens[at++] === '+' ? 1 : -1) * product();
    return result;
  };
  return sum();
}
