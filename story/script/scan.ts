/**
 * Scans a JSON text before it is parsed: syntax, depth, size, keys and strings. After a successful scan,
 * recursive code is safe.
 */
import { printParseErrorCode, visit, type JSONPath } from 'jsonc-parser';
import { LIMITS } from './limits.ts';
import { message, plain, type Message } from './message.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
/**
 * Control characters (including Unicode line ends, byte order marks, annotation marks and what is no character), direction
 * overrides, and more combining marks on a letter than any script uses.
 */
const BAD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\p{NChar}]|(?<!\p{M})\p{M}{9,}/gu;

export interface Finding {
  readonly offset: number;
  readonly message: Message;
  /** Of a value in a place that can be read. */
  readonly path?: JSONPath;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first character at or after `from` that is not allowed in text, in any file. */
export function badCharacter(text: string, from = 0): Finding | undefined {
  BAD.lastIndex = from;
  const met = BAD.exec(text);
  if (!met) return undefined;
  const [bad] = met;
  const offset = met.index;
  if (BIDI.test(bad)) return { offset, message: message('bidiOverride', {}) };
  if (/^\p{M}/u.test(bad)) return { offset, message: message('piledMarks', { marks: bad.length }) };
  const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset, message: message('controlCharacter', { code }) };
}

