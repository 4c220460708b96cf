/** Words in lines, broken between words and after the hyphen of a compound. */
import { measure } from '../kit/measure.ts';

export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let glue = '';
  for (const piece of text.split(/( |(?<=\p{L}{3}-)(?=\p{L}{3}))/u)) {
    if (piece === ' ' || piece === '') {
      glue = piece;
      continue;
    }
    const line = lines.at(-1);
    if (line !== undefined && measure(line + glue + piece, size) <= width)
      lines[lines.length - 1] = line + glue + piece;
    else lines.push(piece);
    glue = '';
  }
  return lines;
}

/** The same number of lines, as even as they can be: no single word hangs in the last. */
export function evenly(text: string, width: number, size: number): readonly string[] {
  const lines = wrapped(text, width, size);
  let best = lines;
  for (let narrow = width - size / 2; narrow > width / 2; narrow -= size / 2) {
    const tried = wrapped(text, narrow, size);
    const widest = Math.max(...tried.map((line) => measure(line, size)));
    if (tried.length > lines.length || widest > width) break;
    best = tried;
  }
  return best;
}
