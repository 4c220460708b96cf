/** Translations beside the script, `story.<lang>.json`, and the texts that they translate: FORMAT section 10. */
import { fieldOf, type Field } from '../field.ts';
import { tellIssues, type Emit } from '../issues.ts';
import { notShown } from '../messages-evidence.ts';
import * as messages from '../messages-words.ts';
import { notAnObject } from '../messages.ts';
import { placeOf, showPath, type JsonFile, type RawPath } from '../places.ts';
import { readJson } from '../read-json.ts';
import { rowsOf } from '../rows.ts';
import { overlaySchema, storySchema, type OverlayScript } from '../schema.ts';
import { nearest } from '../spelling.ts';
import type { RawInline } from '../text-ast.ts';
import { parseLine, parseText } from '../text.ts';
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

type Words = string | readonly string[];
interface Reading {
  readonly texts: Texts;
  readonly tell: Emit;
}

/** `:fact[...]` and `:cite[...]` of a text, sorted, so that two languages can be compared. */
function evidenceIn(words: Words): string[] {
  const found: string[] = [];
  const visit = (nodes: readonly RawInline[]) => {
    for (const node of nodes)
      if (node.type === 'directive') {
        if (node.name === 'fact' || node.name === 'cite') found.push(`:${node.name}[${node.id}]`);
      } else if (node.type !== 'text') visit(node.children);
  };
  for (const block of parseText(words).blocks)
    if (block.type === 'paragraph') visit(block.children);
    else if (block.type === 'list') block.items.forEach(visit);
    else block.paragraphs.forEach(visit);
  return [...new Set(found)].sort();
}

function checkString(reading: Reading, key: string, entry: OverlayScript['strings'][string]): void {
  const { texts, tell } = reading;
  const path: RawPath = ['strings', key];
  const original = texts.words.get(key);
  if (original === undefined) {
    if (texts.others.has(key)) tell('overlay', path, messages.notWords(), 'key');
    else tell('overlay', path, messages.noSuchText(nearest(key, texts.words.keys())), 'key');
    return;
  }
  const inner = typeof entry === 'object' && !Array.isArray(entry);
  const text = inner ? (entry as { text: Words }).text : (entry as Words);
  const at = inner ? [...path, 'text'] : path;
  if (Array.isArray(original.value) !== Array.isArray(text)) {
    const expected = Array.isArray(original.value) ? 'a list of strings' : 'a string';
    tell('overlay', at, messages.otherShape(expected));
    return;
  }
  if (original.kind !== 'words') {
    const { faults } = original.kind === 'line' ? parseLine(String(text)) : parseText(text);
    for (const fault of faults)
      tell(
        fault.code,
        typeof text === 'string' ? at : [...at, fault.part],
        messages.textFault(fault),
        {
          letter: fault.offset,
        },
      );
    const [has, wants] = [evidenceIn(text), evidenceIn(original.value)];
    const missing = wants.filter((one) => !has.includes(one));
    const extra = has.filter((one) => !wants.includes(one));
    if (missing.length + extra.length > 0)
      tell('overlay', at, messages.directivesDiffer(missing, extra));
  }
  const was = inner ? (entry as { was: Words }).was : undefined;
  if (was !== undefined && JSON.stringify(was) !== JSON.stringify(original.value))
    tell('stale', [...path, 'was'], messages.stale());
}

function checkOverlay(context: Context, file: JsonFile, lang: string, texts: Texts): void {
  const tell: Reading['tell'] = (code, path, message, aim) => {
    if (context.report.accepts(code)) context.report.add(code, placeOf(file, path, aim), message);
  };
  const result = overlaySchema.safeParse(file.value);
  if (!result.success) {
    if (typeof file.value !== 'object' || file.value === null || Array.isArray(file.value))
      tell('wrong-type', [], notAnObject(file.value));
    else tellIssues(overlaySchema, file.value, result.error.issues, [], tell);
    return;
  }
  const overlay = result.data as OverlayScript;
  tell('not-shown', ['overlay'], notShown('a translation'), 'key');
  if (overlay.of !== context.script.id)
    tell('overlay', ['of'], messages.overlayOf(overlay.of, context.script.id));
  if (overlay.lang !== lang) tell('overlay', ['lang'], messages.overlayName(overlay.lang));
  for (const [key, entry] of Object.entries(overlay.strings))
    checkString({ texts, tell }, key, entry);
  const translatable = [...texts.words].filter(([, { kind }]) => kind !== 'words');
  const missing = translatable.filter(([path]) => !Object.hasOwn(overlay.strings, path)).length;
  if (missing > 0)
    tell('untranslated', ['strings'], messages.untranslated(missing, translatable.length), 'key');
}

/** Every overlay file beside the script. */
export function checkOverlays(context: Context, main: string): void {
  const stem = main.replace(/\.json$/, '');
  let texts: Texts | undefined;
  for (const [name, bytes] of context.files) {
    if (!name.startsWith(`${stem}.`) || !name.endsWith('.json') || name === main) continue;
    const lang = name.slice(stem.length + 1, -'.json'.length);
    const file = readJson(name, bytes, context.report);
    if (!file) continue;
    texts ??= textsOf(context);
    checkOverlay(context, file, lang, texts);
  }
}
