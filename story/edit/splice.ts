/**
 * Finds where two texts differ, and where a string is in a JSON text. This runs at each keystroke, so no tree
 * is built: the scanner skips everything before the value.
 */
import { createScanner, type JSONScanner } from 'jsonc-parser';
import type { JsonPath } from './patch.ts';

/** A string in a JSON text: the offset of its first quote, and the offset after its last quote. */
export interface Literal {
  readonly start: number;
  readonly end: number;
}
/** Replaces a part of a string's value; `from` and `to` count UTF-16 units of the value. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
}

/** The single part in which two texts differ. */
export function difference(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < most - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { from: same, to: before.length - tail, inserted: after.slice(same, after.length - tail) };
}

/** Moves a scanner from the first token of a value to the token after it. */
function skipValue(scanner: JSONScanner, text: string): void {
  let depth = 0;
  do {
    const sign = text[scanner.getTokenOffset()];
    if (sign === undefined) return;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    scanner.scan();
  } while (depth > 0);
}

/** A scanner at the value at a path of a valid JSON text; undefined if there is none. */
function scannerAt(text: string, path: JsonPath): JSONScanner | undefined {
  const scanner = createScanner(text, true);
  const sign = () => text[scanner.getTokenOffset()];
  scanner.scan();
  for (const key of path) {
    if (sign() !== (typeof key === 'number' ? '[' : '{')) return undefined;
    scanner.scan();
    for (let index = 0; ; index += 1) {
      if (sign() === undefined || sign() === '}' || sign() === ']') return undefined;
      let isFound = index === key;
      if (typeof key === 'string') {
        isFound = scanner.getTokenValue() === key;
        // Skips the colon, then reads the value.
        scanner.scan();
        scanner.scan();
      }
      if (isFound) break;
      skipValue(scanner, text);
      if (sign() === ',') scanner.scan();
    }
  }
  return scanner;
}

/** The offset of the value at a path of a valid JSON text; undefined if there is none. */
export const startAt = (text: string, path: JsonPath): number | undefined =>
  scannerAt(text, path)?.getTokenOffset();

/** The string at a path of a valid JSON text; undefined if there is none. */
export function literalAt(text: string, path: JsonPath): Literal | undefined {
  const scanner = scannerAt(text, path);
  const start = scanner?.getTokenOffset();
  return scanner && start !== undefined && text[start] === '"'
    ? { start, end: start + scanner.getTokenLength() }
    : undefined;
}
