/** Short answers of a class in pages that fit on a slide, in two columns. Pure. */

/** Characters of a line; those of East Asian scripts are twice as wide. */
const LINE = 44;
const WIDE = /[\u2E80-\uFFEF]/g;
/** Lines of a page; the margin of an answer is as high as one line. */
const LINES = 32;

const linesOf = (text: string): number =>
  1 + Math.ceil((text.length + (text.match(WIDE)?.length ?? 0)) / LINE);

export function pagesOf(texts: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let left = 0;
  for (const text of texts) {
    left -= linesOf(text);
    if (left < 0) {
      pages.push([]);
      left = LINES - linesOf(text);
    }
    pages.at(-1)?.push(text);
  }
  return pages;
}

/** The page after which the first one follows again. */
export const pageAt = <T>(pages: readonly T[], page: number): T | undefined =>
  pages[page % Math.max(1, pages.length)];
