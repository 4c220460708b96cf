/** Loaded words, which are somebody's: a sentence that uses one says whose. FORMAT section 6. */
import { LOADED } from '../loaded-words.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { linesOf, type RawLine } from '../text-ast.ts';
import { parseText } from '../text.ts';
import type { Context } from './context.ts';

/** Who holds it: somebody says, found or judged so. */
const HOLDER =
  /\b(?:says?|said|saying|tells?|told|finds?|found|argue[sd]?|arguing|according to|writes?|wrote|report(?:s|ed) that|judge[sd]?|warn(?:s|ed)|accuse[sd]?|believe[sd]?|conclude[sd]?|in the (?:words|view|opinion) of)\b/iu;
/** Stands for a mark that has a source: a fact, a citation. */
const SOURCED = '\u0001';
/** The end of a sentence, with the quotes and brackets that close there; not that of an initial. */
const END =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St)\.)(?<=[.!?…]["”’)\]]*)\s+(?=["“‘(\u0001]*[\p{Lu}\p{N}])/u;

/** The letters of a line, marks of facts and citations as one sign each; with each letter's place in the source. */
function lettersOf(line: RawLine): { readonly text: string; readonly places: readonly number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  const add = (text: string, start: number) => {
    letters.push(...text.split(''));
    for (let i = 0; i < text.length; i += 1) places.push(start + i);
  };
  const visit = (nodes: RawLine) => {
    for (const node of nodes)
      if (node.type === 'text') add(node.text, node.start);
      else if (node.type !== 'directive') visit(node.children);
      else if (node.name === 'fact' || node.name === 'cite') {
        // A citation behind the full stop belongs to the sentence before it.
        const end = /[.!?…]["”’)\]]*$/u.exec(letters.slice(-4).join(''))?.[0].length ?? 0;
        letters.splice(letters.length - end, 0, SOURCED);
        places.splice(places.length - end, 0, node.start);
      } else add(node.words ?? node.id, node.wordsStart ?? node.idStart);
  };
  visit(line);
  return { text: letters.join(''), places };
}

function checkSentences({ script, report }: Context, line: RawLine, path: RawPath): void {
  const { allows = {} } = script;
  const { text, places } = lettersOf(line);
  let from = 0;
  for (const sentence of text.split(END)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (sentence.includes(SOURCED) || HOLDER.test(sentence)) continue;
    for (const [family, forms] of Object.entries(LOADED)) {
      const found = Object.hasOwn(allows, family) ? undefined : forms.exec(sentence);
      if (!found) continue;
      const fault = message('needsHolder', { word: found[0], family });
      report('needs-holder', path, fault, { letter: places[start + found.index] ?? 0 });
    }
  }
}

/**
 * Tells of each loaded word in whose sentence nobody is named who holds it. English alone; a quote with its
 * speaker under it is that speaker's.
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
