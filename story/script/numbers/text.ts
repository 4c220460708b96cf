/** The numbers of a text with marks: those in its own words, and those in words of facts. */
import type { Words } from '../overlay.ts';
import { linesOf, type RawLine } from '../text-ast.ts';
import { parseText } from '../text.ts';
import { readNumbers, type ReadNumber } from './read.ts';

interface TextNumbers {
  /** In digits or marked `:plain`; these must occur in every language. */
  readonly fixed: readonly ReadNumber[];
  /** `fixed` without the numbers of names such as COVID-19, which another language may write differently. */
  readonly needed: readonly ReadNumber[];
  /** All numbers that may match one of the other text. */
  readonly all: readonly ReadNumber[];
  /** Fact id -> the words printed for it, one entry for each use; undefined where its value is printed. */
  readonly facts: ReadonlyMap<string, readonly (string | undefined)[]>;
}

/** Replaces a fact's words, so that no number is read across them. */
const GAP = '\ufffc';

export function numbersOf(
  source: Words,
  kind: 'words' | 'line' | 'text',
  lang: string,
): TextNumbers {
  const facts = new Map<string, (string | undefined)[]>();
  const plain: (readonly [from: number, to: number, words: string])[] = [];
  const aside: string[] = [];
  const places: string[] = [];
  let text = '';
  const add = (words: string) => (text += words);
  const visit = (line: RawLine): void => {
    for (const node of line)
      if (node.type === 'text') add(node.text);
      else if (node.type !== 'directive') visit(node.children);
      else if (node.name === 'plain') {
        plain.push([text.length, text.length + node.id.length, node.id]);
        add(node.id);
        aside.push(node.id);
      } else if (node.name === 'term') add(node.words ?? GAP);
      else {
        add(GAP);
        if (node.name === 'fact') facts.set(node.id, [...(facts.get(node.id) ?? []), node.words]);
        if (node.name === 'cite') places.push(node.words ?? '');
        else if (node.words !== undefined) aside.push(node.words);
      }
  };
  if (kind === 'words') add([source].flat().join('\n'));
  else
    for (const block of parseText(source).blocks)
      for (const line of linesOf(block)) {
        visit(line);
        add('\n');
      }
  const numbers = readNumbers(text, lang);
  const plainIn = ({ index, length, isShare }: ReadNumber) =>
    plain.filter(([from, to]) => isShare !== true && index < to && index + length > from);
  const pages = places.flatMap((place) => readNumbers(place, lang));
  const fixed = numbers.flatMap((one): ReadNumber[] => {
    const marked = plainIn(one);
    // Two marks may form one number, "two and a half", and be two numbers in another language.
    const parts = marked.flatMap(([, , words]) => readNumbers(words, lang));
    return one.isDigits || marked.length > 0 ? [{ ...one, parts }] : [];
  });
  const isName = ({ index, length }: ReadNumber) =>
    /\p{Lu}-?$/u.test(text.slice(0, index)) || /^\p{Lu}/u.test(text.slice(index + length));
  return {
    fixed: [...fixed, ...pages],
    needed: [...fixed.filter((one) => !isName(one)), ...pages],
    all: [...numbers, ...pages, ...aside.flatMap((words) => readNumbers(words, lang))],
    facts,
  };
}
