/** What the list of problems says around the checker's sentences. */
export const WORDS = {
  title: 'Problems',
  none: 'Nothing to mend, and no hints.',
  checking: 'Looking at it …',
  error: 'To mend first',
  errorsWhy: 'Until then the preview stays as it was.',
  warning: 'Hints',
  story: 'The story itself',
  inStep: '{number}. {title}',
  inFile: 'In {file}',
  alt: 'Take the picture’s own description',
  allAlts: 'Take the own descriptions of all {count} pictures without one',
  noAlt:
    'It has no description of its own: say in a line what the picture shows, under “Picture in words”.',
  done: '{label}: done.',
} as const;

/** Sentences that teach the format's own writing, said for those who press buttons: code -> message (the checker's where undefined) and hint. */
export const ADVICE: Readonly<
  Record<string, { readonly message?: string; readonly hint: string }>
> = {
  'no-alt': {
    message: 'a picture without a description',
    hint: 'say in a line what it shows, for those who do not see it',
  },
  'unsourced-number': { hint: 'say where it is from, or that it needs no source' },
  unwritten: { hint: 'write your words in its place' },
  'words-differ': { hint: 'print the number that the fact has now' },
  'not-openable': {
    hint: 'give its source an address under Evidence, if readers can open one',
  },
};

/** Words of the format in the checker's sentences, and an author's for them; what stands in quotes is a name and stays. */
export const AUTHORS_WORDS: readonly (readonly [RegExp, string])[] = [
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
