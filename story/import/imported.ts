/** The result of an import: the files of a story, what was taken, and, line by line, what was left out. */
import type { DraftFile } from '../edit/draft.ts';

/** A part of the text that is not in the story unchanged. */
export interface Left {
  /** From 1, in the original text; 0 if it belongs to no line. */
  readonly line: number;
  /** The omitted text itself. */
  readonly what: string;
  readonly why: string;
}

/** Things that are counted in the result. */
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
  /** Pictures and tables named in the text but not given; a placeholder stands for each. */
  readonly missing: readonly string[];
}
/** If no story can be made, one sentence that says why. */
export type ImportResult = Imported | { readonly refused: string };

/** Input besides the text. */
export interface Beside {
  /** Pictures and tables by the names that the text uses; the last part of a path is enough. */
  readonly files?: ReadonlyMap<string, DraftFile>;
  /** Whether maps know a name in a table as a place. */
  readonly isPlace?: (name: string) => boolean;
  /** A title for texts without one. */
  readonly name?: string;
}

/** Where an editor finds the schema of a story's script. */
export const SCHEMA = '../schema/story-1.json';

/** Longer texts are not articles: this is about 60,000 words, a whole book. */
export const MOST_LETTERS = 400_000;
/** Lines, or paragraphs of a document; a Markdown parser is slow for each. */
export const MOST_LINES = 10_000;

/**
 * Characters that a script may not contain: controls, direction overrides, and too many combining marks on a
 * letter.
 */
const BAD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ufeff\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const PILED = /(\p{M}{8})\p{M}+/gu;

/** Cleans a text for use in a script: line ends as \n, no invisible characters. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(BAD, '')
    .replace(PILED, '$1')
    // Long runs of spaces have no meaning and would make patterns slow.
    .replace(/[ \t\u00a0]{41,}/g, ' '.repeat(40));

/** Whether a text contains a visible character. */
export const isSeen = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
