/** Walking what a kind's schema is about: bindings, lines, files, colours, references. */
import type { Resolved } from '../binding.ts';
import { LEFT_OUT, mapParts, type Field } from '../field.ts';
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
import type { RawPath } from '../places.ts';
import { checkBinding, factOf, looksBound } from './bindings.ts';
import type { Context } from './context.ts';
import { checkAsset } from './assets.ts';
import { checkLine } from './words.ts';

export interface Fields {
  readonly context: Context;
  /** Bindings found, by their path inside the state or params. */
  readonly bindings: Map<string, Resolved>;
  /** Colours found, with their places. */
  readonly colours: { readonly colour: string; readonly path: RawPath }[];
  /** In a state `null` resets a property or takes a key off; in params it is a value. */
  readonly resets: boolean;
  /** Names of the theme's colours. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a binding stands for; left out where it was reported. */
function bareValue(
  fields: Fields,
  field: Field,
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
    else tellIssues(bindingSchema, value, parsed.error.issues, path, context.tell);
    return LEFT_OUT;
  }
  const resolved = checkBinding(context, parsed.data as Binding, path);
  if (!resolved) return LEFT_OUT;
  if (typeof resolved.value === 'string' && !field.schema.safeParse(resolved.value).success) {
    const what = 'fact' in parsed.data ? `fact "${parsed.data.fact}"` : parsed.data.series;
    const needs = field.meta.date === true ? 'a date' : 'a number';
    context.tell('unbindable', path, boundNeeds(what, resolved.value, needs));
    return LEFT_OUT;
  }
  fields.bindings.set(inner.join('/'), resolved);
  return resolved.value;
}

function checkLeaf(fields: Fields, field: Field, value: unknown, path: RawPath): void {
  const { context } = fields;
  const { handscroll } = field.meta;
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
  field: Field | undefined,
  value: unknown,
  path: RawPath,
  inner: readonly string[] = [],
): unknown {
  const takesValue = field?.meta.handscroll === 'value';
  if (field && looksBound(value) && (inner.length > 0 || takesValue)) {
    if (takesValue) return bareValue(fields, field, value, path, inner);
    // An object whose kind knows a field "series" is no binding.
    const known = field.child('series', value) ?? field.child('fact', value);
    if (!known && bindingSchema.safeParse(value).success) {
      fields.context.tell('unbindable', path, notBindable());
      return LEFT_OUT;
    }
  }
  if (typeof value !== 'object' || value === null) {
    if (field) checkLeaf(fields, field, value, path);
    return value;
  }
  return mapParts(value, field, (part, partField, key) =>
    part === null && fields.resets && typeof key === 'string'
      ? LEFT_OUT
      : bareFields(fields, partField, part, [...path, key], [...inner, String(key)]),
  );
}
