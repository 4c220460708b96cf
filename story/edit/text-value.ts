/** A text of a script as one string to write in, and what typing in it changes: `text` may be a string or a list of them. */
import type { Json } from '../scene.ts';
import type { TextChange } from './draft.ts';
import { setAt, type JsonPath } from './patch.ts';
import { literalAt, spliced, type Literal, type Splice } from './splice.ts';

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

const valueOf = (text: string, { start, end }: Literal): string =>
  JSON.parse(text.slice(start, end)) as string;

/** A string after splices of it. */
export const afterSplices = (text: string, splices: readonly Splice[]): string =>
  splices.reduceRight(
    (after, { from, to, inserted }) => after.slice(0, from) + inserted + after.slice(to),
    text,
  );

function partsOf(text: string, path: JsonPath): readonly string[] {
  const parts: string[] = [];
  for (;;) {
    const part = literalAt(text, [...path, parts.length]);
    if (!part) return parts;
    parts.push(valueOf(text, part));
  }
}

/** The list with the parts that the splices touch as one part; without it where nothing is left of it. */
function listChanges(
  text: string,
  path: JsonPath,
  parts: readonly string[],
  splices: readonly Splice[],
): readonly TextChange[] {
  const starts = parts.map((_, at) =>
    parts.slice(0, at).reduce((sum, part) => sum + part.length + GAP.length, 0),
  );
  const startOf = (at: number) => starts[at] ?? 0;
  const from = splices[0]?.from ?? 0;
  const to = splices.at(-1)?.to ?? 0;
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const at = Math.max(
    first,
    starts.findLastIndex((start) => start <= to),
  );
  // A gap that loses a line joins what it parted.
  const last = Math.min(
    parts.length - 1,
    to > startOf(at) + (parts[at]?.length ?? 0) ? at + 1 : at,
  );
  const own = splices.map((splice) => ({
    ...splice,
    from: splice.from - startOf(first),
    to: splice.to - startOf(first),
  }));
  const before = parts.slice(first, last + 1).join(GAP);
  const after = afterSplices(before, own);
  const literal = literalAt(text, [...path, first]);
  const isInside = first === last && own.every((splice) => splice.to <= before.length);
  if (literal && isInside && after !== '') return spliced(text, literal, own);
  const list = [...parts.slice(0, first), after, ...parts.slice(last + 1)].filter(Boolean);
  return setAt(text, path, list.length > 0 ? list : undefined);
}

/**
 * What typing in the text at a path of story.json changes: the letters of its literal. A text that becomes empty goes where
 * it may (`isOptional`), and comes with the first letter.
 */
export function typedChanges(
  text: string,
  path: JsonPath,
  splices: readonly Splice[],
  isOptional: boolean,
): readonly TextChange[] {
  const literal = literalAt(text, path);
  if (!literal) {
    const parts = partsOf(text, path);
    return parts.length > 0
      ? listChanges(text, path, parts, splices)
      : setAt(text, path, afterSplices('', splices));
  }
  if (isOptional && afterSplices(valueOf(text, literal), splices) === '')
    return setAt(text, path, undefined);
  return spliced(text, literal, splices);
}
