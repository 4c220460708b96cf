/** The one vocabulary for what can be wrong with a script. Problems are values; nothing throws them. */
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
  'no-attribution',
  'low-confidence',
  'not-linked',
  'not-openable',
  'unwritten',
  'newer-fact',
  'judged-level',
  'needs-holder',
  'low-contrast',
  'tall-stage',
  'stale',
  'untranslated',
  'terms-missing',
  'numbers-unchecked',
  'long-label',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing wrong with one place in one file. `line` and `column` count from 1. */
export interface Problem {
  severity: 'error' | 'warning';
  code: ProblemCode;
  /** Path inside the story's folder, `/` separators: `story.json`, `data/hsr.csv`. */
  file: string;
  /** FORMAT's one path notation: `steps/cars/builds/grows/text`. */
  path: string;
  line: number;
  column: number;
  /** What is wrong, without the path and without the hint. */
  message: string;
  /** Choices or cure, printed in parentheses. */
  hint?: string;
  /** What the sentence is about, as it was written: a name, a number. */
  wanted?: string;
  /** What could stand there instead: the nearest name alone, else some of all. */
  known?: readonly string[];
}

/**
 * A result that carries errors when it is not good. A good one may carry warnings, and errors of translations,
 * which keep nobody from reading the original.
 */
export type Checked<T> =
  | { ok: true; value: T; problems: readonly Problem[] }
  | { ok: false; problems: readonly Problem[] };
