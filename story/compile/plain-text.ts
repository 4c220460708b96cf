/** A compiled line or text as plain words. */
import { interfaceWords } from './interface-words.ts';
import type { Inline, Line, Text } from '../story.ts';

/** Stands where a source mark was left out, until the space before it is settled. */
const GONE = '\u0000';

function printed(node: Inline, lang: string): string {
  switch (node.type) {
    case 'text':
    case 'fact':
    case 'term':
    case 'lang':
      return node.text;
    case 'cite':
      return GONE;
    case 'figure':
      return interfaceWords(lang).figure(String(node.number));
    default:
      return node.children.map((child) => printed(child, lang)).join('');
  }
}

/** The words of a line in the story's language; source marks leave no gap. */
export const wordsOf = (line: Line, lang: string): string =>
  line
    .map((node) => printed(node, lang))
    .join('')
    .replace(/ ?\u0000(?=[\s.,;:!?)\]}’”]|$)/g, '')
    .replaceAll(GONE, '')
    .trim();

/** One string a paragraph, list item, quoted paragraph and attribution. */
export const paragraphsOf = (text: Text, lang: string): readonly string[] =>
  text.flatMap((block) => {
    if (block.type === 'paragraph') return [wordsOf(block.children, lang)];
    if (block.type === 'list')
      return block.items.map(
        (item, i) => `${block.ordered ? `${i + 1}.` : '–'} ${wordsOf(item, lang)}`,
      );
    const attribution = block.attribution ? [`— ${wordsOf(block.attribution, lang)}`] : [];
    return [...block.paragraphs.map((line) => wordsOf(line, lang)), ...attribution];
  });

/** With a capital, as a heading or a cell begins. */
export const capital = (text: string, lang: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
};
