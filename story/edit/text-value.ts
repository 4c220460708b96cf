/**
 * A text of a script as one string for a text field, and the changes of typing in it; `text` may be a string
 * or a list of strings.
 */
import type { Json } from '../scene.ts';
import type { TextChange } from './draft.ts';
import { setAt, trimmed, type JsonPath } from './patch.ts';
import { literalAt, type Literal } from './splice.ts';

/** Joins the strings of a list, as it separates paragraphs. */
const GAP = '\n\n';

/** The value at a path; undefined if there is none. */
export const valueIn = (json: Json | undefined, path: JsonPath): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as { readonly [key: string | number]: Json })[key]
        : undefined,
    json,
  );

/** A text as one string; empty if there is none. */
export const writtenOf = (value: Json | undefined): string => {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return (value as readonly Json[]).filter((part) => typeof part === 'string').join(GAP);
};

/** The text in the file at a path; undefined if it cannot be read. */
function readAt(text: string, path: JsonPath, literal: Literal | undefined): string | undefined {
  try {
    const value = JSON.parse(literal ? text.slice(literal.start, literal.end) : text) as Json;
    return writtenOf(literal ? value : valueIn(value, path));
  } catch {
    return undefined;
  }
}

/**
 * The changes that replace the text at a path of story.json, inside its string literal. An empty text is
 * removed if that is allowed (`isOptional`), and added with the first letter. A list of strings becomes one
 * string. Undefined if the file does not have `before` there, which happens while somebody edits it as JSON
 * and it is invalid.
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
