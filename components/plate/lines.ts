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
export interface Room {
  readonly width: number;
  readonly most: number;
  readonly sizes: readonly number[];
  readonly letters: Letters;
}

/**
 * The largest size at which the text fits into `most` lines, preferring one without a short last line. If no
 * size fits, the smallest size, cut with an ellipsis.
 */
export function headingIn(text: string, room: Room): Heading {
  const whole = room.sizes.flatMap((size) => {
    const type = { ...room.letters, size };
    const lines = evenly(text, room.width, type, true);
    const fits = lines.length <= room.most && widestOf(lines, type) <= room.width;
    return fits ? [{ lines, size, hangs: hangs(lines, type) }] : [];
  });
  const best = whole.find((one) => !one.hangs) ?? whole[0];
  if (best) return { lines: best.lines, size: best.size };
  const size = room.sizes.at(-1) ?? 0;
  const type = { ...room.letters, size };
  const all = breakLines(text, room.width, type);
  const kept = all.slice(0, room.most).map((line) => cutTo(line, room.width, type));
  const last = kept.at(-1) ?? '';
  const lines =
    all.length > kept.length ? [...kept.slice(0, -1), cutTo(`${last} …`, room.width, type)] : kept;
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
