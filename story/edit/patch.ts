/**
 * Small edits of story.json as text, so that hand-written JSON keeps its formatting and a diff shows only the
 * change. jsonc-parser gives the position of each value.
 */
import {
  findNodeAtLocation,
  findNodeAtOffset,
  getNodePath,
  getNodeValue,
  parseTree,
  type Node,
} from 'jsonc-parser';
import type { Json } from '../scene.ts';
import type { DraftFiles, TextChange } from './draft.ts';
import { difference } from './splice.ts';

/** The path of a value: keys of objects and indexes of lists. */
export type JsonPath = readonly (string | number)[];

const FILE = 'story.json';

let last: { readonly text: string; readonly tree: Node | undefined } | undefined;
/**
 * Cached for the last text, because one action asks several times. The tree is undefined if the text is
 * nested too deeply to parse.
 */
function treeOf(text: string): Node | undefined {
  if (last?.text === text) return last.tree;
  last = { text, tree: undefined };
  try {
    last = { text, tree: parseTree(text) };
  } catch {
    // The checker reports the allowed depth.
  }
  return last.tree;
}

/** The node at a path; undefined if there is none. */
export function nodeAt(text: string, path: JsonPath): Node | undefined {
  const tree = treeOf(text);
  return tree && findNodeAtLocation(tree, [...path]);
}

/** The path of the innermost value or key at an offset. */
export function pathAtOffset(text: string, offset: number): JsonPath {
  const tree = treeOf(text);
  const node = tree && findNodeAtOffset(tree, offset);
  return node ? getNodePath(node) : [];
}

/** The value at a path of a script's text; undefined if there is none. */
export function valueAt(text: string, path: JsonPath): Json | undefined {
  const node = nodeAt(text, path);
  return node && (getNodeValue(node) as Json);
}

/** The white space at the start of the line that contains an offset. */
const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';

/** Gives the text to insert, for the indentation of its lines; for undefined, everything on one line. */
type Write = (indent: string | undefined) => string;
/** A short list or object without others in it, which is put on one line. */
const SHORT = /([[{])\n\s+([^[\]{}]{1,90}?)\n\s*([\]}])/g;
const onLine = (_: string, open: string, inner: string, close: string) =>
  `${open} ${inner.replace(/\n\s+/g, ' ')} ${close}`;
const written =
  (value: Json, text: string): Write =>
  (indent) =>
    indent === undefined
      ? JSON.stringify(value, null, 1).replace(/\n */g, ' ')
      : JSON.stringify(value, null, 2).replace(SHORT, onLine).replaceAll('\n', eolOf(text) + indent); // prettier-ignore
const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const isOnLines = (text: string, { offset, length }: Node): boolean =>
  text.slice(offset, offset + length).includes('\n');

/** Removes the common start and end, so that a change covers only what differs. */
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

/**
 * Inserts something into an object or a list before the item at `index`, formatted like the other items: on
 * separate lines or on one. jsonc-parser would reformat the existing lines.
 */
function putInto(
  text: string,
  holder: Node,
  index: number,
  [key, write]: readonly [key: string | number, Write],
  file: string,
): readonly TextChange[] {
  const { children = [], offset, length } = holder;
  const named: Write = (indent) =>
    typeof key === 'number' ? write(indent) : `${JSON.stringify(key)}: ${write(indent)}`;
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) {
    const around = holder.parent?.parent ?? holder.parent ?? holder;
    const outer = indentAt(text, offset);
    const inner = `${outer}  `;
    const eol = eolOf(text);
    const space = typeof key === 'number' ? '' : ' ';
    const inside = isOnLines(text, around)
      ? `${eol}${inner}${named(inner)}${eol}${outer}`
      : `${space}${named(undefined)}${space}`;
    return [trimmed(text, file, offset + 1, length - 2, inside)];
  }
  const before = children.at(-2);
  const gap = before
    ? text.slice(before.offset + before.length, last.offset)
    : `,${text.slice(offset + 1, first.offset) || ' '}`;
  const body = named(gap.includes('\n') ? indentAt(text, last.offset) : undefined);
  const next = children[index];
  return next
    ? [{ file, at: next.offset, removed: '', inserted: body + gap }]
    : [{ file, at: last.offset + last.length, removed: '', inserted: gap + body }];
}

/** Wraps a value in the objects and lists of a path. */
export const nested = (path: JsonPath, value: Json): Json =>
  path.reduceRight<Json>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );

/** Sets the value at a path; undefined removes it. Missing objects on the way are created, also in place of null. */
export function setAt(
  text: string,
  path: JsonPath,
  value: Json | undefined,
  file = FILE,
): readonly TextChange[] {
  if (value === undefined) return removeAt(text, path, file);
  // The deepest existing value on the way.
  let depth = path.length;
  while (depth > 0 && !nodeAt(text, path.slice(0, depth))) depth -= 1;
  const node = nodeAt(text, path.slice(0, depth));
  if (!node) return [];
  const [key, ...below] = path.slice(depth);
  if (key !== undefined && node.type === (typeof key === 'number' ? 'array' : 'object')) {
    const write = written(nested(below, value), text);
    return putInto(text, node, Infinity, [key, write], file);
  }
  const { offset, length } = node;
  const holder = node.parent?.type === 'property' ? node.parent.parent : node.parent;
  const write = written(nested(path.slice(depth), value), text);
  const indent = !holder || isOnLines(text, holder) ? indentAt(text, offset) : undefined;
  return [trimmed(text, file, offset, length, write(indent))];
}

/**
 * The text of a list's item, to be inserted elsewhere, so that a moved item keeps its formatting. @throws
 * RangeError if there is none
 */
export function itemAt(text: string, path: JsonPath): Write {
  const node = nodeAt(text, path);
  if (!node) throw new RangeError(`nothing at ${path.join('/')}`);
  const item = text.slice(node.offset, node.offset + node.length);
  const indentation = indentAt(text, node.offset);
  return (indent = indentation) =>
    indent === indentation ? item : item.replaceAll(`\n${indentation}`, `\n${indent}`);
}

/**
 * Inserts a new item, or the text of one, into the list at a path before the item at `index`; creates the
 * list if necessary.
 */
export function insertItem(
  text: string,
  list: JsonPath,
  index: number,
  item: Json | Write,
): readonly TextChange[] {
  const write = typeof item === 'function' ? item : written(item, text);
  const node = nodeAt(text, list);
  return node
    ? putInto(text, node, index, [index, write], FILE)
    : setAt(text, list, [JSON.parse(write(undefined)) as Json]);
}

/**
 * Removes a field or an item with its comma and keeps the formatting of the rest. jsonc-parser would reformat
 * the line, and turns `[1,2]` without its last item into `[12]`.
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

/** The title of the story in a folder; undefined if it is unreadable. */
export function titleIn(files: DraftFiles): string | undefined {
  const text = files.get(FILE);
  const title = typeof text === 'string' ? valueAt(text, ['title']) : undefined;
  return typeof title === 'string' ? title : undefined;
}
