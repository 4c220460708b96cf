/**
 * Reads what a script wrote in the fields of a scene kind: bindings, lines, files, colours, references; then
 * applies the kind's schema.
 */
import type { z } from 'zod';
import type { Resolved } from '../binding.ts';
import { expected } from '../expected.ts';
import { LEFT_OUT, fieldOf, mapParts, partOf, type Field } from '../field.ts';
import { reportIssues, type Emit } from '../issues.ts';
import { LIMITS } from '../limits.ts';
import { cure, lessThan, message, moreThan, wrongType, type Message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { Binding } from '../schema.ts';
import { binding as bindingSchema } from '../schema-words.ts';
import { checkAlt, checkAsset } from './assets.ts';
import { checkBinding, factOf, looksBound } from './bindings.ts';
import type { Context } from './context.ts';
import { checkLanguage } from './languages.ts';
import { checkLine } from './words.ts';

export interface KindFields {
  /** Bindings found, by their path inside the state or params. */
  readonly bindings: ReadonlyMap<string, Resolved>;
  /** Colours found, with their places. */
  readonly colours: readonly { readonly colour: string; readonly path: RawPath }[];
  /** The parsed value; absent when it does not fit the schema. */
  readonly value?: unknown;
}
interface Reading {
  readonly context: Context;
  readonly bindings: Map<string, Resolved>;
  readonly colours: { readonly colour: string; readonly path: RawPath }[];
  /** In a state, `null` resets a property or removes a key; in params it is a value. */
  readonly resets: boolean;
}

/** The value of a binding; LEFT_OUT when a fault was reported. */
function boundValue(
  { context, bindings }: Reading,
  field: Field,
  value: Readonly<Record<string, unknown>>,
  path: RawPath,
  inner: readonly string[],
): unknown {
  const parsed = bindingSchema.safeParse(value);
  if (!parsed.success) {
    const known = Object.hasOwn(value, 'fact')
      ? ['fact', 'take']
      : ['series', 'x', 'entity', 'take'];
    const key = Object.keys(value).find((one) => !known.includes(one));
    if (key === undefined)
      reportIssues(bindingSchema, value, parsed.error.issues, path, context.report);
    else context.report('unknown-key', path, message('strangeBinding', { key }), { key });
    return LEFT_OUT;
  }
  const resolved = checkBinding(context, parsed.data as Binding, path);
  if (!resolved) return LEFT_OUT;
  if (typeof resolved.value === 'string' && !field.schema.safeParse(resolved.value).success) {
    const what = 'fact' in parsed.data ? `fact "${parsed.data.fact}"` : parsed.data.series;
    const needs = field.meta.date === true ? 'a date' : 'a number';
    const fault = message('boundNeeds', { what, found: resolved.value, needs });
    context.report('unbindable', path, fault);
    return LEFT_OUT;
  }
  bindings.set(inner.join('/'), resolved);
  return resolved.value;
}

function checkLeaf(reading: Reading, field: Field, value: unknown, path: RawPath): void {
  const { context } = reading;
  const { handscroll } = field.meta;
  if (handscroll === 'value' && typeof value === 'number') {
    const fact = factOf(context, value);
    const hint = `bind it: { "fact": "${fact}" }`;
    if (fact !== undefined)
      context.report(
        'looks-like-fact',
        path,
        message('looksLikeFact', { value, fact }, { hint, known: [fact] }),
      );
  }
  if (typeof value !== 'string') return;
  if (handscroll === 'value' && !field.meta.date && field.schema.safeParse(value).success)
    context.judged.push({ path, level: value });
  if (handscroll === 'series') context.refer('series', value, path);
  else if (handscroll === 'line') {
    if (path.at(-1) === 'alt') checkAlt(context, value, path);
    checkLine(context, value, path, true);
  } else if (handscroll === 'lang') checkLanguage(context, value, path);
  else if (handscroll === 'file') checkAsset(context, value, path, field.meta.only);
  else if (handscroll === 'colour') {
    const names = context.theme?.colours;
    if (/^#[0-9a-f]{6}$/i.test(value) || names?.has(value))
      reading.colours.push({ colour: value, path });
    else {
      const near = cure(value, [...(names?.keys() ?? [])], 6);
      context.report('scene-state', path, message('badColour', { found: value }, near));
    }
  }
}

/** The value with its bindings resolved, ready for the kind's schema. */
function bareValue(
  reading: Reading,
  field: Field | undefined,
  value: unknown,
  path: RawPath,
  inner: readonly string[] = [],
): unknown {
  const takesValue = field?.meta.handscroll === 'value';
  if (field && looksBound(value) && (inner.length > 0 || takesValue)) {
    if (takesValue) return boundValue(reading, field, value, path, inner);
    // An object whose kind has a field called "series" or "fact" is not a binding.
    const known = field.child('series', value) ?? field.child('fact', value);
    if (!known && bindingSchema.safeParse(value).success) {
      reading.context.report('unbindable', path, message('notBindable', {}));
      return LEFT_OUT;
    }
  }
  if (typeof value !== 'object' || value === null) {
    if (field) checkLeaf(reading, field, value, path);
    return value;
  }
  return mapParts(value, field, (part, partField, key) =>
    part === null && reading.resets && typeof key === 'string'
      ? LEFT_OUT
      : bareValue(reading, partField, part, [...path, key], [...inner, String(key)]),
  );
}

/** Reports numbers too large to draw where the kind's schema sets no limit. */
function reportBeyond(context: Context, value: unknown, path: RawPath): void {
  if (typeof value === 'number' && Math.abs(value) > LIMITS.number) {
    const fault = value > 0 ? moreThan(value, LIMITS.number) : lessThan(value, -LIMITS.number);
    context.report('out-of-range', path, fault);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      reportBeyond(context, part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Runs code of a kind, which may throw; undefined if it does, so that a script cannot crash the checker. */
export function askSafely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Reports that a kind's code threw. */
export const reportKindFault = ({ report }: Context, kind: string, path: RawPath): void =>
  report('scene-state', path, message('kindFault', { kind }), 'key');

/** The message for a number out of range, with a cure if there is one. */
function beyond(field: Field, value: number): Message {
  const { minimum = -Infinity, maximum = Infinity, above } = field.limits;
  const nearest = Math.min(maximum, above ? value : Math.max(minimum, value));
  return {
    ...wrongType(expected(field), value),
    ...(nearest !== value && { known: [`${nearest}`] }),
    ...(field.meta.cure !== undefined && { hint: field.meta.cure }),
  };
}

/** Checks the params or a state of a kind against its schema. */
export function checkKindFields(
  context: Context,
  kind: string,
  schema: z.ZodType,
  written: Readonly<Record<string, unknown>>,
  path: RawPath,
  resets: boolean,
): KindFields {
  const reading: Reading = { context, bindings: new Map(), colours: [], resets };
  const field = fieldOf(schema);
  const bare = bareValue(reading, field, written, path);
  const result = askSafely(() => schema.safeParse(bare));
  if (result?.success) {
    reportBeyond(context, written, path);
    return { ...reading, value: result.data };
  }
  if (!result) reportKindFault(context, kind, path);
  // Issues of a kind's schema all have the code `scene-state`.
  else {
    const emit: Emit = (code, at, fault, aim) => {
      const inner = at.slice(path.length);
      const limited = code === 'out-of-range' ? field.at(inner, bare) : undefined;
      const here = inner.reduce<unknown>(partOf, bare);
      // For a field of a kind the message names both ends of the range, not only the one that was crossed.
      const better = limited && typeof here === 'number' ? beyond(limited, here) : fault;
      context.report('scene-state', at, better, aim);
    };
    const spec = context.catalog.kinds.get(kind);
    const other = spec && fieldOf(resets ? spec.params : spec.state);
    const place = resets ? 'the params of the scene' : 'a state: "home", or the stage of a build';
    const belongs = (key: string, here: Field | undefined) =>
      here === field && other?.fields.has(key) ? place : undefined;
    reportIssues(schema, bare, result.error.issues, path, emit, belongs);
  }
  return reading;
}
