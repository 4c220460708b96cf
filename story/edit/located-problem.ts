/** The place of a problem in the current text, and what is written there; cures are made from it. */
import type { Problem } from '../problem.ts';
import type { Json, JsonObject } from '../scene.ts';
import type { StoryScript } from '../script/schema.ts';
import type { Change, DraftFiles, TextChange } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { say, words as FIX_WORDS } from '../catalogue/studio/fixes.g.ts';
import { nodeAt, pathAtOffset, setAt, valueAt, type JsonPath } from './patch.ts';
import { stepsOf } from './places.ts';

/** A button's label and its changes. */
export interface Fix {
  readonly label: string;
  readonly changes: readonly Change[];
}
/** The parts of a draft that cures need; the studio provides them. */
export interface FixDraft {
  readonly text: string;
  readonly script: JsonObject;
  readonly files: DraftFiles;
  readonly reviewed: { readonly script: StoryScript | undefined } | undefined;
}
export interface LocatedProblem {
  readonly problem: Problem;
  readonly draft: FixDraft;
  /** The text of the file that has the problem. */
  readonly text: string;
  /** Its offset in the file, in UTF-16 units. */
  readonly offset: number;
  /** The innermost value there, or the value whose key is there. */
  readonly path: JsonPath;
  readonly value: Json | undefined;
}
export type Cure = (found: LocatedProblem) => readonly Fix[];

/** A button; none if it would change nothing. */
export const fix = (
  word: keyof typeof FIX_WORDS,
  changes: readonly Change[] | undefined,
  values: { readonly name?: string | number; readonly table?: string } = {},
): readonly Fix[] => {
  return changes && changes.length > 0 ? [{ label: say(FIX_WORDS[word], values), changes }] : [];
};

function offsetOf(text: string, { line, column }: Problem): number {
  const ends = /\r\n?|\n/g;
  let start = 0;
  for (let n = 1; n < line && ends.exec(text); n += 1) start = ends.lastIndex;
  return start + column - 1;
}

/** What is written at a problem's place; undefined for a file that is not text. */
export function locate(problem: Problem, draft: FixDraft): LocatedProblem | undefined {
  const text = draft.files.get(problem.file);
  if (typeof text !== 'string') return undefined;
  const offset = offsetOf(text, problem);
  const path = problem.file.endsWith('.json') ? pathAtOffset(text, offset) : [];
  return { problem, draft, text, offset, path, value: valueAt(text, path) };
}

export const set = ({ text, problem }: LocatedProblem, path: JsonPath, value: Json | undefined) =>
  setAt(text, path, value, problem.file);
export const put = (
  { problem }: LocatedProblem,
  at: number,
  removed: string,
  inserted: string,
): readonly TextChange[] => [{ file: problem.file, at, removed, inserted }];
/** Text in the form that it has inside a JSON string. */
const escaped = (text: string) => JSON.stringify(text).slice(1, -1);

const NAMES = {
  source: ['sources', 'title'],
  fact: ['facts', 'claim'],
  term: ['glossary', 'term'],
  series: ['data', 'title'],
} as const;
/** The name that an author knows a step or a piece of evidence by, instead of its id. */
export function calledOf(draft: FixDraft, what: string, id: string): string {
  const { script } = draft;
  const named = NAMES[what as keyof typeof NAMES];
  const name = named
    ? evidenceOf(draft)[named[0]].get(id)?.value[named[1]]
    : what === 'step' && stepsOf(script).find((one) => one.id === id)?.step['title'];
  if (typeof name !== 'string') return id;
  const plain = name.replace(/:\w+\[(?:[^\]|]*\|)?([^\]]*)\]|\*+/g, '$1');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}

/** How many characters of the string's value are before the problem. */
export function lettersBefore({ text, offset, path }: LocatedProblem): number {
  const start = (nodeAt(text, path)?.offset ?? offset) + 1;
  return offset < start ? 0 : (JSON.parse(`"${text.slice(start, offset)}"`) as string).length;
}

/** Replaces the name that the problem is about: at its place, or after it as a value or a link target. */
export function rewritten(found: LocatedProblem, to: string): readonly TextChange[] {
  const { text, offset, path, problem } = found;
  const expected = escaped(problem.wanted ?? '');
  if (expected === '') return [];
  const node = nodeAt(text, path);
  const end = node ? node.offset + node.length : offset;
  const behind = [`"${expected}"`, `(#${expected})`].flatMap((one) => {
    const at = text.indexOf(one, offset);
    return at >= 0 && at < end ? [at + one.indexOf(expected)] : [];
  });
  const at = text.startsWith(expected, offset) ? offset : behind[0];
  return at === undefined ? [] : put(found, at, expected, escaped(to));
}
