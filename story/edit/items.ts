/** Items of lists as their text stands: what moves keeps the form that its author gave it. */
import type { Json } from '../scene.ts';
import { applied, type TextChange } from './draft.ts';
import { nodeAt, setAt, type JsonPath } from './patch.ts';

const FILE = 'story.json';

/** Changes that follow each other: each is made for the text that those before it leave. */
export function chain(
  text: string,
  ...made: readonly ((now: string) => readonly TextChange[])[]
): readonly TextChange[] {
  const all: TextChange[] = [];
  let now = text;
  for (const make of made) {
    const changes = make(now);
    now = afterChanges(now, changes);
    all.push(...changes);
  }
  return all;
}

/** story.json after changes of it. */
export const afterChanges = (text: string, changes: readonly TextChange[]): string =>
  String(applied(new Map([[FILE, text]]), changes).get(FILE));

/** The white space at the beginning of the line that an offset is in. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? '';
}

/** An item as it stands, and the indentation of its lines. */
export interface ItemText {
  readonly text: string;
  readonly indent: string;
}
/** The text of the value at a path. @throws RangeError where there is none */
export function itemAt(text: string, path: JsonPath): ItemText {
  const node = nodeAt(text, path);
  if (!node) throw new RangeError(`nothing at ${path.join('/')}`);
  const { offset, length } = node;
  return { text: text.slice(offset, offset + length), indent: indentAt(text, offset) };
}
/** A new value as an item; on one line in a text that has but one. */
export const itemOf = (value: Json, text: string): ItemText => ({
  text: text.includes('\n')
    ? JSON.stringify(value, null, 2).replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n')
    : JSON.stringify(value),
  indent: '',
});

const moved = (item: ItemText, indent: string): string =>
  item.indent === indent ? item.text : item.text.replaceAll(`\n${item.indent}`, `\n${indent}`);

/** Puts an item into the list at a path before the one at `index`; the list is made where there is none. */
export function insertItem(
  text: string,
  list: JsonPath,
  index: number,
  item: ItemText,
): readonly TextChange[] {
  const node = nodeAt(text, list);
  const put = (at: number, inserted: string) => [{ file: FILE, at, removed: '', inserted }];
  if (!node) return setAt(text, list, [JSON.parse(item.text) as Json]);
  const [first, second] = node.children ?? [];
  if (!first) {
    const outer = indentAt(text, node.offset);
    const inner = `${outer}  `;
    const { length, offset } = node;
    const removed = text.slice(offset, offset + length);
    const inserted = `[\n${inner}${moved(item, inner)}\n${outer}]`;
    return [{ file: FILE, at: offset, removed, inserted }];
  }
  const gap = second
    ? text.slice(first.offset + first.length, second.offset)
    : `,${text.slice(node.offset + 1, first.offset)}`;
  const body = moved(item, indentAt(text, first.offset));
  const next = node.children?.[index];
  if (next) return put(next.offset, body + gap);
  const last = node.children?.at(-1) ?? first;
  return put(last.offset + last.length, gap + body);
}
