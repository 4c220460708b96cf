/**
 * Breaks a heading on a plate into lines by the rules of its language. Widths are computed from tables of
 * letter widths.
 */
import type { Type } from '../../story/scene.ts';
import { breakLines, evenly, widestOf } from '../../story/layout/break-lines.ts';
import { measure } from '../../story/layout/measure.ts';

/** Whether the last line is much shorter than the widest line: less than a quarter of its width. */
const hangs = (lines: readonly string[], type: Type): boolean =>
  lines.length > 1 && measure(lines.at(-1) ?? '', type) < widestOf(lines, type) / 4;

/** A typeface without its size, for measuring. */
export type Letters = Omit<Type, 'size'>;

export interface Heading {
  readonly lines: readonly string[];
  readonly size: number;
}

/**
 * The space for a heading: its width in units of the plate, at most `most` lines, and `sizes` from the
 * largest to the smallest that is readable in a small picture.
 */
export interface TextSpace {
  readonly width: number;
  readonly most: number;
  readonly sizes: readonly number[];
  readonly letters: Letters;
}

/**
 * The largest size at which the text fits into `most` lines, preferring one without a short last line. If no
 * size fits, the smallest size, cut with an ellipsis.
 */
export function headingIn(text: string, space: TextSpace): Heading {
  const candidates = space.sizes.flatMap((size) => {
    const type = { ...space.letters, size };
    const lines = evenly(text, space.width, type, true);
    const fits = lines.length <= space.most && widestOf(lines, type) <= space.width;
    return fits ? [{ lines, size, hangs: hangs(lines, type) }] : [];
  });
  const best = candidates.find((one) => !one.hangs) ?? candidates[0];
  if (best) return { lines: best.lines, size: best.size };
  const size = space.sizes.at(-1) ?? 0;
  const type = { ...space.letters, size };
  const all = breakLines(text, space.width, type);
  const cut = all.slice(0, space.most).map((line) => cutTo(line, space.width, type));
  const last = cut.at(-1) ?? '';
  const lines =
    all.length > cut.length ? [...cut.slice(0, -1), cutTo(`${last} …`, space.width, type)] : cut;
  return { lines, size };
}

/** Cuts a line that is wider than `width` and ends it with an ellipsis. */
export function cutTo(line: string, width: number, type: Type): string {
  if (measure(line, type) <= width) return line.replace(/\s+…$/u, '…');
  let letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, type) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').replace(/[\s\p{P}]+$/u, '')}…`;
}
