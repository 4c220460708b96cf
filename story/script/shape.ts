/** Reading a zod schema: what it expects, in an author's words; and the schema of a part of it. */
import type { z } from 'zod';

type Types = z.core.$ZodTypes;
type Schema = z.core.$ZodType;
const def = (schema: Schema) => (schema as Types)._zod.def;

interface Meta {
  readonly handscroll?: string;
  readonly camera?: boolean;
  /** A value that is a date. */
  readonly date?: boolean;
  /** A record by the ids that this param holds, or these. */
  readonly keysOf?: string | readonly string[];
  /** A property that changes nothing unless the scene has this param. */
  readonly needs?: string;
}
/** What `.meta()` says of a field, looking through optional and default wrappers. */
export function metaOf(schema: Schema): Meta {
  const own = (schema as z.ZodType).meta?.() as Meta | undefined;
  const inner = unwrapOnce(schema);
  if (!inner) return own ?? {};
  return { ...metaOf(inner), ...own };
}
function unwrapOnce(schema: Schema): Schema | undefined {
  const d = def(schema);
  if (d.type === 'optional' || d.type === 'nullable' || d.type === 'default') return d.innerType;
  if (d.type === 'prefault' || d.type === 'readonly' || d.type === 'catch') return d.innerType;
  if (d.type === 'nonoptional') return d.innerType;
  if (d.type === 'pipe') return def(d.in).type === 'transform' ? d.out : d.in;
  if (d.type === 'lazy') return d.getter();
  return undefined;
}
/** The schema without optional, nullable, default, pipe and lazy around it. */
export function unwrap(schema: Schema): Schema {
  let at = schema;
  for (let i = 0; i < 20; i++) {
    const inner = unwrapOnce(at);
    if (!inner) return at;
    at = inner;
  }
  return at;
}

/** What a number may be. */
export interface BoundValues {
  readonly minimum?: number;
  readonly maximum?: number;
  /** The minimum itself is refused. */
  readonly above?: boolean;
  readonly whole?: boolean;
}

/** The limits of a number, where its schema sets them. */
export function boundsOf(schema: Schema): BoundValues {
  let bounds: BoundValues = {};
  const d = def(unwrap(schema)) as { checks?: readonly z.core.$ZodCheck[]; format?: string };
  if (d.format === 'safeint') bounds = { whole: true };
  for (const check of d.checks ?? []) {
    const {
      check: kind,
      value,
      inclusive,
    } = check._zod.def as {
      check: string;
      value?: unknown;
      inclusive?: boolean;
    };
    if (typeof value !== 'number') continue;
    if (kind === 'greater_than') bounds = { ...bounds, minimum: value, above: inclusive === false };
    if (kind === 'less_than') bounds = { ...bounds, maximum: value };
  }
  return bounds;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of an object schema; a union's are those of its option for this value. */
export function fieldsOf(schema: Schema, value?: unknown): readonly string[] {
  const inner = unwrap(schema);
  const d = def(inner);
  if (d.type === 'object') return Object.keys(d.shape);
  if (d.type === 'union') {
    const option = optionFor(inner, value);
    return option ? fieldsOf(option, value) : [];
  }
  return [];
}

/** The option of a union that a value of this form can only mean. */
export function optionFor(schema: Schema, value: unknown): Schema | undefined {
  const d = def(unwrap(schema));
  if (d.type !== 'union') return schema;
  const fits = d.options.filter((option) => accepts(option, value));
  if (fits.length < 2 || !isObject(value)) return fits[0];
  const keys = Object.keys(value);
  // Same discriminator first, else the option that knows most of the keys.
  const score = (option: Schema) => {
    const o = def(unwrap(option));
    if (o.type !== 'object') return 0;
    const shape = o.shape as Record<string, Schema>;
    const literal = Object.entries(shape).some(([key, field]) => {
      const f = def(unwrap(field));
      return (
        f.type === 'literal' && Object.hasOwn(value, key) && f.values.includes(value[key] as string)
      );
    });
    return (literal ? 100 : 0) + keys.filter((key) => Object.hasOwn(shape, key)).length;
  };
  return fits.reduce((best, option) => (score(option) > score(best) ? option : best));
}

/** Whether the value has the JSON type that the schema is about; not whether it is valid. */
function accepts(schema: Schema, value: unknown): boolean {
  const inner = unwrap(schema);
  const d = def(inner);
  switch (d.type) {
    case 'string':
      return typeof value === 'string';
    case 'enum':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'literal':
      return d.values.some(
        (one) => one === value || (typeof one === 'string' && typeof value === 'string'),
      );
    case 'array':
    case 'tuple':
      return Array.isArray(value);
    case 'object':
    case 'record':
      return isObject(value);
    case 'union':
      return d.options.some((option) => accepts(option, value));
    default:
      return true;
  }
}

/** The schema of one key or item. */
export function childSchema(
  schema: Schema,
  key: string | number,
  value: unknown,
): Schema | undefined {
  const inner = unwrap(schema);
  const d = def(inner);
  if (d.type === 'object') {
    const shape = d.shape as Record<string, Schema>;
    return Object.hasOwn(shape, key) ? shape[key] : d.catchall;
  }
  if (d.type === 'record') return d.valueType;
  if (d.type === 'array') return d.element;
  if (d.type === 'tuple') return d.items[Number(key)];
  if (d.type === 'union') {
    const option = optionFor(inner, value);
    return option && option !== inner ? childSchema(option, key, value) : undefined;
  }
  return undefined;
}

/** The schema of the thing at a path inside a value that `schema` is about. */
export function schemaAt(
  schema: Schema,
  path: readonly PropertyKey[],
  value: unknown,
): Schema | undefined {
  let at: Schema | undefined = schema;
  let here = value;
  for (const key of path) {
    if (!at || typeof key === 'symbol') return undefined;
    at = childSchema(at, key, here);
    const owner = here as Record<string | number, unknown> | undefined;
    here =
      typeof here === 'object' && here !== null && Object.hasOwn(here, key)
        ? owner?.[key]
        : undefined;
  }
  return at;
}
