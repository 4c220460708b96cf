/**
 * Small edits of story.json as text: what an author wrote by hand keeps its form, and a difference shows what was done.
 * By jsonc-parser, which knows where each value stands.
 */
import {
  findNodeAtLocation,
  findNodeAtOffset,
  getNodePath,
  getNodeValue,
  modify,
  parseTree,
  type Node,
} from 'jsonc-parser';
import type { Json } from '../scene.ts';
import type { DraftFiles, TextChange } from './draft.ts';
import { difference } from './splice.ts';

/** Where a value stands: keys of objects and places in lists. */
export type JsonPath = readonly (string | number)[];

const FILE = 'story.json';

let last: { readonly text: string; readonly tree: Node | undefined } | undefined;
/** The tree of the last text is kept: one press asks for it several times. Nothing is in a text nested too deep to read. */
function treeOf(text: string): Node | undefined {
  if (last?.text === text) return last.tree;
  last = { text, tree: undefined };
  try {
    last = { text, tree: parseTree(text) };
  } catch {
    // The checker says how deep it may be.
  }
  return last.tree;
}

/** The node at a path; undefined where there is none. */
export function nodeAt(text: string, path: JsonPath): Node | undefined {
  const tree = treeOf(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

/** The path of the innermost value or key that an offset is in. */
export function pathAtOffset(text: string, offset: number): JsonPath {
  const tree = treeOf(text);
  const node = tree && findNodeAtOffset(tree, offset);
  return node ? getNodePath(node) : [];
}

/** The value at a path of a script's text; undefined where there is none. */
export function valueAt(text: string, path: JsonPath): Json | undefined {
  const node = nodeAt(text, path);
  return node && (getNodeValue(node) as Json);
}

const lineIndent = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';

/** What jsonc-parser puts in, one value with its key and comma. */
const PUT_IN = /^(,?)("(?:[^"\\]|\\.)*":)?([^]*?)(,?)$/;

/**
 * On lines of its own where the others of its list or object are, on one line where they are. By jsonc-parser the lines
 * that are there already would be set anew.
 */
function formed(text: string, within: Node | undefined, at: number, put: string): string {
  const [, before = '', key = '', json = '', after = ''] = PUT_IN.exec(put) ?? [];
  const value = JSON.parse(json) as Json;
  const isEmpty = within?.children?.length === 0;
  const around = isEmpty ? (within.parent?.parent ?? within.parent ?? within) : within;
  const { offset = 0, length = text.length } = around ?? {};
  const name = key && `${key} `;
  if (!text.slice(offset, offset + length).includes('\n')) {
    const line = name + JSON.stringify(value, null, 1).replace(/\n */g, ' ');
    return isEmpty && key ? ` ${line} ` : `${before && ', '}${line}${after && ', '}`;
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const outer = eol + lineIndent(text, at);
  const next = isEmpty ? `${outer}  ` : outer;
  const lines = name + JSON.stringify(value, null, 2).replaceAll('\n', next);
  return isEmpty
    ? next + lines + outer
    : `${before && before + next}${lines}${after && after + next}`;
}

function changesFrom(
  text: string,
  path: JsonPath,
  value: Json,
  file: string,
): readonly TextChange[] {
  const edits = modify(text, [...path], value, {});
  const depth = path.findLastIndex((_, i) => nodeAt(text, path.slice(0, i)) !== undefined);
  const within = nodeAt(text, path.slice(0, depth));
  // From the end: an edit then leaves the places of those before it.
  return edits
    .toSorted((a, b) => b.offset - a.offset)
    .map(({ offset, length, content }) =>
      trimmed(text, file, offset, length, formed(text, within, offset, content)),
    );
}

/** Without what stays: a difference holds what was changed alone. */
export function trimmed(
  text: string,
  file: string,
  at: number,
  length: number,
  inserted: string,
): TextChange {
  const removed = text.slice(at, at + length);
  const { from, to, inserted: changed } = difference(removed, inserted);
  return { file, at: at + from, removed: removed.slice(from, to), inserted: changed };
}

/** Sets the value at a path, or takes it away where it is undefined. Objects on the way are made, also in the place of null. */
export function setAt(
  text: string,
  path: JsonPath,
  value: Json | undefined,
  file = FILE,
): readonly TextChange[] {
  if (value === undefined) return removeAt(text, path, file);
  const depth = path.findLastIndex((_, i) => nodeAt(text, path.slice(0, i)) !== undefined);
  const key = path[depth];
  const holds = nodeAt(text, path.slice(0, depth))?.type;
  if (key === undefined || holds === (typeof key === 'number' ? 'array' : 'object'))
    return changesFrom(text, path, value, file);
  const rest = path
    .slice(depth)
    .reduceRight<Json>(
      (part, name) => (typeof name === 'number' ? [part] : { [name]: part }),
      value,
    );
  return changesFrom(text, path.slice(0, depth), rest, file);
}

/**
 * Takes a field or an item out with its comma. What stays keeps its form: by jsonc-parser the line would be set anew, and
 * of `[1,2]` without its last item it leaves `[12]`.
 */
function removeAt(text: string, path: JsonPath, file: string): readonly TextChange[] {
  const value = nodeAt(text, path);
  const part = value?.parent?.type === 'property' ? value.parent : value;
  const { parent } = part ?? {};
  if (!part || !parent?.children) return [];
  const at = parent.children.indexOf(part);
  const [before, next] = [parent.children[at - 1], parent.children[at + 1]];
  const end = part.offset + part.length;
  const [from, to] = next
    ? [part.offset, next.offset]
    : before
      ? [before.offset + before.length, end]
      : [parent.offset + 1, parent.offset + parent.length - 1];
  return [{ file, at: from, removed: text.slice(from, to), inserted: '' }];
}

/** What the story of a folder is called; undefined where it can't be told. */
export function titleIn(files: DraftFiles): string | undefined {
  const text = files.get(FILE);
  const title = typeof text === 'string' ? valueAt(text, ['title']) : undefined;
  return typeof title === 'string' ? title : undefined;
}
