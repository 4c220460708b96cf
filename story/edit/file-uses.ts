/** Finds where a story names its files, so that a file can be renamed, and a used one is not deleted unnoticed. */
import { visit } from 'jsonc-parser';
import { plainLetters } from '../plain-letters.ts';
import type { Change, DraftFiles, TextChange } from './draft.ts';
import type { JsonPath } from './patch.ts';

/** A place in a JSON file that names another file. */
export interface FileUse {
  /** The JSON file that contains the name. */
  readonly file: string;
  readonly path: JsonPath;
  readonly at: number;
  readonly length: number;
}

/** The places that name each file of the folder. File names inside prose do not count. */
export function usesOf(files: DraftFiles): ReadonlyMap<string, readonly FileUse[]> {
  const uses = new Map<string, FileUse[]>([...files.keys()].map((file) => [file, []]));
  for (const [file, text] of files) {
    if (typeof text !== 'string' || !file.endsWith('.json')) continue;
    visit(text, {
      onLiteralValue(value, at, length, _line, _column, pathOf) {
        if (typeof value === 'string' && value.includes('.'))
          uses.get(value)?.push({ file, path: pathOf(), at, length });
      },
    });
  }
  return uses;
}

/** Renames a file, and every place that names it. */
export function renamed(files: DraftFiles, from: string, to: string): readonly Change[] {
  const bytes = files.get(from);
  if (bytes === undefined || files.has(to)) return [];
  const uses = (usesOf(files).get(from) ?? []).toSorted((a, b) => b.at - a.at);
  return [
    { file: to, before: undefined, after: bytes },
    ...uses.map(({ file, at, length }): TextChange => ({
      file,
      at,
      removed: (files.get(file) as string).slice(at, at + length),
      inserted: JSON.stringify(to),
    })),
    { file: from, before: bytes, after: undefined },
  ];
}

/**
 * A name for an added file: lower-case letters and hyphens, unique in the story. `ending` replaces the file's
 * own ending.
 */
export function safeName(name: string, folder: string, taken: DraftFiles, ending?: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  const base =
    plainLetters(name.slice(0, dot > 0 ? dot : undefined))
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'file';
  const lower = new Set([...taken.keys()].map((file) => file.toLowerCase()));
  const named = (n: number) => `${folder}/${base}${n > 1 ? `-${n}` : ''}.${ending ?? extension}`;
  let n = 1;
  while (lower.has(named(n))) n += 1;
  return named(n);
}
