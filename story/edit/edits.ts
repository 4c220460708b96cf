/** Edits that follow each other: each is made for the text that those before it leave. */
import type { Json } from '../scene.ts';
import { applied, type Change, type DraftFiles } from './draft.ts';
import { setAt, type JsonPath } from './patch.ts';

const FILE = 'story.json';
const textIn = (files: DraftFiles, file: string): string => String(files.get(file) ?? '');

export interface Edits {
  /** All that was done. */
  readonly changes: readonly Change[];
  /** story.json after them. */
  readonly text: string;
  readonly files: DraftFiles;
  add(changes: readonly Change[]): void;
  /** Sets a value of a JSON file, or takes it away where it is undefined. */
  set(path: JsonPath, value: Json | undefined, file?: string): void;
}

/** Edits of a draft, or of story.json alone. */
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

/** story.json after changes of it. */
export const afterChanges = (text: string, changes: readonly Change[]): string =>
  textIn(applied(new Map([[FILE, text]]), changes), FILE);
