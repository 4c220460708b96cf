/** The checker's sentences with an author's words for those of the format. */
import { AUTHORS_WORDS } from './words.en.ts';

/** Names, code, directives and files stay: they are the author's own, or to be written so. */
const QUOTED = /("[^"]*"|\{[^}]*\}|:\w+\[[^\]]*\]|\S*\/\S*)/;

export const inAuthorsWords = (sentence: string): string =>
  sentence
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1 ? part : AUTHORS_WORDS.reduce((text, [from, to]) => text.replace(from, to), part),
    )
    .join('');

/** The checker's sentence as one stands in a text: `a picture without a description` begins large and ends in a stop. */
export const asSentence = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<![.!?…])$/u, '.');
