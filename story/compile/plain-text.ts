/** Converts a compiled line or text to plain words, and computes the reading time. */
import type { Inline, Line, Step, Text } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import { numberFormat } from '../locale.ts';
import { printMessage } from '../catalogue/print.ts';
import { printedWords } from '../catalogue/printed.ts';

/** Placeholder for a removed source mark, until the space before it has been removed too. */
const REMOVED = '\u0000';

function printed(node: Inline, lang: string): string {
  switch (node.type) {
    case 'text':
    case 'fact':
    case 'term':
    case 'lang':
      return node.text;
    case 'cite':
      return REMOVED;
    case 'figure':
      return printMessage(printedWords(lang).figure, lang, {
        number: numberFormat(lang, {}).format(node.number),
      });
    default:
      return node.children.map((child) => printed(child, lang)).join('');
  }
}

/** The words of a line in the story's language; removed source marks leave no gap. */
export const wordsOf = (line: Line, lang: string): string =>
  line
    .map((node) => printed(node, lang))
    .join('')
    .replace(/ ?\u0000(?=[\s.,;:!?)\]}’”]|$)/g, '')
    .replaceAll(REMOVED, '')
    .trim();

/** One string for each paragraph, list item, quoted paragraph and attribution. */
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

/** Capitalises the first letter, for a heading or a cell. */
export const capital = (text: string, lang: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
};

/** Number of Chinese or Japanese characters read in the time of one Latin word. */
const LETTERS_A_WORD = 1.6;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

const countWords = (text: string): number => {
  const letters = text.match(HAN)?.length ?? 0;
  const words = text.replace(HAN, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return words + letters / LETTERS_A_WORD;
};

/** The number of words in titles, cards, views and questions. */
export function readingWords(steps: readonly Step[], lang: string): number {
  const words = steps.flatMap(({ name, builds, views, ask }) => [
    name,
    ...builds.flatMap(({ text }) => paragraphsOf(text, lang)),
    ...views.flatMap((view) => [wordsOf(view.title, lang), ...paragraphsOf(view.text, lang)]),
    ...(ask ? [wordsOf(ask.question, lang)] : []),
  ]);
  return words.reduce((sum, text) => sum + countWords(text), 0);
}

/** Minutes to read these steps, rounded; at least 1. */
export const readingMinutes = (steps: readonly Step[], lang: string): number =>
  Math.max(1, Math.round(readingWords(steps, lang) / DEFAULTS.wordsPerMinute));
