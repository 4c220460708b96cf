/** The sentences of a text, for checks of words: what a sentence says, and where each of its letters stands. */
import type { RawPath } from '../places.ts';
import { linesOf, type RawLine } from '../text-ast.ts';
import { parseText } from '../text.ts';
import { evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';

/** Placeholder for a mark that has a source: a fact, whose words follow it, or a citation. */
export const SOURCED = '\u0001';
/** The end of a sentence, with closing quotes and brackets; the dot after an initial is not an end. */
const END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St)\.)(?<=[.!?…]["”’)\]]*)\s+(?=["“‘(\u0001]*[\p{Lu}\p{N}])|(?<=[。！？][”’」）]*)/u;

interface Piece {
  readonly text: string;
  /** Offset in the source. */
  readonly start: number;
}

export interface Sentence {
  readonly text: string;
  readonly path: RawPath;
  /** The offset in the source of a character of the text. */
  readonly letterAt: (index: number) => number;
}

/** The text of a line; before and after the words of a fact, and for a citation, stands a placeholder. */
function piecesOf(context: Context, line: RawLine): readonly Piece[] {
  const pieces: Piece[] = [];
  const visit = (nodes: RawLine) => {
    for (const node of nodes)
      if (node.type === 'text') pieces.push(node);
      else if (node.type !== 'directive') visit(node.children);
      else if (node.name === 'fact' || node.name === 'cite') {
        // A citation after the full stop belongs to the sentence before it.
        const { text, start } = pieces.pop() ?? { text: '', start: node.start };
        const [, words = '', end = ''] = /^(.*?)([.!?…]["”’)\]]*)?$/su.exec(text) ?? [];
        const { length } = words;
        pieces.push({ text: words, start }, { text: SOURCED, start: node.start });
        const value = node.name === 'fact' && (node.words ?? evidenceOf(context, node.id)?.value);
        if (typeof value === 'string')
          pieces.push({ text: value + SOURCED, start: node.wordsStart ?? node.idStart });
        pieces.push({ text: end, start: start + length });
      } else pieces.push({ text: node.words ?? node.id, start: node.wordsStart ?? node.idStart });
  };
  visit(line);
  return pieces;
}

function placeIn(pieces: readonly Piece[], letter: number): number {
  let before = 0;
  for (const { text, start } of pieces) {
    if (letter < before + text.length) return start + letter - before;
    before += text.length;
  }
  return 0;
}

/**
 * The sentences of the lines in which one of the words occurs, since few do and splitting is slow. In a quote
 * with an attribution the speaker counts: it is left out.
 */
export function sentencesWith(
  context: Context,
  words: readonly RegExp[],
  source: string | readonly string[],
  path: RawPath,
): readonly Sentence[] {
  return parseText(source).blocks.flatMap((block) => {
    if (block.type === 'quote' && block.attribution) return [];
    const at = typeof source === 'string' ? path : [...path, block.part];
    return linesOf(block).flatMap((line) => {
      const pieces = piecesOf(context, line);
      const full = pieces.map((piece) => piece.text).join('');
      if (!words.some((word) => word.test(full))) return [];
      let from = 0;
      return full.split(END).map((text): Sentence => {
        const start = full.indexOf(text, from);
        from = start + text.length;
        return { text, path: at, letterAt: (index) => placeIn(pieces, start + index) };
      });
    });
  });
}
