/** What a kind says of its picture, as a first alternative text: its numbers come from evidence, so that they need no mark of their own. */
const MOST = 280;
const YEAR = /^(?:1\d|20|21)\d\d$/;

export function firstAlt(told: string): string {
  const short =
    told.length <= MOST ? told : told.slice(0, Math.max(told.lastIndexOf('. ', MOST) + 1, 80));
  return short
    .replace(/[\\*[\]|:]/g, (sign) => (sign === ':' ? sign : `\\${sign}`))
    .replace(/\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu, (number) =>
      YEAR.test(number) ? number : `:plain[${number}]`,
    )
    .trim();
}
