/**
 * The page's typefaces for an SVG picture, which has no access to the page's style sheets: the same font
 * files, renamed to the names that plates use.
 */
import { OWN } from '../card-image/faces.ts';
import { dataAddress } from './fetched.ts';

/** Custom property of the page -> name of the typeface on a plate (plate/faces.ts). */
const NAMES: readonly (readonly [property: string, name: string])[] = [
  ['--font-display', 'Labrada'],
  ['--font-text', 'Source Serif 4'],
  ['--font-italic', 'Source Serif 4'],
  ['--font-data', 'Archivo'],
];
const HAN = 'Noto Serif SC';

const bare = (family: string) => family.replace(/["']/g, '').split(',')[0]?.trim() ?? '';

/**
 * Whether a `unicode-range`, such as `U+4e00-4e05, U+4e10`, includes any of the code points; an empty range
 * includes all.
 */
function holds(range: string, codes: readonly number[]): boolean {
  if (range === '' || range === 'U+0-10FFFF') return true;
  return range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((code) => parseInt(code, 16));
    return codes.some((code) => code >= from && code <= to);
  });
}

/** Every `@font-face` rule of the page's style sheets, with the URL that its addresses are relative to. */
function rulesOfPage(): readonly { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [],
    ),
  );
}

/** `@font-face` rules with embedded font files, for the typefaces that the text needs. */
export async function facesFor(text: string): Promise<string> {
  const codes = [...new Set([...text].map((letter) => letter.codePointAt(0) ?? 0))];
  const style = getComputedStyle(document.documentElement);
  const named = new Map(
    NAMES.map(([property, name]) => [bare(style.getPropertyValue(property)), name]),
  );
  const rules = await Promise.all(
    rulesOfPage().map(async ({ rule, base }) => {
      const of = (property: string) => rule.style.getPropertyValue(property);
      const family = bare(of('font-family'));
      const isOwn = Object.values(OWN).includes(family);
      const name = family.startsWith(HAN) ? HAN : isOwn ? family : named.get(family);
      const [, file] = /url\(["']?([^"')]+)/.exec(of('src')) ?? [];
      if (name === undefined || file === undefined || !holds(of('unicode-range'), codes)) return '';
      const data = await dataAddress(new URL(file, base).href);
      const looks = ['font-style', 'font-weight'].map((one) => `${one}:${of(one) || 'normal'};`);
      return `@font-face{font-family:"${name}";${looks.join('')}src:url(${data})}`;
    }),
  );
  return rules.join('');
}
