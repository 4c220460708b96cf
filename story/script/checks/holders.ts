/** Checks loaded words ("claims", "threat"): a sentence that uses one must say whose word it is. */
import { LOADED } from '../loaded-words.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { linesOf, type RawLine } from '../text-ast.ts';
import { parseText } from '../text.ts';
import type { Context } from './context.ts';

/** Words that attribute a statement: somebody says, found or judged something. */
const HOLDER =
  /\b(?:says?|said|saying|tells?|told|finds?|found|argue[sd]?|arguing|according to|writes?|wrote|report(?:s|ed) that|judge[sd]?|warn(?:s|ed)|accuse[sd]?|believe[sd]?|conclude[sd]?|in the (?:words|view|opinion) of)\b/iu;
/** Placeholder for a mark that has a source: a fact or a citation. */
const SOURCED = '\u0001';
/** The end of a sentence, with closing quotes and brackets; the dot after an initial is not an end. */
const END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St)\.)(?<=[.!?…]["”’)\]]*)\s+(?=["“‘(\u0001]*[\p{Lu}\p{N}])/u;

interface Piece {
  readonly text: string;
  /** Offset in the source. */
  readonly start: number;
}

/** The text of a line; every fact and citation becomes one placeholder character. */
function piecesOf(line: RawLine): readonly Piece[] {
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
        pieces.push({ text: end, start: start + length });
      } else pieces.push({ text: node.words ?? node.id, start: node.wordsStart ?? node.idStart });
  };
  visit(line);
  return pieces;
}

/** The offset in the source of a character of the pieces. */
function placeIn(pieces: readonly Piece[], letter: number): number {
  let before = 0;
  for (const { text, start } of pieces) {
    if (letter < before + text.length) return start + letter - before;
    before += text.length;
  }
  return 0;
}

const FORMS = Object.values(LOADED);

function checkSentences({ script, report }: Context, line: RawLine, path: RawPath): void {
  const { allows = {} } = script;
  const pieces = piecesOf(line);
  const text = pieces.map((piece) => piece.text).join('');
  // Few lines contain a loaded word, and splitting into sentences is slow.
  if (!FORMS.some((form) => form.test(text))) return;
  let from = 0;
  for (const sentence of text.split(END)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (sentence.includes(SOURCED) || HOLDER.test(sentence)) continue;
    for (const [family, forms] of Object.entries(LOADED)) {
      const found = Object.hasOwn(allows, family) ? undefined : forms.exec(sentence);
      if (!found) continue;
      const fault = message('needsHolder', { word: found[0], family });
      report('needs-holder', path, fault, { letter: placeIn(pieces, start + found.index) });
    }
  }
}

/**
 * Reports each loaded word in a sentence that attributes it to nobody. English only; in a quote with an
 * attribution the speaker counts.
 */
export function checkHolders(
  context: Context,
  source: string | readonly string[],
  path: RawPath,
): void {
  if (!/^en\b/i.test(context.script.lang)) return;
  for (const block of parseText(source).blocks) {
    if (block.type === 'quote' && block.attribution) continue;
    const at = typeof source === 'string' ? path : [...path, block.part];
    for (const line of linesOf(block)) checkSentences(context, line, at);
  }
}
