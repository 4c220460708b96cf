/** A schema as tables of its fields, for the format page, the gallery and `handscroll kind`. */
import type { JsonObject, SceneSpec } from '../scene.ts';
import { choicesOf, expected } from './expected.ts';
import { fieldOf, type Field } from './field.ts';

export interface FieldRow {
  readonly name: string;
  readonly required: boolean;
  /** The allowed values in a few words; may contain Markdown code marks. */
  readonly type: string;
  /** May contain code marks, too; ends with the default value. */
  readonly meaning: string;
  /** All choices, if there are too many for `type`. */
  readonly choices?: readonly string[];
}
export interface FieldTable {
  /** The path of the object: `params`, `params/panels/*`. */
  readonly name: string;
  readonly rows: readonly FieldRow[];
}

/** The most choices that fit a cell of a table. */
const LISTED = 24;

/** The allowed values in a few words. */
function typeWords(field: Field): string {
  const meaning = field.meta.handscroll;
  if (meaning === 'value') return `value: ${expected(field)} or a binding`;
  const choices = choicesOf(field);
  if (choices.length > 0 && choices.length <= LISTED)
    return choices.map((choice) => `\`${choice}\``).join(', ');
  if (field.type === 'record' && field.item) return `map: ${typeWords(field.item)}`;
  if (field.type === 'union' && meaning === undefined) {
    const kinds = field.parts.map((option) =>
      option.type === 'object' ? 'an object' : typeWords(option),
    );
    return [...new Set(kinds)].join(' or ');
  }
  return expected(field);
}

/** The meaning, followed by the default value. */
function withUsual(meaning: string, usual: unknown, words: string): string {
  if (typeof usual !== 'string' && typeof usual !== 'number' && typeof usual !== 'boolean')
    return meaning;
  if (usual === '' || /at first/.test(meaning)) return meaning;
  return `${meaning} ${words}: \`${usual}\`.`.trim();
}

/** The rows of an object's fields; empty for any other field. `usual` holds the default values. */
export const fieldRows = (field: Field, usual: JsonObject = {}): readonly FieldRow[] =>
  [...field.fields].map(([name, one]) => {
    const meaning = one.meta.description ?? '';
    const choices = choicesOf(one);
    return {
      ...(choices.length > LISTED && { choices }),
      name,
      required: !one.isOptional && one.meta.fromTable !== true,
      type: typeWords(one),
      meaning: Object.hasOwn(usual, name)
        ? withUsual(meaning, usual[name], 'At first')
        : withUsual(meaning, one.usual, 'Left out'),
    };
  });

/** The object inside a field, with its path: `panels/*` for a map of objects. */
function objectIn(field: Field): { field: Field; under: string } | undefined {
  if (field.type === 'object') return { field, under: '' };
  const inner = field.item && objectIn(field.item);
  if (inner) return { field: inner.field, under: `/*${inner.under}` };
  if (field.type !== 'union') return undefined;
  return field.parts.map(objectIn).find((found) => found !== undefined);
}

/** The fields of an object called `name`, followed by those of the objects inside it. */
function fieldTables(
  field: Field,
  name: string,
  usual: JsonObject = {},
  depth = 0,
): readonly FieldTable[] {
  if (depth > 4) return [];
  const inner = [...field.fields].flatMap(([key, one]) => {
    const found = objectIn(one);
    return found ? fieldTables(found.field, `${name}/${key}${found.under}`, {}, depth + 1) : [];
  });
  const rows = fieldRows(field, usual);
  return rows.length === 0 ? inner : [{ name, rows }, ...inner];
}

/** Every field of a kind: its params, then its state properties with their defaults for these params. */
export function kindTables(spec: SceneSpec, params: JsonObject = {}): readonly FieldTable[] {
  const { portrait: _, ...plain } = params;
  const parsed = spec.params.safeParse(plain);
  const atFirst = parsed.success ? (spec.defaults(parsed.data) as JsonObject) : {};
  return [
    ...fieldTables(fieldOf(spec.params), 'params'),
    ...fieldTables(fieldOf(spec.state), 'state', atFirst),
  ];
}
