/** What a kind says of its picture, as a first alternative text: its numbers come from evidence, so that they need no mark of their own. */
const MOST = 280;
const YEAR = /^(?:1\d|20|21)\d\d$/;

/** Of a photograph that nobody has described yet a kind can say its file's name alone. */
const FILE = /^\S+\.(?:png|jpe?g|webp|avif|gif|svg)\.?$/i;

/** '' where it says nothing of what is to be seen. */
export function firstAlt(told: string): string {
  if (FILE.test(told.trim())) return '';
  const short =
    told.length <= MOST ? told : told.slice(0, Math.max(told.lastIndexOf('. ', MOST) + 1, 80));
  return short
    .replace(/[\\*[\]|:]/g, (sign) => (sign === ':' ? sign : `\\${sign}`))
    .replace(/\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*/gu, (number) =>
      YEAR.test(number) ? number : `:plain[${number}]`,
    )
    .trim();
}
