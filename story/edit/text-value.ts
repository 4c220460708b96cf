/** A text of a script as one string to write in, and what typing in it changes: `text` may be a string or a list of them. */
import type { Json } from '../scene.ts';
import type { TextChange } from './draft.ts';
import { setAt, trimmed, type JsonPath } from './patch.ts';
import { literalAt, type Literal } from './splice.ts';

/** Between the strings of a list, as between paragraphs. */
const GAP = '\n\n';

/** The value at a path; undefined where there is none. */
export const valueIn = (json: Json | undefined, path: JsonPath): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as { readonly [key: string | number]: Json })[key]
        : undefined,
    json,
  );

/** A text as one string; empty where there is none. */
export const writtenOf = (value: Json | undefined): string => {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return (value as readonly Json[]).filter((part) => typeof part === 'string').join(GAP);
};

/** What the file says at a path; undefined where it cannot be read. */
function readAt(text: string, path: JsonPath, literal: Literal | undefined): string | undefined {
  try {
    const value = JSON.parse(literal ? text.slice(literal.start, literal.end) : text) as Json;
    return writtenOf(literal ? value : valueIn(value, path));
  } catch {
    return undefined;
  }
}

/**
 * What it changes that the text at a path of story.json becomes another: the letters of its literal. A text that becomes
 * empty goes where it may (`isOptional`), and comes with the first letter. A list of strings becomes one. Undefined where
 * the file does not say `before` there: somebody is writing in it as JSON, and it cannot be read.
 */
export function typedChanges(
  text: string,
  path: JsonPath,
  before: string,
  after: string,
  isOptional: boolean,
): readonly TextChange[] | undefined {
  const literal = literalAt(text, path);
  if (readAt(text, path, literal) !== before) return undefined;
  if (after === '' && isOptional) return setAt(text, path, undefined);
  if (!literal) return setAt(text, path, after);
  const { start, end } = literal;
  return [trimmed(text, 'story.json', start, end - start, JSON.stringify(after))];
}
