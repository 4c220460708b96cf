/** The checker's sentences with an author's words for those of the format. */

/** Words of the format in the checker's sentences, and an author's for them; what stands in quotes is a name and stays. */
const AUTHORS_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bcanvas scene/g, 'picture in space'],
  [/\bbuild(s?)\b/g, 'change$1'],
  [/\bscene(s?)\b/g, 'picture$1'],
  [/\bof a series\b/g, 'of a table'],
  [/\bseries\b/g, 'table'],
  [/\banchor(s?)\b/g, 'part$1'],
  [/\bnamed state(s?)\b/g, 'look$1'],
  [/\bstate(s?)\b/g, 'look$1'],
  [/\bparams\b/g, 'settings'],
  [/\bbind it\b/g, 'let it follow'],
  [/\ban entity\b/g, 'a column'],
  [/\bentity\b/g, 'column'],
];

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
