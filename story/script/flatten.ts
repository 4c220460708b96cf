/** A line as its words: for alt texts, labels, contents, counts. */
import type { RawDirective, RawLine, RawText } from './text-ast.ts';

/** What a directive prints where marks cannot be shown; '' leaves it out. */
export type Print = (directive: RawDirective) => string;

/** The author's own words, else the id: what can be said without looking anything up. */
const asWritten: Print = ({ name, id, words }) => {
  if (name === 'cite') return '';
  return words ?? id;
};

/** Stands where a mark was left out, until the space before it is settled. */
const REMOVED = '\u0000';

function gather(line: RawLine, print: Print): string {
  return line
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'directive') return print(node) || REMOVED;
      return gather(node.children, print);
    })
    .join('');
}

/** The words of a line. `print` turns directives into words; a source mark leaves no gap. */
export function flatten(line: RawLine, print: Print = asWritten): string {
  return gather(line, print)
    .replace(/ ?\u0000(?=[\s.,;:!?)\]}’”]|$)/g, '')
    .replaceAll(REMOVED, '')
    .trim();
}

/** The words of a text, one string a paragraph, item or attribution. */
export function flattenText(text: RawText, print: Print = asWritten): readonly string[] {
  return text.flatMap((block) => {
    if (block.type === 'paragraph') return [flatten(block.children, print)];
    if (block.type === 'list') return block.items.map((item) => flatten(item, print));
    const attribution = block.attribution ? [flatten(block.attribution, print)] : [];
    return [...block.paragraphs.map((line) => flatten(line, print)), ...attribution];
  });
}
