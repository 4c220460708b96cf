/** Collects consecutive edits; each is made for the text that the earlier ones leave. */
import type { Json } from '../scene.ts';
import { applied, type Change, type DraftFiles } from './draft.ts';
import { setAt, type JsonPath } from './patch.ts';

const FILE = 'story.json';
const textIn = (files: DraftFiles, file: string): string => String(files.get(file) ?? '');

export interface Edits {
  /** All changes so far. */
  readonly changes: readonly Change[];
  /** story.json after these changes. */
  readonly text: string;
  readonly files: DraftFiles;
  add(changes: readonly Change[]): void;
  /** Sets a value of a JSON file; undefined removes it. */
  set(path: JsonPath, value: Json | undefined, file?: string): void;
}

/** Edits of a draft, or of story.json only. */
export function editing(start: DraftFiles | string): Edits {
  const changes: Change[] = [];
  let files: DraftFiles = typeof start === 'string' ? new Map([[FILE, start]]) : start;
  const add = (more: readonly Change[]) => {
    files = applied(files, more);
    changes.push(...more);
  };
  return {
    changes,
    get text() {
      return textIn(files, FILE);
    },
    get files() {
      return files;
    },
    add,
    set: (path, value, file = FILE) => add(setAt(textIn(files, file), path, value, file)),
  };
}

/** story.json after the changes. */
export const afterChanges = (text: string, changes: readonly Change[]): string =>
  textIn(applied(new Map([[FILE, text]]), changes), FILE);
