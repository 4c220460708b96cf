/** Lines of a heading on a plate: broken where its language breaks, as wide as the letters are counted. */
import type { Type } from '../../story/scene.ts';
import { breakLines, evenly, widestOf } from '../../story/layout/break-lines.ts';
import { measure } from '../../story/layout/measure.ts';

/** Whether the last line is a single short word under long ones. */
const hangs = (lines: readonly string[], type: Type): boolean =>
  lines.length > 1 && measure(lines.at(-1) ?? '', type) < widestOf(lines, type) / 4;

/** A face to measure by. */
export type Letters = Omit<Type, 'size'>;

export interface Heading {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Room for a heading: `sizes` from the largest to the smallest that is still read in a small picture. */
export interface Room {
  readonly width: number;
  readonly most: number;
  readonly sizes: readonly number[];
  readonly letters: Letters;
}

/** The largest size at which the text stands in `most` lines; else the smallest, cut with an ellipsis. */
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

/** A line that ends in an ellipsis where it is wider than its room. */
export function cutTo(line: string, width: number, type: Type): string {
  if (measure(line, type) <= width) return line.replace(/\s+…$/u, '…');
  let letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, type) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('').replace(/[\s\p{P}]+$/u, '')}…`;
}
