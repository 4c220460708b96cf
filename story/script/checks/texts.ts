/** Every text of a script under the path that names it, in overlays and in tests. */
import { fieldOf, type Field } from '../field.ts';
import { rowsOf } from '../rows.ts';
import { storySchema } from '../schema.ts';
import { showPath, type RawPath } from '../places.ts';
import type { Context } from './context.ts';

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

/** The field of a child; inside params and states the kind's own schema goes on. */
function childOf(walk: Walk, field: Field, key: string, value: unknown, path: RawPath) {
  if (path[0] === 'scenes' && path[2] === 'params' && path.length === 3) {
    const params = kindOf(walk, path[1])?.params;
    return params && fieldOf(params).child(key, value);
  }
  const scene = stateAt(path);
  if (scene === undefined || STATE_WORDS.has(key)) return field.child(key, value);
  const state = kindOf(walk, scene)?.state;
  return state && fieldOf(state).child(key, value);
}

function walkInto(walk: Walk, field: Field | undefined, value: unknown, path: RawPath): void {
  const meaning = field?.meta.handscroll;
  const shown = showPath(walk.context.script, path);
  const isText = typeof value === 'string' || (meaning === 'text' && Array.isArray(value));
  if (isText && isKind(meaning) && shown !== '$schema') {
    walk.words.set(shown, { value: value as string, kind: meaning });
    return;
  }
  const option = field?.optionFor(value);
  if (option && option !== field) {
    walkInto(walk, option, value, path);
    return;
  }
  walk.others.add(shown);
  // Rows are named by their ids, and may be many.
  if (path[0] === 'data' && path[2] === 'rows') return;
  if (typeof value !== 'object' || value === null || !field) return;
  for (const [key, item] of Object.entries(value)) {
    const at = Array.isArray(value) ? Number(key) : key;
    walkInto(walk, childOf(walk, field, key, value, path), item, [...path, at]);
  }
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
  walkInto(walk, fieldOf(storySchema), context.script, []);
  addRows(walk);
  return walk;
}
