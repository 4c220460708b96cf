/** Which form control fits each field of a kind: what the forms of the studio are made of. */
import type { z } from 'zod';
import { choicesOf } from './expected.ts';
import { fieldOf, type Field } from './field.ts';

/** `numbers` is a record of numbers (one control a key), `json` all that has no control of its own. */
type ControlKind = 'number' | 'numbers' | 'switch' | 'choice' | 'words' | 'json';
export interface Control {
  readonly key: string;
  readonly kind: ControlKind;
  readonly meaning: string;
  readonly choices: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
  /** Of words, and of what a list or record holds: what they name. */
  readonly names?: 'date' | 'series' | 'file' | 'colour' | 'x' | 'id' | 'part';
  /** A number that may be bound to a fact or a row. */
  readonly isBindable?: boolean;
  readonly isRequired?: boolean;
  /** A parameter, the ids of which are the keys. */
  readonly keysOf?: string | readonly string[];
  /** It says something only where the scene has this parameter. */
  readonly needs?: string;
  /** What the rows of a table make where it is left out. */
  readonly fromTable?: boolean;
  /** It chooses rows of a table: the same on stages of every shape. */
  readonly choosesRows?: boolean;
  /** Endings of a file. */
  readonly only?: readonly string[];
  /** Of an object: one for each field. */
  readonly fields?: readonly Control[];
  /** Of a list or a record: what each of its items is. */
  readonly item?: Control;
  readonly isList?: boolean;
}

/** The first option of a union that is about a number. */
const numberIn = (field: Field): Field | undefined =>
  field.type === 'number' ? field : field.parts.find(({ type }) => type === 'number');

function kindOf(field: Field): { kind: ControlKind; about?: Field } {
  const { type, meta, item } = field;
  const number = numberIn(field);
  // A date may be written in many ways: words take all of them.
  if (meta.date || ['place', 'x'].includes(meta.handscroll ?? '')) return { kind: 'words' };
  if (number && (type === 'number' || meta.handscroll === 'value'))
    return { kind: 'number', about: number };
  if (field.values.length > 0) return { kind: 'choice' };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'string') return { kind: 'words' };
  const inside = type === 'record' && item ? numberIn(item) : undefined;
  return inside ? { kind: 'numbers', about: inside } : { kind: 'json' };
}

const NAMED = ['series', 'file', 'colour', 'x', 'id'] as const;
function namesOf({ meta, parts }: Field): Control['names'] {
  if (meta.date === true || meta.handscroll === 'place') return 'date';
  const named = NAMED.find((one) => one === meta.handscroll);
  // A view is a name of the kind's own, or numbers.
  return named ?? (parts.some(({ type }) => type === 'string') ? 'part' : undefined);
}

/** What an object, a list or a record holds; of a union its object. */
function insideOf(field: Field): Pick<Control, 'fields' | 'item' | 'isList'> {
  const held = field.parts.find(({ type }) => type === 'object') ?? field;
  if (held.fields.size > 0)
    return { fields: [...held.fields].map(([key, one]) => controlOf(key, one)) };
  if (!field.item || !['record', 'array'].includes(field.type)) return {};
  return { item: controlOf('', field.item), ...(field.type === 'array' && { isList: true }) };
}

function controlOf(key: string, field: Field): Control {
  const { kind, about } = kindOf(field);
  const { meta, isOptional } = field;
  const { minimum, maximum, whole } = about?.limits ?? {};
  const names = namesOf(field);
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
