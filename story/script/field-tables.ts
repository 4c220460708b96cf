/** A schema as tables of its fields, for the format page, the gallery and `handscroll kind`. */
import type { z } from 'zod';
import type { JsonObject, SceneSpec } from '../scene.ts';
import { choicesOf, expected } from './expected.ts';
import { metaOf, unwrap } from './shape.ts';

type Schema = z.core.$ZodType;
const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;

export interface FieldRow {
  readonly name: string;
  readonly required: boolean;
  /** What may stand there, in a few words; may hold Markdown code marks. */
  readonly type: string;
  /** May hold code marks, too; what a field is when left out stands at its end. */
  readonly meaning: string;
}
export interface FieldTable {
  /** Where the fields stand: `params`, `params/panels/*`. */
  readonly name: string;
  readonly rows: readonly FieldRow[];
}

const optional = (schema: Schema) => {
  const { type } = (schema as z.core.$ZodTypes)._zod.def;
  return type === 'optional' || type === 'default' || type === 'prefault';
};

/** What a schema says of itself; empty when it says nothing. */
export const meaningOf = (schema: Schema): string =>
  (metaOf(schema) as { description?: string }).description ?? '';

/** What may stand there, in a few words. */
export function typeWords(schema: Schema): string {
  const d = def(schema);
  const meaning = metaOf(schema).handscroll;
  if (meaning === 'value') return `value: ${expected(schema)} or a binding`;
  const choices = choicesOf(schema);
  if (choices.length > 0 && choices.length <= 24)
    return choices.map((choice) => `\`${choice}\``).join(', ');
  if (d.type === 'record') return `map: ${typeWords(d.valueType)}`;
  if (d.type === 'union' && meaning === undefined) {
    const kinds = d.options.map((option) =>
      def(option).type === 'object' ? 'an object' : typeWords(option),
    );
    return [...new Set(kinds)].join(' or ');
  }
  return expected(schema);
}

/** What a field is when it is left out, where that can be said in a few words. */
function usualOf(schema: Schema): unknown {
  const d = (schema as z.core.$ZodTypes)._zod.def;
  if (d.type === 'default') return d.defaultValue;
  return d.type === 'optional' ? usualOf(d.innerType) : undefined;
}
/** The meaning, and what is so when the field is left out. */
function withUsual(meaning: string, usual: unknown, words: string): string {
  if (typeof usual !== 'string' && typeof usual !== 'number' && typeof usual !== 'boolean')
    return meaning;
  if (usual === '' || /at first/.test(meaning)) return meaning;
  return `${meaning} ${words}: \`${usual}\`.`.trim();
}

/** The fields of one object; none for anything else. */
export function fieldRows(
  schema: Schema,
  usual: { readonly [field: string]: unknown } = {},
): readonly FieldRow[] {
  const d = def(schema);
  if (d.type !== 'object') return [];
  return Object.entries(d.shape as Record<string, Schema>).map(([name, field]) => ({
    name,
    required: !optional(field),
    type: typeWords(field),
    meaning: Object.hasOwn(usual, name)
      ? withUsual(meaningOf(field), usual[name], 'At first')
      : withUsual(meaningOf(field), usualOf(field), 'Left out'),
  }));
}

/** The object behind a field, its key in the path: `panels/*` for a map of objects. */
function objectIn(schema: Schema): { schema: Schema; under: string } | undefined {
  const d = def(schema);
  if (d.type === 'object') return { schema, under: '' };
  const item = d.type === 'record' ? d.valueType : d.type === 'array' ? d.element : undefined;
  const inner = item && objectIn(item);
  if (inner) return { schema: inner.schema, under: `/*${inner.under}` };
  if (d.type !== 'union') return undefined;
  return d.options.map((option) => objectIn(option)).find((found) => found !== undefined);
}

/**
 * The fields of a schema called `name`, and under them those of the objects that they hold; `usual` tells
 * what the properties of a state are at first.
 */
export function fieldTables(
  schema: Schema,
  name: string,
  usual: { readonly [field: string]: unknown } = {},
  depth = 0,
): readonly FieldTable[] {
  const d = def(schema);
  if (d.type !== 'object' || depth > 4) return [];
  const inner = Object.entries(d.shape as Record<string, Schema>).flatMap(([key, field]) => {
    const found = objectIn(field);
    return found ? fieldTables(found.schema, `${name}/${key}${found.under}`, {}, depth + 1) : [];
  });
  const rows = fieldRows(schema, usual);
  return rows.length === 0 ? inner : [{ name, rows }, ...inner];
}

/** Every field of a kind: its params, then its states with what they are at first for these params. */
export function kindTables(spec: SceneSpec, params: JsonObject = {}): readonly FieldTable[] {
  const { portrait: _, ...plain } = params;
  const parsed = spec.params.safeParse(plain);
  const atFirst = parsed.success ? (spec.defaults(parsed.data) as JsonObject) : {};
  return [...fieldTables(spec.params, 'params'), ...fieldTables(spec.state, 'state', atFirst)];
}
