/**
 * The first look at a JSON text: one pass over its tokens, no recursion, no objects made. After it,
 * depth, size and keys are known to be safe, and recursive code may run.
 */
import { createScanner } from 'jsonc-parser';
import { LIMITS } from './limits.ts';
import { message, plain, type Message } from './message.ts';

/** jsonc-parser's tokens; its own names are const enums, which modules compiled alone can't use. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  trivia: 15,
  unknown: 16,
  end: 17,
} as const;
const FAULT = { none: 0, endOfString: 2, number: 3 } as const;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
/** Control characters, those that override the direction of text, and more marks on a letter than any script has. */
const BAD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|(?<!\p{M})\p{M}{9,}/gu;

export interface Finding {
  readonly offset: number;
  readonly message: Message;
}

/** What may stand next, as authors are told. */
type Wanted =
  | 'a value'
  | 'a value or "]"'
  | 'a field name in quotes'
  | 'a field name in quotes or "}"'
  | '":"'
  | '"," or the end of the list or object'
  | 'the end of the file';
interface Level {
  /** Keys seen and where; absent in a list. */
  readonly keys?: Map<string, number>;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first letter at or after `from` that may stand in no words, in whatever file they are written. */
export function badCharacter(text: string, from = 0): Finding | undefined {
  BAD.lastIndex = from;
  const met = BAD.exec(text);
  if (!met) return undefined;
  const [bad] = met;
  const offset = met.index;
  if (BIDI.test(bad)) return { offset, message: message('bidiOverride', {}) };
  if (/^\p{M}/u.test(bad)) return { offset, message: message('piledMarks', { marks: bad.length }) };
  const code = bad.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return { offset, message: message('controlCharacter', { code }) };
}

/** Something that is seen: not a space, nor one of the signs that take no room or show nothing. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u;

function badString(value: string): Message | undefined {
  if (value.length > LIMITS.string)
    return message('longString', { length: value.length, limit: LIMITS.string });
  if (LONE_SURROGATE.test(value)) return message('loneSurrogate', {});
  return badCharacter(value)?.message;
}

/** What stands where a value should, and is none. */
function notAValue(token: string): Message {
  const hint = /^[+-]?\.\d/.test(token)
    ? `write ${plain(token.replace('+', '').replace('.', '0.'))}`
    : /^(NaN|[+-]?Infinity|undefined|[+-.\d])/.test(token)
      ? 'numbers are finite, like -0.5; leave out what is not known'
      : 'put text in double quotes, like "this"';
  return message('notAValue', { token }, hint);
}
/** `title:` or `'title':` where `"title":` should stand. */
const bareKey = (token: string) =>
  message('bareKey', {
    token,
    name: token.replace(/^['`\u2018-\u201f\u00ab\u00bb]+|['`\u2018-\u201f\u00ab\u00bb]+$/g, ''),
  });

/** So near to zero that what is divided by it is beyond all numbers. */
export const isTiny = (value: number): boolean =>
  value !== 0 && Math.abs(value) < LIMITS.nearestToZero;

/**
 * Everything unsafe or not JSON in `text`. `lineOf` names the line of an offset. Stops at the first
 * thing that makes the rest unreadable; goes on after what only needs to be said.
 */
export function scan(text: string, lineOf: (offset: number) => number): Finding[] {
  const findings: Finding[] = [];
  const scanner = createScanner(text, false);
  const levels: Level[] = [];
  let wanted: Wanted = 'a value';
  let nodes = 0;
  const close = () => {
    levels.pop();
    wanted = levels.length === 0 ? 'the end of the file' : '"," or the end of the list or object';
  };
  for (;;) {
    const token: number = scanner.scan();
    const offset = scanner.getTokenOffset();
    const add = (told: Message) => findings.push({ offset, message: told });
    const stop = (told: Message) => {
      add(told);
      return findings;
    };
    if (findings.length > LIMITS.problems) return findings;
    if (token === TOKEN.trivia || token === TOKEN.lineBreak) continue;
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
      add(message('comment', {}));
      continue;
    }
    if (token === TOKEN.end) {
      if (wanted === 'the end of the file') return findings;
      if (text.trim() === '') return stop(message('emptyFile', {}));
      const open = levels.map(({ keys }) => (keys ? '}' : ']')).reverse();
      const missing = open.length === 0 ? undefined : `missing: ${plain(open.join(''), 40)}`;
      return stop(message('endsEarly', {}, missing));
    }
    const fault: number = scanner.getTokenError();
    if (fault === FAULT.endOfString) return stop(message('openString', {}));
    if (fault === FAULT.number) return stop(notAValue(scanner.getTokenValue()));
    if (fault !== FAULT.none) return stop(message('badEscape', {}));
    const written = () => text.slice(offset, offset + scanner.getTokenLength());
    const met = () => (token === TOKEN.string ? 'a string' : `"${plain(written(), 58)}"`);
    const misplaced = (hint?: string) =>
      stop(message('notJson', { expected: wanted, token: met() }, hint));

    if (token === TOKEN.comma && wanted === '"," or the end of the list or object') {
      wanted = levels.at(-1)?.keys ? 'a field name in quotes' : 'a value';
      continue;
    }
    if (token === TOKEN.colon && wanted === '":"') {
      wanted = 'a value';
      continue;
    }
    const closes = token === TOKEN.closeBrace || token === TOKEN.closeBracket;
    if (closes) {
      const isObject = levels.at(-1)?.keys !== undefined;
      const fits = levels.length > 0 && isObject === (token === TOKEN.closeBrace);
      if (!fits)
        return misplaced(
          levels.length === 0
            ? 'remove it'
            : isObject
              ? 'an object ends with }'
              : 'a list ends with ]',
        );
      if (wanted === 'a field name in quotes' || wanted === 'a value') {
        if (text.slice(0, offset).trimEnd().endsWith(','))
          return stop(message('trailingComma', {}));
        return misplaced();
      }
      if (wanted === '":"') return misplaced();
      close();
      continue;
    }
    if (wanted === 'a field name in quotes' || wanted === 'a field name in quotes or "}"') {
      if (token === TOKEN.unknown) return stop(bareKey(scanner.getTokenValue()));
      if (token !== TOKEN.string) return misplaced();
      const key = scanner.getTokenValue();
      const keys = levels.at(-1)?.keys;
      const first = keys?.get(key);
      const bad = badString(key);
      if (bad) add(bad);
      else if (FORBIDDEN.has(key)) add(message('forbiddenKey', { key }));
      else if (first !== undefined) add(message('duplicateKey', { key, line: lineOf(first) }));
      keys?.set(key, offset);
      wanted = '":"';
      continue;
    }
    if (wanted !== 'a value' && wanted !== 'a value or "]"')
      return misplaced(
        wanted === '"," or the end of the list or object'
          ? 'a comma is missing before it'
          : wanted === 'the end of the file'
            ? 'remove what follows the story'
            : undefined,
      );
    if (++nodes > LIMITS.nodes)
      return stop(message('tooManyValues', { limit: LIMITS.nodes.toLocaleString('en') }));
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (levels.length >= LIMITS.depth) return stop(message('tooDeep', { limit: LIMITS.depth }));
      const isObject = token === TOKEN.openBrace;
      levels.push(isObject ? { keys: new Map() } : {});
      wanted = isObject ? 'a field name in quotes or "}"' : 'a value or "]"';
      continue;
    }
    if (token === TOKEN.string) {
      const value = scanner.getTokenValue();
      const bad =
        badString(value) ?? (value === '' || SEEN.test(value) ? undefined : message('unseen', {}));
      if (bad) add(bad);
    } else if (token === TOKEN.number && isTiny(Number(scanner.getTokenValue()))) {
      add(message('nearZero', { number: scanner.getTokenValue() }));
    } else if (token === TOKEN.unknown || token === TOKEN.comma || token === TOKEN.colon) {
      return stop(
        token === TOKEN.unknown
          ? notAValue(scanner.getTokenValue())
          : message('notJson', { expected: wanted, token: met() }),
      );
    }
    wanted = levels.length === 0 ? 'the end of the file' : '"," or the end of the list or object';
  }
}
