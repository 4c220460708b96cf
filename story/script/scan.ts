/**
 * The first look at a JSON text: one pass over its tokens, no recursion, no objects made. After it,
 * depth, size and keys are known to be safe, and recursive code may run.
 */
import { createScanner } from 'jsonc-parser';
import { LIMITS } from './limits.ts';
import * as messages from './messages.ts';
import type { Message } from './report.ts';

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

type Wants = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';
const NAMES: { readonly [wants in Wants]: string } = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a field name in quotes',
  'key-or-end': 'a field name in quotes or "}"',
  colon: '":"',
  'comma-or-end': '"," or the end of the list or object',
  nothing: 'the end of the file',
};
interface Level {
  /** Keys seen and where; absent in a list. */
  readonly keys?: Map<string, number>;
}

/** A surrogate without its other half. */
function loneSurrogate(text: string): boolean {
  return /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** The first letter at or after `from` that may stand in no words, in whatever file they are written. */
export function badCharacter(text: string, from = 0): Finding | undefined {
  BAD.lastIndex = from;
  const met = BAD.exec(text);
  if (!met) return undefined;
  const [bad] = met;
  const offset = met.index;
  if (BIDI.test(bad)) return { offset, message: messages.bidiOverride() };
  if (/^\p{M}/u.test(bad)) return { offset, message: messages.piledMarks(bad.length) };
  return { offset, message: messages.controlCharacter(bad.charCodeAt(0)) };
}

/** Something that is seen: not a space, nor one of the signs that take no room or show nothing. */
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]/u;

function badString(value: string): Message | undefined {
  if (value.length > LIMITS.string) return messages.tooLong(value.length, LIMITS.string);
  if (loneSurrogate(value)) return messages.loneSurrogate();
  return badCharacter(value)?.message;
}

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
  let wants: Wants = 'value';
  let nodes = 0;
  const close = () => {
    levels.pop();
    wants = levels.length === 0 ? 'nothing' : 'comma-or-end';
  };
  for (;;) {
    const token: number = scanner.scan();
    const offset = scanner.getTokenOffset();
    const add = (message: Message, at = offset) => findings.push({ offset: at, message });
    const stop = (message: Message) => {
      add(message);
      return findings;
    };
    if (findings.length > LIMITS.problems) return findings;
    if (token === TOKEN.trivia || token === TOKEN.lineBreak) continue;
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
      add(messages.noComments());
      continue;
    }
    if (token === TOKEN.end) {
      if (wants === 'nothing') return findings;
      if (text.trim() === '') return stop(messages.emptyFile());
      return stop(
        messages.endsEarly(
          levels
            .map(({ keys }) => (keys ? '}' : ']'))
            .reverse()
            .join(''),
        ),
      );
    }
    const fault: number = scanner.getTokenError();
    if (fault === FAULT.endOfString) return stop(messages.openString());
    if (fault === FAULT.number) return stop(messages.notAValue(scanner.getTokenValue()));
    if (fault !== FAULT.none) return stop(messages.badEscape());
    const written = () => text.slice(offset, offset + scanner.getTokenLength());
    const met = () => (token === TOKEN.string ? 'a string' : messages.quote(written()));
    const misplaced = (hint?: string) => stop(messages.notJson(NAMES[wants], met(), hint));

    if (token === TOKEN.comma && wants === 'comma-or-end') {
      wants = levels.at(-1)?.keys ? 'key' : 'value';
      continue;
    }
    if (token === TOKEN.colon && wants === 'colon') {
      wants = 'value';
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
      if (wants === 'key' || wants === 'value') {
        if (text.slice(0, offset).trimEnd().endsWith(',')) return stop(messages.trailingComma());
        return misplaced();
      }
      if (wants === 'colon') return misplaced();
      close();
      continue;
    }
    if (wants === 'key' || wants === 'key-or-end') {
      if (token === TOKEN.unknown) return stop(messages.bareKey(scanner.getTokenValue()));
      if (token !== TOKEN.string) return misplaced();
      const key = scanner.getTokenValue();
      const keys = levels.at(-1)?.keys;
      const first = keys?.get(key);
      const bad = badString(key);
      if (bad) add(bad);
      else if (FORBIDDEN.has(key)) add(messages.forbiddenKey(key));
      else if (first !== undefined) add(messages.duplicateKey(key, lineOf(first)));
      keys?.set(key, offset);
      wants = 'colon';
      continue;
    }
    if (wants !== 'value' && wants !== 'value-or-end')
      return misplaced(
        wants === 'comma-or-end'
          ? 'a comma is missing before it'
          : wants === 'nothing'
            ? 'remove what follows the story'
            : undefined,
      );
    if (++nodes > LIMITS.nodes) return stop(messages.tooMany(LIMITS.nodes));
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) {
      if (levels.length >= LIMITS.depth) return stop(messages.tooDeep(LIMITS.depth));
      const isObject = token === TOKEN.openBrace;
      levels.push(isObject ? { keys: new Map() } : {});
      wants = isObject ? 'key-or-end' : 'value-or-end';
      continue;
    }
    if (token === TOKEN.string) {
      const value = scanner.getTokenValue();
      const bad =
        badString(value) ?? (value === '' || SEEN.test(value) ? undefined : messages.unseen());
      if (bad) add(bad);
    } else if (token === TOKEN.number && isTiny(Number(scanner.getTokenValue()))) {
      add(messages.tooNearZero(scanner.getTokenValue()));
    } else if (token === TOKEN.unknown || token === TOKEN.comma || token === TOKEN.colon) {
      return stop(
        token === TOKEN.unknown
          ? messages.notAValue(scanner.getTokenValue())
          : messages.notJson(NAMES[wants], met()),
      );
    }
    wants = levels.length === 0 ? 'nothing' : 'comma-or-end';
  }
}
