/**
 * Typing in a string of a JSON text: only the letters of that literal change. A tree of the text is not made for it, since
 * this happens at each key: the value is found by skipping what stands before it.
 */
import type { TextChange } from './draft.ts';
import type { JsonPath } from './patch.ts';

/** A string in a JSON text: the offset of its first quote, and the offset after its last. */
export interface Literal {
  readonly start: number;
  readonly end: number;
}
/** A part of a string's value that becomes another; `from` and `to` count UTF-16 units of the value. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
}

/** The one part in which two texts differ. */
export function difference(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: head, to: before.length - tail, inserted: after.slice(head, after.length - tail) };
}

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

function skipSpace(text: string, at: number): number {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

/** The offset after the string that begins at `at`. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** The offset after the value that begins at `at`. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) {
      next = endOfString(text, next) - 1;
      if (depth === 0) return next + 1;
    } else if (code === OPEN || code === OPEN_LIST) depth += 1;
    else if (code === CLOSE || code === CLOSE_LIST) {
      depth -= 1;
      if (depth <= 0) return depth < 0 ? next : next + 1;
    } else if (code === COMMA && depth === 0) return next;
  }
  return text.length;
}

/** Where the value of a key or the item at a place begins, in the object or list at `at`. */
function childAt(text: string, at: number, key: string | number): number | undefined {
  if (text[at] !== (typeof key === 'number' ? '[' : '{')) return undefined;
  let next = skipSpace(text, at + 1);
  for (let index = 0; next < text.length && text[next] !== '}' && text[next] !== ']'; index += 1) {
    let found = index === key;
    if (typeof key === 'string') {
      const end = endOfString(text, next);
      found = text.slice(next, end) === JSON.stringify(key);
      // After the colon.
      next = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (found) return next;
    next = skipSpace(text, endOfValue(text, next));
    if (text[next] === ',') next = skipSpace(text, next + 1);
  }
  return undefined;
}

/** Where the value at a path of a JSON text without faults begins; undefined where there is none. */
export const startAt = (text: string, path: JsonPath): number | undefined =>
  path.reduce<number | undefined>(
    (at, key) => (at === undefined ? undefined : childAt(text, at, key)),
    skipSpace(text, 0),
  );

/** The string at a path of a JSON text without faults; undefined where there is none. */
export function literalAt(text: string, path: JsonPath): Literal | undefined {
  const start = startAt(text, path);
  return start !== undefined && text[start] === '"'
    ? { start, end: endOfString(text, start) }
    : undefined;
}

/** The offset in the text of the letter at a place of the literal's value: an escape is one letter of it. */
function offsetIn(text: string, { start, end }: Literal, letter: number): number {
  let at = start + 1;
  for (let count = 0; count < letter && at < end - 1; count += 1)
    at += text.charCodeAt(at) !== BACKSLASH ? 1 : text[at + 1] === 'u' ? 6 : 2;
  return at;
}

/** The changes of a text that make these of a string's value, which stand in their order and do not touch each other. */
export const spliced = (
  text: string,
  literal: Literal,
  splices: readonly Splice[],
  file = 'story.json',
): readonly TextChange[] =>
  // From the end: an edit then leaves the places of those before it.
  splices.toReversed().map(({ from, to, inserted }) => {
    const at = offsetIn(text, literal, from);
    return {
      file,
      at,
      removed: text.slice(at, offsetIn(text, literal, to)),
      inserted: JSON.stringify(inserted).slice(1, -1),
    };
  });
