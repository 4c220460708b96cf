/** The marks of a text, as the checker's parser finds them: an incomplete one is not a mark. */
import { linesOf, type DirectiveName, type RawInline } from '../../../story/script/text-ast.ts';
import { parseText } from '../../../story/script/text.ts';

interface Place {
  /** UTF-16 offsets in the text. */
  readonly from: number;
  readonly to: number;
}
/** `:fact[id|words]`; for `plain` the id is the number itself. */
interface DirectiveMark extends Place {
  readonly kind: DirectiveName;
  readonly id: string;
  readonly words?: string;
}
/** `[words](address)`; marks inside the words are part of it. */
interface LinkMark extends Place {
  readonly kind: 'link';
  readonly href: string;
  readonly words: string;
}
/** Marks that are displayed as a chip. */
export type ChipMark = DirectiveMark | LinkMark;
/** `*words*`, `**words**` */
interface StyleMark extends Place {
  readonly kind: 'emphasis' | 'strong';
}
export interface Marks {
  readonly chips: readonly ChipMark[];
  readonly styles: readonly StyleMark[];
}

export function marksOf(text: string): Marks {
  const chips: ChipMark[] = [];
  const styles: StyleMark[] = [];
  let start = 0;
  const visit = (node: RawInline) => {
    const [from, to] = [start + node.start, start + node.end];
    if (node.type === 'directive') {
      const { name: kind, id, words } = node;
      chips.push({ kind, id, ...(words !== undefined && { words }), from, to });
    } else if (node.type === 'link') {
      const source = text.slice(from + 1, to - 1);
      const middle = source.lastIndexOf('](');
      const [words, href] = [source.slice(0, middle), source.slice(middle + 2)];
      chips.push({ kind: 'link', words, href, from, to });
    } else if (node.type !== 'text') {
      if (text[from] === '*') styles.push({ kind: node.type, from, to });
      node.children.forEach(visit);
    }
  };
  // Each paragraph by itself, since the parser remembers those that it knows: a key in a long text costs one.
  for (const part of text.split(/(?<=\n\n)/)) {
    for (const block of parseText(part).blocks) linesOf(block).flat().forEach(visit);
    start += part.length;
  }
  return { chips, styles };
}

/** Words escaped for use inside a mark. */
export const escaped = (words: string): string => words.replace(/[[\]|\\]/g, '\\$&');
