/** Walking what a kind's schema is about: bindings, lines, files, colours, references. */
import type { z } from 'zod';
import type { Resolved } from '../binding.ts';
import { tellIssues } from '../issues.ts';
import {
  badColour,
  boundNeeds,
  looksLikeFact,
  notBindable,
  strangeBinding,
} from '../messages-stage.ts';
import type { Binding } from '../schema.ts';
import { binding as bindingSchema } from '../schema-words.ts';
import { childSchema, metaOf } from '../shape.ts';
import type { RawPath } from '../source-map.ts';
import { checkBinding, looksBound } from './bindings.ts';
import type { Context } from './context.ts';
import { checkAsset } from './assets.ts';
import { factOf } from './fact-numbers.ts';
import { checkLine } from './words.ts';

type Schema = z.core.$ZodType;
export interface Fields {
  readonly context: Context;
  /** Bindings found, by their path inside the state or params. */
  readonly bounds: Map<string, Resolved>;
  /** Colours found, with their places. */
  readonly colours: { readonly colour: string; readonly path: RawPath }[];
  /** In a state `null` resets a property or takes a key off; in params it is a value. */
  readonly resets: boolean;
  /** Names of the theme's colours. */
  readonly names: ReadonlyMap<string, string>;
}
/** Stands for a value that was reported already. */
export const GONE = Symbol('gone');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function bareValue(
  fields: Fields,
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: RawPath,
  inner: readonly string[],
): unknown {
  const { context } = fields;
  const parsed = bindingSchema.safeParse(value);
  if (!parsed.success) {
    const known = Object.hasOwn(value, 'fact')
      ? ['fact', 'take']
      : ['series', 'x', 'entity', 'take'];
    const stray = Object.keys(value).find((key) => !known.includes(key));
    if (stray !== undefined)
      context.tell('unknown-key', path, strangeBinding(stray), { key: stray });
    else
      tellIssues(bindingSchema, value, parsed.error.issues, path, (code, at, aim, saying) =>
        context.tell(code, at, saying, aim),
      );
    return GONE;
  }
  const resolved = checkBinding(context, parsed.data as Binding, path);
  if (!resolved) return GONE;
  const fits = (schema as z.ZodType).safeParse(resolved.value).success;
  if (!fits && typeof resolved.value === 'string') {
    const what = 'fact' in parsed.data ? `fact "${parsed.data.fact}"` : parsed.data.series;
    const needs = metaOf(schema).date === true ? 'a date' : 'a number';
    context.tell('unbindable', path, boundNeeds(what, resolved.value, needs));
    return GONE;
  }
  fields.bounds.set(inner.join('/'), resolved);
  return resolved.value;
}

function checkLeaf(fields: Fields, schema: Schema, value: unknown, path: RawPath): void {
  const { context } = fields;
  const { handscroll } = metaOf(schema);
  if (handscroll === 'value' && typeof value === 'number') {
    const fact = factOf(context, value);
    if (fact !== undefined) context.tell('looks-like-fact', path, looksLikeFact(value, fact));
  }
  if (typeof value !== 'string') return;
  if (handscroll === 'series') context.refer('series', value, path);
  else if (handscroll === 'line') checkLine(context, value, path, { numbers: true, printed: true });
  else if (handscroll === 'file') checkAsset(context, value, path);
  else if (handscroll === 'colour') {
    if (/^#[0-9a-f]{6}$/i.test(value) || fields.names.has(value))
      fields.colours.push({ colour: value, path });
    else context.tell('scene-state', path, badColour(value, [...fields.names.keys()]));
  }
}

/** The value with its bindings replaced by what they stand for, fit for the kind's schema. */
export function bareFields(
  fields: Fields,
  schema: Schema | undefined,
  value: unknown,
  path: RawPath,
  inner: readonly string[] = [],
): unknown {
  const meaning = schema ? metaOf(schema).handscroll : undefined;
  if (looksBound(value) && (inner.length > 0 || meaning === 'value')) {
    if (schema && meaning === 'value') return bareValue(fields, schema, value, path, inner);
    // An object whose kind knows a field "series" is no binding.
    const known =
      schema && (childSchema(schema, 'series', value) ?? childSchema(schema, 'fact', value));
    if (schema && !known && bindingSchema.safeParse(value).success) {
      fields.context.tell('unbindable', path, notBindable());
      return GONE;
    }
  }
  if (Array.isArray(value))
    return value.flatMap((item: unknown, i) => {
      const bare = bareFields(
        fields,
        schema && childSchema(schema, i, value),
        item,
        [...path, i],
        [...inner, String(i)],
      );
      return bare === GONE ? [] : [bare];
    });
  if (!isObject(value)) {
    if (schema) checkLeaf(fields, schema, value, path);
    return value;
  }
  const made: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === null && fields.resets) continue;
    const child = schema && childSchema(schema, key, value);
    const bare = bareFields(fields, child, item, [...path, key], [...inner, key]);
    if (bare !== GONE) made[key] = bare;
  }
  return made;
}
