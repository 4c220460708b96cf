/** Chooses the form control for each field of a kind; the studio's forms are built from it. */
import type { z } from 'zod';
import { choicesOf } from './expected.ts';
import { fieldOf, type Field } from './field.ts';

/** `numbers` is a record of numbers with one control for each key; `json` is anything without a control of its own. */
type ControlKind = 'number' | 'numbers' | 'switch' | 'choice' | 'words' | 'json';
export interface Control {
  readonly key: string;
  readonly kind: ControlKind;
  readonly meaning: string;
  readonly choices: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
  /** What the words of the field, or of the items in a list or record, refer to. */
  readonly names?: (typeof NAMED)[number] | 'date' | 'part';
  /** The words have inline marks: in one line, or in paragraphs. */
  readonly marks?: 'line' | 'text';
  /** A number that may be bound to a fact or a row. */
  readonly isBindable?: boolean;
  readonly isRequired?: boolean;
  /** The parameter (or parameters) whose ids are the keys. */
  readonly keysOf?: string | readonly string[];
  /** The field has an effect only if the scene has this parameter. */
  readonly needs?: string;
  /** When left out, it is derived from the rows of a table. */
  readonly fromTable?: boolean;
  /** It chooses rows of a table, so it is the same for all stage shapes. */
  readonly choosesRows?: boolean;
  /** File endings that are accepted. */
  readonly only?: readonly string[];
  /** For an object: one control for each field. */
  readonly fields?: readonly Control[];
  /** For a list or a record: the control of each item. */
  readonly item?: Control;
  readonly isList?: boolean;
  /** The least and most entries of a list. */
  readonly least?: number;
  readonly most?: number;
}

/** The first option of a union that is about a number. */
const numberIn = (field: Field): Field | undefined =>
  field.type === 'number' ? field : field.parts.find(({ type }) => type === 'number');

/** The marks of its words; words may stand beside a literal, as `true` for those of the picture itself. */
function marksOf({ meta, parts }: Field): Control['marks'] {
  const rest = parts.filter(({ type }) => type !== 'literal');
  if (meta.handscroll === 'line' || meta.handscroll === 'text') return meta.handscroll;
  return rest.length === 1 && rest[0] && parts.length > 1 ? marksOf(rest[0]) : undefined;
}

function kindOf(field: Field): { kind: ControlKind; about?: Field } {
  const { type, meta, item } = field;
  const number = numberIn(field);
  // A date may be written in many ways, so it gets a text control.
  if (meta.date || ['place', 'x'].includes(meta.handscroll ?? '') || marksOf(field))
    return { kind: 'words' };
  if (number && (type === 'number' || meta.handscroll === 'value'))
    return { kind: 'number', about: number };
  if (field.values.length > 0) return { kind: 'choice' };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'string') return { kind: 'words' };
  const inside = type === 'record' && item ? numberIn(item) : undefined;
  return inside ? { kind: 'numbers', about: inside } : { kind: 'json' };
}

const NAMED = [
  ...(['series', 'file', 'colour', 'accent', 'x', 'id', 'lang'] as const),
  ...(['anchor', 'guess', 'spots'] as const),
];
function namesOf({ meta, parts }: Field): Control['names'] {
  if (meta.date === true || meta.handscroll === 'place') return 'date';
  const named = NAMED.find((one) => one === meta.handscroll);
  // A view is a name that the kind defines, or numbers.
  return named ?? (parts.some(({ type }) => type === 'string') ? 'part' : undefined);
}

/** The content of an object, list or record; for a union, of its list of objects or its object. */
function insideOf(field: Field): Partial<Control> {
  const held =
    field.parts.find(({ type, item }) => type === 'array' && item?.type === 'object') ??
    field.parts.find(({ type }) => type === 'object') ??
    field;
  if (held.fields.size > 0)
    return { fields: [...held.fields].map(([key, one]) => controlOf(key, one)) };
  const { item, type, least, most } = held;
  if (!item || !['record', 'array'].includes(type)) return {};
  const isList = type === 'array';
  return { item: controlOf('', item), ...(isList && { isList, least, ...(most < Infinity && { most }) }) }; // prettier-ignore
}

function controlOf(key: string, field: Field): Control {
  const { kind, about } = kindOf(field);
  const { meta, isOptional } = field;
  const { minimum, maximum, whole } = about?.limits ?? {};
  const names = namesOf(field);
  const marks = marksOf(field);
  const isBindable = (field.item ?? field).meta.handscroll === 'value';
  return {
    key,
    kind,
    meaning: meta.description ?? '',
    choices: choicesOf(field),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(whole && { whole }),
    ...(names && { names }),
    ...(marks && { marks }),
    ...(isBindable && { isBindable }),
    ...(!isOptional && meta.fromTable !== true && { isRequired: true }),
    ...(meta.keysOf !== undefined && { keysOf: meta.keysOf }),
    ...(meta.needs !== undefined && { needs: meta.needs }),
    ...(meta.fromTable && { fromTable: true }),
    ...(meta.choosesRows && { choosesRows: true }),
    ...(meta.only && { only: meta.only }),
    ...insideOf(field),
  };
}

/** A control for each field of an object schema, in its order. */
export const controlsOf = (schema: z.ZodType): readonly Control[] =>
  [...fieldOf(schema).fields].map(([key, field]) => controlOf(key, field));
