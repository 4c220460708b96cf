/** Finds the steps that show or print an entry, because a change of a fact's number affects all of them. */
import type { Json, JsonObject } from '../scene.ts';
import { evidenceOf, sourcesOf, type Draft, type EvidenceMap } from './evidence.ts';
import { isObject, listIn, objectIn, stepsOf, wordsOf, type DraftPlace } from './places.ts';

/** A place that uses an entry. */
export interface Use extends DraftPlace {
  /** The title of its step, as written. */
  readonly title: string;
}
type Used = ReadonlyMap<string, readonly Use[]>;

const MARK = /:(fact|cite|term)\[([^\]|\\]+)/g;
const OF_MARK = { fact: 'facts', cite: 'sources', term: 'glossary' } as const;
const OF_KEY: { readonly [key: string]: string } = {
  fact: 'facts',
  series: 'data',
  table: 'data',
  unit: 'units',
};

/** Collects the references in a part of a script, as `facts/id`. */
function named(json: Json, found: Set<string>): Set<string> {
  if (typeof json === 'string')
    for (const [, mark, id = ''] of json.matchAll(MARK))
      found.add(`${OF_MARK[mark as keyof typeof OF_MARK]}/${id.trim()}`);
  else if (Array.isArray(json)) for (const part of json as readonly Json[]) named(part, found);
  else if (isObject(json))
    for (const [key, part] of Object.entries(json)) {
      const map = OF_KEY[key];
      if (map !== undefined && typeof part === 'string') found.add(`${map}/${part}`);
      else if (key === 'stage' && isObject(part))
        for (const scene of Object.keys(part)) found.add(`scenes/${scene}`);
      named(part, found);
    }
  return found;
}

/** The sources in the rows of a table. */
function sourcesOfRows({ files }: Draft, value: JsonObject): readonly string[] {
  const text = files.get(String(value['csv']));
  if (typeof text !== 'string') return [];
  const [header = '', ...lines] = text.split(/\r?\n/, 10_001);
  // Ids contain no quotes, so the last cells of a line can be found without parsing it.
  const column = header.split(',').toReversed().indexOf('sources');
  const cells = column < 0 ? [] : lines.map((line) => line.split(',').at(-1 - column) ?? '');
  return cells.flatMap((cell) => cell.split(' ')).filter((id) => id !== '');
}

let last: { readonly draft: Draft; readonly used: Used } | undefined;

/**
 * The places that use each entry, by `facts/id`: directly, through a picture, or through a fact that is based
 * on it.
 */
export function usesIn(draft: Draft): Used {
  if (last?.draft.files === draft.files && last.draft.script === draft.script) return last.used;
  const { script } = draft;
  const evidence = evidenceOf(draft);
  const links = new Map<string, ReadonlySet<string>>();
  for (const map of ['facts', 'data', 'glossary'] as const)
    for (const [id, { value }] of evidence[map]) {
      const rows = map === 'data' ? sourcesOfRows(draft, value) : [];
      const sources = [...sourcesOf(value), ...rows].map((source) => `sources/${source}`);
      links.set(`${map}/${id}`, named(value, new Set(sources)));
    }
  for (const [id, scene] of Object.entries(objectIn(script, 'scenes')))
    links.set(`scenes/${id}`, named(scene, new Set()));

  const used = new Map<string, Use[]>();
  const add = (use: Use, names: Iterable<string>, seen: Set<string>) => {
    for (const name of names) {
      if (seen.has(name)) continue;
      seen.add(name);
      used.set(name, [...(used.get(name) ?? []), use]);
      add(use, links.get(name) ?? [], seen);
    }
  };
  for (const { id, step, chapter } of stepsOf(script)) {
    const { builds: _, ...first } = step;
    const title = wordsOf(step['title']) || id;
    const keep = listIn(chapter, 'keep').map((scene) => `scenes/${String(scene)}`);
    const seen = new Set<string>();
    // Each entry is listed at the first change of a step that uses it.
    add({ step: id, change: 0, title }, named(first, new Set(keep)), seen);
    for (const [i, build] of listIn(step, 'builds').entries())
      add({ step: id, change: i + 1, title }, named(build, new Set()), seen);
  }
  last = { draft, used };
  return used;
}

/** The places that use an entry; the first in each step. */
export const usedIn = (draft: Draft, map: EvidenceMap, id: string): readonly Use[] =>
  usesIn(draft).get(`${map}/${id}`) ?? [];
