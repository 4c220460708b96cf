/** What an importer makes of a text: the files of a story, what it took, and, line by line, what it did not. */
import type { DraftFile } from '../edit/draft.ts';

/** Something of the text that is not in the story as it stood there. */
export interface Left {
  /** From 1, in the text that was given; 0 where it is of no line. */
  readonly line: number;
  /** The words themselves: whatever is not in the story is here. */
  readonly what: string;
  readonly why: string;
}

/** How many of each were taken. */
export const TAKEN = [
  'chapters',
  'steps',
  'changes',
  'pictures',
  'tables',
  'quotes',
  'links',
  'sources',
  'terms',
  'questions',
  'notes',
] as const;
export type Taken = Record<(typeof TAKEN)[number], number>;

interface Imported {
  readonly files: ReadonlyMap<string, DraftFile>;
  readonly taken: Readonly<Taken>;
  readonly left: readonly Left[];
  /** Pictures and tables that the text names and nobody gave, as it names them: each has a place that waits for it. */
  readonly missing: readonly string[];
}
/** A text of which no story can be made says why in one sentence. */
export type ImportResult = Imported | { readonly refused: string };

/** What comes beside a text. */
export interface Beside {
  /** Pictures and tables by the names that the text has for them; the last part of a path is enough. */
  readonly files?: ReadonlyMap<string, DraftFile>;
  /** Whether a name in a table is one that maps know. */
  readonly isPlace?: (name: string) => boolean;
  /** A title for a text that has none. */
  readonly name?: string;
}

/** Longer texts are no article: 60,000 words are a book. */
export const MOST_LETTERS = 400_000;
/** Lines, or paragraphs of a document; a parser of Markdown takes long for each. */
export const MOST_LINES = 10_000;

/** Control characters, those that override the direction of text, and marks piled on a letter: no script may hold them. */
const BAD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const PILED = /(\p{M}{8})\p{M}+/gu;

/** The text as a script may hold it: line ends as \n, without signs that nobody sees. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(BAD, '')
    .replace(PILED, '$1')
    // More spaces in a row mean nothing, and patterns would try each of them.
    .replace(/[ \t\u00a0]{41,}/g, ' '.repeat(40));

/** Something that is seen. */
export const isSeen = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
