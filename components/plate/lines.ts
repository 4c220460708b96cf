/** Lines of a heading on a plate: broken where its language breaks, as wide as the letters are counted. */
import { measure, type Type } from '../scenes/kit/type.ts';

/** Scripts that are written without spaces break between any two words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OPENS = /[\p{Ps}\p{Pi}¿¡]$/u;
const CLOSES = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const HYPHEN = /[-‐–—]$/u;

function mayPart(before: string, after: string): boolean {
  if (before === '' || OPENS.test(before) || CLOSES.test(after)) return false;
  if (/\s$/u.test(before)) return true;
  if (HYPHEN.test(before)) return /^\p{L}/u.test(after);
  return UNSPACED.test(before.at(-1) ?? '') || UNSPACED.test(after.charAt(0));
}

/** Text as pieces that stay whole, each with the space after it. */
function piecesOf(text: string, lang: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1) ?? '';
    if (/^\s/u.test(segment) || !mayPart(before, segment)) pieces.splice(-1, 1, before + segment);
    else pieces.push(segment);
  }
  return pieces;
}

/** Lines no wider than `width` (the unit is that of `type.size`); a piece that is wider stands alone. */
function filled(pieces: readonly string[], width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && measure((line + piece).trimEnd(), type) <= width)
      lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

const widest = (lines: readonly string[], type: Type) =>
  Math.max(...lines.map((line) => measure(line, type)));

/** The same number of lines, as even as they come: no single word hangs in the last. */
function evened(pieces: readonly string[], width: number, type: Type): readonly string[] {
  let lines = filled(pieces, width, type);
  for (let narrow = width * 0.97; narrow > width / 2; narrow *= 0.97) {
    const tried = filled(pieces, narrow, type);
    if (tried.length > lines.length || widest(tried, type) > width) break;
    lines = tried;
  }
  return lines;
}

/** Whether the last line is a single short word under long ones. */
const hangs = (lines: readonly string[], type: Type): boolean =>
  lines.length > 1 && measure(lines.at(-1) ?? '', type) < widest(lines, type) / 4;

export interface Heading {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Room for a heading: `sizes` from the largest to the smallest that is still read in a small picture. */
export interface Room {
  readonly width: number;
  readonly most: number;
  readonly sizes: readonly number[];
  /** Width of the face's letters; see kit/type.ts. */
  readonly letters: number;
}

/** The largest size at which the text stands in `most` lines; else the smallest, cut with an ellipsis. */
export function headingIn(text: string, lang: string, room: Room): Heading {
  const pieces = piecesOf(text, lang);
  const whole = room.sizes.flatMap((size) => {
    const type = { size, width: room.letters };
    const lines = evened(pieces, room.width, type);
    const fits = lines.length <= room.most && widest(lines, type) <= room.width;
    return fits ? [{ lines, size, hangs: hangs(lines, type) }] : [];
  });
  const best = whole.find((one) => !one.hangs) ?? whole[0];
  if (best) return { lines: best.lines, size: best.size };
  const size = room.sizes.at(-1) ?? 0;
  const type = { size, width: room.letters };
  const all = filled(pieces, room.width, type);
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
