/** The checker's sentences with an author's words for those of the format. */

/** Words of the format in the checker's English, and an author's for them, in this order; what stands in quotes is a name. */
const TERMS = Object.entries({
  ...{ 'canvas scene': 'picture in space', build: 'change', scene: 'picture' },
  ...{ 'of a series': 'of a table', series: 'table', anchor: 'part', 'named state': 'look' },
  ...{ state: 'look', params: 'settings', 'bind it': 'let it follow', 'an entity': 'a column' },
  entity: 'column',
}).map(([term, plain]) => [new RegExp(`\\b${term}(s?)\\b`, 'g'), `${plain}$1`] as const);

/** Names, code, directives and files stay: they are the author's own, or to be written so. */
const QUOTED = /("[^"]*"|\{[^}]*\}|:\w+\[[^\]]*\]|\S*\/\S*)/;

export const inAuthorsWords = (sentence: string): string =>
  sentence
    .split(QUOTED)
    .map((part, i) =>
      i % 2 === 1 ? part : TERMS.reduce((text, [from, to]) => text.replace(from, to), part),
    )
    .join('');

/** The checker's sentence as one stands in a text: `a picture without a description` begins large and ends in a stop. */
export const asSentence = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<![.!?…])$/u, '.');
