/** Every text of a script under the path that names it, in overlays and in tests. */
import type { z } from 'zod';
import { rowsOf } from '../rows.ts';
import { storySchema } from '../schema.ts';
import { childSchema, metaOf, optionFor } from '../shape.ts';
import { showPath, type RawPath } from '../source-map.ts';
import type { Context } from './context.ts';

type Schema = z.core.$ZodType;
export interface TextEntry {
  readonly value: string | readonly string[];
  readonly kind: 'words' | 'line' | 'text';
}
export interface Texts {
  readonly words: ReadonlyMap<string, TextEntry>;
  /** Paths of what is there and is no text: ids, numbers, states. */
  readonly others: ReadonlySet<string>;
}
const KINDS: readonly unknown[] = ['words', 'line', 'text'] satisfies TextEntry['kind'][];
const isKind = (meaning: unknown): meaning is TextEntry['kind'] => KINDS.includes(meaning);

const STATE_WORDS = new Set(['like', 'from', 'focus', 'labels', 'portrait']);
interface Walk {
  readonly context: Context;
  readonly words: Map<string, TextEntry>;
  readonly others: Set<string>;
}

/** What the kind of a scene publishes. */
const kindOf = ({ context: { script, catalog } }: Walk, scene: unknown) =>
  catalog.kinds.get(script.scenes[String(scene)]?.kind ?? '');

/** The scene whose state stands at this path, if one does: home, a named state, a build's. */
function stateAt(path: RawPath): unknown {
  if (path.at(-2) === 'stage') return path.at(-1);
  const [root, id, field] = path;
  if (root !== 'scenes') return undefined;
  const named = field === 'states' && path.length === 4;
  return (field === 'home' && path.length === 3) || named ? id : undefined;
}

/** The schema of a child; inside params and states the kind's own schema goes on. */
function nextSchema(walk: Walk, schema: Schema, key: string, value: unknown, path: RawPath) {
  if (path[0] === 'scenes' && path[2] === 'params' && path.length === 3) {
    const params = kindOf(walk, path[1])?.params;
    return params && childSchema(params, key, value);
  }
  const scene = stateAt(path);
  if (scene === undefined || STATE_WORDS.has(key)) return childSchema(schema, key, value);
  const state = kindOf(walk, scene)?.state;
  return state && childSchema(state, key, value);
}

function walkInto(walk: Walk, schema: Schema | undefined, value: unknown, path: RawPath): void {
  const meaning = schema ? metaOf(schema).handscroll : undefined;
  const shown = showPath(walk.context.script, path);
  const isText = typeof value === 'string' || (meaning === 'text' && Array.isArray(value));
  if (isText && isKind(meaning) && shown !== '$schema') {
    walk.words.set(shown, { value: value as string, kind: meaning });
    return;
  }
  const option = schema && optionFor(schema, value);
  if (option && option !== schema) {
    walkInto(walk, option, value, path);
    return;
  }
  walk.others.add(shown);
  // Rows are named by their ids, and may be many.
  if (path[0] === 'data' && path[2] === 'rows') return;
  if (typeof value !== 'object' || value === null || !schema) return;
  if (Array.isArray(value)) {
    for (const [i, item] of (value as unknown[]).entries())
      walkInto(walk, childSchema(schema, i, value), item, [...path, i]);
    return;
  }
  for (const [key, item] of Object.entries(value))
    walkInto(walk, nextSchema(walk, schema, key, value, path), item, [...path, key]);
}

/** `data/fences/rows/geneva/label`: only rows with an id can be translated. */
function addRows(walk: Walk): void {
  for (const [id, series] of Object.entries(walk.context.script.data))
    for (const row of rowsOf(series)) {
      if (row.id === undefined) continue;
      const path = `data/${id}/rows/${row.id}`;
      if (row.label !== undefined)
        walk.words.set(`${path}/label`, { value: row.label, kind: 'line' });
      if (row.note !== undefined) walk.words.set(`${path}/note`, { value: row.note, kind: 'line' });
    }
}

export function textsOf(context: Context): Texts {
  const walk: Walk = { context, words: new Map(), others: new Set() };
  walkInto(walk, storySchema, context.script, []);
  addRows(walk);
  return walk;
}