/** A visible character: not a space, nor a sign of no width or without a glyph. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u;

function badString(value: string): Message | undefined {
  if (value.length > LIMITS.string)
    return message('longString', {
      length: value.length.toLocaleString('en'),
      limit: LIMITS.string.toLocaleString('en'),
    });
  if (LONE_SURROGATE.test(value)) return message('loneSurrogate', {});
  return badCharacter(value)?.message;
}

/** The message for a token that is not a value although one is expected. */
function notAValue(token: string): Message {
  const hint = /^[+-]?\.\d/.test(token)
    ? `write ${plain(token.replace('+', '').replace('.', '0.'))}`
    : /^(NaN|[+-]?Infinity|undefined|[+-.\d])/.test(token)
      ? 'numbers are finite, like -0.5; leave out what is not known'
      : 'put text in double quotes, like "this"';
  return message('notAValue', { token }, hint);
}
/** The message for `title:` or `'title':` instead of `"title":`. */
const bareKey = (token: string) =>
  message('bareKey', {
    token,
    name: token.replace(/^['`\u2018-\u201f\u00ab\u00bb]+|['`\u2018-\u201f\u00ab\u00bb]+$/g, ''),
  });

/** Whether a number is so near to zero that dividing by it overflows. */
export const isTiny = (value: number): boolean =>
  value !== 0 && Math.abs(value) < LIMITS.nearestToZero;

/** What may come next, in words for authors. */
type Expected =
  | 'a value'
  | 'a value or "]"'
  | 'a field name in quotes'
  | 'a field name in quotes or "}"'
  | '":"'
  | '"," or the end of the list or object'
  | 'the end of the file';
/** The keys of each open object with their offsets; undefined for a list. */
type Levels = readonly (ReadonlyMap<string, number> | undefined)[];

/** The message for a token that is not valid JSON where `expected` was expected. */
function syntaxFault(
  error: string,
  text: string,
  offset: number,
  token: string,
  expected: Expected,
  levels: Levels,
): Message {
  if (error === 'UnexpectedEndOfString') return message('openString', {});
  if (error === 'UnexpectedEndOfNumber') return notAValue(token);
  if (/^Invalid(Unicode|EscapeCharacter|Character)$/.test(error)) return message('badEscape', {});
  if (token === '') {
    if (text.trim() === '') return message('emptyFile', {});
    const open = levels.map((keys) => (keys ? '}' : ']')).reverse();
    const hint = open.length === 0 ? undefined : `missing: ${plain(open.join(''), 40)}`;
    return message('endsEarly', {}, hint);
  }
  const misplaced = (hint?: string) => {
    const met = token.startsWith('"') ? 'a string' : `"${plain(token, 58)}"`;
    return message('notJson', { expected, token: met }, hint);
  };
  if (token === '}' || token === ']') {
    if (levels.length === 0) return misplaced('remove it');
    const isObject = levels.at(-1) !== undefined;
    if (isObject !== (token === '}'))
      return misplaced(isObject ? 'an object ends with }' : 'a list ends with ]');
    const isTrailing = text.slice(0, offset).trimEnd().endsWith(',');
    return isTrailing ? message('trailingComma', {}) : misplaced();
  }
  const isSymbol = error === 'InvalidSymbol';
  if (isSymbol && expected.startsWith('a field name')) return bareKey(token);
  if (isSymbol && expected.startsWith('a value')) return notAValue(token);
  if (expected === 'the end of the file') return misplaced('remove what follows the story');
  return misplaced(expected.startsWith('","') ? 'a comma is missing before it' : undefined);
}

/** Thrown to stop scanning. */
const STOP = Symbol('stop');

/**
 * All findings in `text`: what is unsafe or not JSON. `lineOf` gives the line of an offset. Stops at the
 * first finding that makes the rest unreadable; continues after others.
 */
export function scan(text: string, lineOf: (offset: number) => number): readonly Finding[] {
  const findings: Finding[] = [];
  const levels: (Map<string, number> | undefined)[] = [];
  let expected: Expected = 'a value';
  let nodes = 0;
  const add = (offset: number, fault: Message | undefined, path?: JSONPath) => {
    if (fault) findings.push({ offset, message: fault, ...(path && { path }) });
    if (findings.length > LIMITS.problems) throw STOP;
  };
  const stop = (offset: number, fault: Message): never => {
    findings.push({ offset, message: fault });
    throw STOP;
  };
  const begin = (offset: number) => {
    const limit = LIMITS.nodes.toLocaleString('en');
    if (++nodes > LIMITS.nodes) stop(offset, message('tooManyValues', { limit }));
  };
  const end = () => {
    expected = levels.length === 0 ? 'the end of the file' : '"," or the end of the list or object';
  };
  const open = (offset: number, keys?: Map<string, number>) => {
    begin(offset);
    if (levels.length >= LIMITS.depth) stop(offset, message('tooDeep', { limit: LIMITS.depth }));
    levels.push(keys);
    expected = keys ? 'a field name in quotes or "}"' : 'a value or "]"';
  };
  const close = (_offset: number, length: number) => {
    // At the end of the file the parser closes open brackets with length 0; those are reported as still open.
    if (length === 0) return;
    levels.pop();
    end();
  };
  const keyFault = (key: string): Message | undefined => {
    const first = levels.at(-1)?.get(key);
    if (FORBIDDEN.has(key)) return message('forbiddenKey', { key });
    return first === undefined ? undefined : message('duplicateKey', { key, line: lineOf(first) });
  };
  const valueFault = (value: unknown, written: string): Message | undefined => {
    if (typeof value === 'number' && isTiny(value)) return message('nearZero', { number: written });
    if (typeof value !== 'string') return undefined;
    return (
      badString(value) ?? (value === '' || SEEN.test(value) ? undefined : message('unseen', {}))
    );
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => open(offset, new Map()),
        onArrayBegin: (offset) => open(offset),
        onObjectEnd: close,
        onArrayEnd: close,
        onObjectProperty(key, offset) {
          if ((levels.at(-1)?.size ?? 0) >= LIMITS.keys)
            stop(offset, message('tooManyKeys', { limit: LIMITS.keys.toLocaleString('en') }));
          add(offset, badString(key) ?? keyFault(key));
          levels.at(-1)?.set(key, offset);
          expected = '":"';
        },
        onSeparator(sign) {
          expected = sign === ',' && levels.at(-1) ? 'a field name in quotes' : 'a value';
        },
        onLiteralValue(value, offset, length, _line, _column, pathOf) {
          begin(offset);
          const fault = valueFault(value, text.slice(offset, offset + length));
          if (fault) add(offset, fault, pathOf());
          end();
        },
        onError(code, offset, length) {
          const error = printParseErrorCode(code);
          if (error === 'InvalidCommentToken') return add(offset, message('comment', {}));
          const token = text.slice(offset, offset + length);
          return stop(offset, syntaxFault(error, text, offset, token, expected, levels));
        },
      },
      { disallowComments: true },
    );
  } catch (thrown) {
    if (thrown !== STOP) throw thrown;
  }
  return findings;
}
