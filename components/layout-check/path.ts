/** Converts the path of a mark to lines through points. */
import type { Pair } from '../scenes/kit/plate.ts';

export type Lines = readonly (readonly Pair[])[];

/** The middle point of an arc, from its radius and flags. */
function arcMiddle(
  [x1, y1]: Pair,
  [x2, y2]: Pair,
  r: number,
  isLarge: boolean,
  sweeps: boolean,
): Pair {
  const half = Math.hypot(x2 - x1, y2 - y1) / 2;
  if (half === 0) return [x1, y1];
  const to = Math.sqrt(Math.max(0, r * r - half * half));
  const rise = ((isLarge ? r + to : Math.max(r, half) - to) / (2 * half)) * (sweeps ? 1 : -1);
  return [(x1 + x2) / 2 + (y2 - y1) * rise, (y1 + y2) / 2 - (x2 - x1) * rise];
}

const TAKES: { readonly [command: string]: number } = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7 };

const [ZERO, NINE, DOT, MINUS, LETTERS] = [48, 57, 46, 45, 65];

/** The lines of a path; a curve becomes its ends and its middle. */
export function linesOfPath(d: string): Lines {
  const lines: Pair[][] = [];
  let line: Pair[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [command, isRelative, takes] = ['M', false, 2];
  const n: number[] = [];
  const go = (toX: number, toY: number) => {
    x = toX;
    y = toY;
    line.push([x, y]);
  };
  const draw = () => {
    const [ox, oy] = isRelative ? [x, y] : [0, 0];
    const end: Pair = [ox + (n[takes - 2] ?? 0), oy + (n[takes - 1] ?? 0)];
    if (command === 'H') go(ox + (n[0] ?? 0), y);
    else if (command === 'V') go(x, oy + (n[0] ?? 0));
    else if (command === 'A') {
      line.push(arcMiddle([x, y], end, n[0] ?? 0, n[3] === 1, n[4] === 1));
      go(...end);
    } else if (command === 'C' || command === 'Q') {
      // The middle of the curve approximates it.
      const [k, of] = command === 'C' ? [3, 8] : [2, 4];
      const middle = (at: number, to: number, o: number, first: number) => {
        const bends = (n[first] ?? 0) + (command === 'C' ? (n[first + 2] ?? 0) : 0);
        const origin = o * (command === 'C' ? 2 : 1);
        return (at + to + k * (bends + origin)) / of;
      };
      line.push([middle(x, end[0], ox, 0), middle(y, end[1], oy, 1)]);
      go(...end);
    } else if (command === 'M') {
      if (line.length > 0) lines.push(line);
      line = [];
      go(...end);
      [startX, startY, command] = [...end, 'L'];
    } else go(...end);
    n.length = 0;
  };
  // Parsed by hand for speed, because a story has megabytes of paths; numbers are rounded, without exponents.
  for (let i = 0; i < d.length;) {
    let code = d.charCodeAt(i);
    if (code >= LETTERS) {
      const letter = d.charAt(i++);
      command = letter.toUpperCase();
      isRelative = command !== letter;
      takes = TAKES[command] ?? 2;
      if (command === 'Z') go(startX, startY);
    } else if (code >= ZERO || code === MINUS || code === DOT) {
      const sign = code === MINUS ? -1 : 1;
      if (code === MINUS) code = d.charCodeAt(++i);
      let [value, scale] = [0, 0];
      for (; (code >= ZERO && code <= NINE) || (code === DOT && scale === 0);) {
        if (code === DOT) scale = 1;
        else {
          value = value * 10 + code - ZERO;
          scale *= 10;
        }
        code = d.charCodeAt(++i);
      }
      if (n.push((sign * value) / (scale || 1)) === takes) draw();
    } else i++;
  }
  return line.length > 0 ? [...lines, line] : lines;
}
