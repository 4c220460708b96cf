/** Sources, facts, terms, tables and units of a draft: where each is written, where it is used, and edits of them. */
import type { Json, JsonObject } from '../scene.ts';
import type { Change, DraftFiles } from './draft.ts';
import { newId } from './ids.ts';
import { setAt, type JsonPath } from './patch.ts';
import { isObject, listIn, objectIn, wordsOf } from './places.ts';

export const EVIDENCE = ['sources', 'facts', 'glossary', 'data', 'units'] as const;
export type EvidenceMap = (typeof EVIDENCE)[number];

/** The input for edits of evidence. */
export interface Draft {
  readonly files: DraftFiles;
  /** story.json, parsed. */
  readonly script: JsonObject;
}
export interface Entry {
  readonly id: string;
  readonly value: JsonObject;
  /** story.json, or an included file. */
  readonly file: string;
}
export type Evidence = { readonly [map in EvidenceMap]: ReadonlyMap<string, Entry> };

const FILE = 'story.json';
const parsed = new Map<string, { readonly text: string; readonly value: JsonObject }>();

/** An included file, parsed; if it is invalid now, as it last was valid. */
function included(files: DraftFiles, file: string): JsonObject {
  const text = files.get(file);
  const last = parsed.get(file);
  if (typeof text !== 'string' || last?.text === text) return last?.value ?? {};
  let value = last?.value ?? {};
  try {
    const json = JSON.parse(text) as Json;
    if (isObject(json)) value = json;
  } catch {
    // Incomplete while being typed; the checker reports it.
  }
  parsed.set(file, { text, value });
  return value;
}

/** Names that authors know entries by: the title, claim or term of each id. */
export const namesOf = (
  entries: ReadonlyMap<string, Entry>,
  field: 'title' | 'claim' | 'term',
): ReadonlyMap<string, string> =>
  new Map([...entries].map(([id, { value }]) => [id, wordsOf(value[field]) || id]));

/** All evidence of a draft by id, including that in included files. */
export function evidenceOf({ files, script }: Draft): Evidence {
  const names = listIn(script, 'include').flatMap((name) =>
    typeof name === 'string' ? [name] : [],
  );
  const parts = [
    [FILE, script] as const,
    ...names.map((name) => [name, included(files, name)] as const),
  ];
  const entries = (map: EvidenceMap) =>
    new Map(
      parts.flatMap(([file, json]) =>
        Object.entries(objectIn(json, map)).flatMap(([id, value]) =>
          isObject(value) ? [[id, { id, value, file }] as const] : [],
        ),
      ),
    );
  return Object.fromEntries(EVIDENCE.map((map) => [map, entries(map)])) as unknown as Evidence;
}

const setIn = ({ files }: Draft, file: string, path: JsonPath, value: Json | undefined) =>
  setAt(String(files.get(file) ?? ''), path, value, file);

/** Adds an entry; its id is made from `words`. */
export function addEntry(
  draft: Draft,
  map: EvidenceMap,
  words: string,
  value: JsonObject,
): { readonly id: string; readonly changes: readonly Change[] } {
  const id = newId(
    words,
    evidenceOf(draft)[map].keys(),
    map === 'glossary' ? 'term' : map.replace(/s$/, ''),
  );
  return { id, changes: setIn(draft, FILE, [map, id], value) };
}

/**
 * Sets a value of an entry in the file where it is written; undefined removes it. Without a path it applies
 * to the whole entry.
 */
export function changeEntry(
  draft: Draft,
  map: EvidenceMap,
  id: string,
  path: JsonPath,
  value: Json | undefined,
): readonly Change[] {
  const entry = evidenceOf(draft)[map].get(id);
  return entry ? setIn(draft, entry.file, [map, id, ...path], value) : [];
}

/** The ids of the sources that a fact or a table names. */
export const sourcesOf = (value: JsonObject): readonly string[] =>
  listIn(value, 'sources').flatMap((use) => {
    const id = isObject(use) ? use['id'] : use;
    return typeof id === 'string' ? [id] : [];
  });
