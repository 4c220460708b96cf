/** All kinds of problems a script can have. Problems are values; they are never thrown. */
export const PROBLEM_CODES = [
  // errors
  'unknown-key',
  'version',
  'missing',
  'wrong-type',
  'out-of-range',
  'bad-id',
  'duplicate',
  'unknown-ref',
  'unknown-anchor',
  'no-row',
  'unbindable',
  'scene-state',
  'two-canvases',
  'from-on-stage',
  'bad-text',
  'bad-link',
  'bad-file',
  'ask',
  'path',
  'silent-end',
  'overlay',
  'unsafe',
  // warnings
  'rare-language',
  'no-values',
  'same-row',
  'unsourced-number',
  'words-differ',
  'claim-differs',
  'unit-twice',
  'looks-like-fact',
  'file-warning',
  'no-alt',
  'no-of',
  'unused',
  'flicker',
  'overlap',
  'outside',
  'too-small',
  'too-many',
  'same-picture',
  'empty-stage',
  'no-change',
  'busy',
  'mixed-measure',
  'long-text',
  'unequal-views',
  'uncited-view',
  'told-early',
  'no-attribution',
  'low-confidence',
  'not-linked',
  'not-openable',
  'unwritten',
  'newer-fact',
  'judged-level',
  'needs-holder',
  'undated',
  'absences',
  'low-contrast',
  'tall-stage',
  'stale',
  'untranslated',
  'terms-missing',
  'numbers-unchecked',
  'long-label',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One problem at one place in one file. `line` and `column` count from 1. */
export interface Problem {
  severity: 'error' | 'warning';
  code: ProblemCode;
  /** Path inside the story's folder, `/` separators: `story.json`, `data/hsr.csv`. */
  file: string;
  /** A path as authors read it: `steps/cars/builds/grows/text`. */
  path: string;
  line: number;
  column: number;
  /** The message, without the path and the hint. */
  message: string;
  /** The choices or the cure, printed in parentheses. */
  hint?: string;
  /** The word that the message is about, as written: a name or a number. */
  wanted?: string;
  /** Replacements for `wanted`: only the nearest name, or else several choices. */
  known?: readonly string[];
}

/**
 * A result, or the errors that prevent it. A result may come with warnings, and with errors of translations,
 * which do not affect the original.
 */
export type Checked<T> =
  | { ok: true; value: T; problems: readonly Problem[] }
  | { ok: false; problems: readonly Problem[] };
