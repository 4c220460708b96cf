/** A zod schema as data. Only this file accesses zod's internals; checks, compiler, tables and tests use fields. */
import type { z } from 'zod';

type Schema = z.core.$ZodType;
const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The metadata of a field, set by `.meta()`. */
export interface Meta {
  readonly description?: string;
  readonly handscroll?: string;
  readonly camera?: boolean;
  /** The value is a date. */
  readonly date?: boolean;
  /** A record whose keys are the ids in this param, or in these params. */
  readonly keysOf?: string | readonly string[];
  /** A property that has no effect unless the scene has this param. */
  readonly needs?: string;
  readonly maxProperties?: number;
  /** The cure for a number beyond the limits, or for a missing value. */
  readonly cure?: string;
  /** A field that only chooses what of a table is shown. */
  readonly choosesRows?: boolean;
  /** When left out, it is derived from the rows of `series`. */
  readonly fromTable?: boolean;
  /** Accepted file endings; any if absent. */
  readonly only?: readonly string[];
}

/** The limits of a number. */
export interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** The minimum itself is excluded. */
  readonly above?: boolean;
  readonly whole?: boolean;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema inside optional, default and similar wrappers. */
function wrappedIn(schema: Schema): Schema | undefined {
  const def = defOf(schema);
  return 'innerType' in def ? def.innerType : undefined;
}

/** The limits in a schema's checks. */
function limitsIn(schema: Schema): NumberLimits & { least: number; most: number } {
  const { checks = [], format } = defOf(schema) as {
    checks?: readonly z.core.$ZodCheck[];
    format?: string;
  };
  let limits: NumberLimits = format === 'safeint' ? { whole: true } : {};
  let [least, most] = [0, Infinity];
  for (const check of checks) {
    const set = check._zod.def as z.core.$ZodChecks['_zod']['def'];
    if (set.check === 'min_length') least = set.minimum;
    else if (set.check === 'max_length') most = set.maximum;
    else if (set.check === 'greater_than')
      limits = { ...limits, minimum: Number(set.value), above: !set.inclusive };
    else if (set.check === 'less_than') limits = { ...limits, maximum: Number(set.value) };
  }
  return { ...limits, least, most };
}

export class Field {
  readonly schema: z.ZodType;
  readonly meta: Meta;
  readonly isOptional: boolean;
  /** The default value. */
  readonly usual: unknown;
  readonly #def: z.core.$ZodTypes['_zod']['def'];
  readonly #limits: ReturnType<typeof limitsIn>;
  #fields: ReadonlyMap<string, Field> | undefined;

  constructor(schema: Schema) {
    this.schema = schema as z.ZodType;
    const meta = this.schema.meta() as Meta | undefined;
    const wrapped = wrappedIn(schema);
    const inner = wrapped && fieldOf(wrapped);
    const d = defOf(schema);
    this.meta = { ...inner?.meta, ...meta };
    this.isOptional = d.type === 'optional' || d.type === 'default' || d.type === 'prefault';
    this.usual =
      d.type === 'default' ? d.defaultValue : d.type === 'optional' ? inner?.usual : undefined;
    this.#def = inner ? inner.#def : d;
    this.#limits = inner ? inner.#limits : limitsIn(schema);
  }

  /** The type of the value without wrappers. */
  get type() {
    return this.#def.type;
  }
  /** The values of an enum or a literal. */
  get values(): readonly unknown[] {
    if (this.#def.type === 'enum') return Object.values(this.#def.entries);
    return this.#def.type === 'literal' ? this.#def.values : [];
  }
  get limits(): NumberLimits {
    return this.#limits;
  }
  /** The minimum number of items or keys. */
  get least(): number {
    return this.#limits.least;
  }
  /** The maximum number of items or keys. */
  get most(): number {
    return this.meta.maxProperties ?? this.#limits.most;
  }
  /** The fields of an object. */
  get fields(): ReadonlyMap<string, Field> {
    const shape = this.#def.type === 'object' ? this.#def.shape : {};
    this.#fields ??= new Map(Object.entries(shape).map(([key, one]) => [key, fieldOf(one)]));
    return this.#fields;
  }
  /** The field of an object's additional keys. */
  get others(): Field | undefined {
    const rest = this.#def.type === 'object' ? this.#def.catchall : undefined;
    return rest && fieldOf(rest);
  }
  /** The field of a list's items or a record's values. */
  get item(): Field | undefined {
    if (this.#def.type === 'array') return fieldOf(this.#def.element);
    return this.#def.type === 'record' ? fieldOf(this.#def.valueType) : undefined;
  }
  /** The field of a record's keys. */
  get key(): Field | undefined {
    return this.#def.type === 'record' ? fieldOf(this.#def.keyType) : undefined;
  }
  /** The options of a union, the items of a tuple. */
  get parts(): readonly Field[] {
    if (this.#def.type === 'union') return this.#def.options.map(fieldOf);
    return this.#def.type === 'tuple' ? this.#def.items.map(fieldOf) : [];
  }

  /** Whether the value has the JSON type of the field; it may still be invalid. */
  accepts(value: unknown): boolean {
    switch (this.type) {
      case 'string':
      case 'enum':
        return typeof value === 'string';
      case 'number':
      case 'boolean':
        return typeof value === this.type;
      case 'null':
        return value === null;
      case 'literal':
        return this.values.some(
          (one) => one === value || (typeof one === 'string' && typeof value === 'string'),
        );
      case 'array':
      case 'tuple':
        return Array.isArray(value);
      case 'object':
      case 'record':
        return isObject(value);
      case 'union':
        return this.parts.some((option) => option.accepts(value));
      default:
        return true;
    }
  }

  /** The only option of a union that can fit the form of the value; for other types the field itself. */
  optionFor(value: unknown): Field | undefined {
    if (this.type !== 'union') return this;
    const fits = this.parts.filter((option) => option.accepts(value));
    if (fits.length < 2 || !isObject(value)) return fits[0];
    // An option with the same discriminator wins, then the one that knows most of the keys.
    const score = ({ fields }: Field) => {
      const isNamed = [...fields].some(
        ([key, { type, values }]) =>
          type === 'literal' && Object.hasOwn(value, key) && values.includes(value[key]),
      );
      return (isNamed ? 100 : 0) + Object.keys(value).filter((key) => fields.has(key)).length;
    };
    return fits.reduce((best, option) => (score(option) > score(best) ? option : best));
  }

  /** The field names that the value may have. */
  namesFor(value: unknown): readonly string[] {
    const option = this.optionFor(value);
    if (option && option !== this) return option.namesFor(value);
    return [...this.fields.keys(), ...(this.key?.values ?? []).map(String)];
  }

  /** The field of one key or item of `value`. */
  child(key: string | number, value: unknown): Field | undefined {
    if (this.type === 'union') return this.optionFor(value)?.child(key, value);
    if (this.type === 'tuple') return this.parts[Number(key)];
    return this.fields.get(String(key)) ?? this.others ?? this.item;
  }

  /** The field at a path inside `value`. */
  at(path: readonly PropertyKey[], value: unknown): Field | undefined {
    const [key, ...rest] = path;
    if (key === undefined) return this;
    if (typeof key === 'symbol') return undefined;
    return this.child(key, value)?.at(rest, partOf(value, key));
  }
}

const known = new WeakMap<Schema, Field>();
/** A schema as a field; cached. */
export function fieldOf(schema: Schema): Field {
  const found = known.get(schema) ?? new Field(schema);
  known.set(schema, found);
  return found;
}

/** The property of an object or list, ignoring inherited ones. */
export function partOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}

/** Marks a part that is left out. */
export const LEFT_OUT = Symbol('left out');

/** Maps the parts of a list or object with `read`; returns any other value unchanged. */
export function mapParts(
  value: unknown,
  field: Field | undefined,
  read: (part: unknown, field: Field | undefined, key: string | number) => unknown,
): unknown {
  if (Array.isArray(value))
    return value
      .map((part: unknown, i) => read(part, field?.child(i, value), i))
      .filter((part) => part !== LEFT_OUT);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, read(part, field?.child(key, value), key)] as const)
      .filter(([, part]) => part !== LEFT_OUT),
  );
}

/** Applies a patch to a value: objects merge by key, null removes a key, everything else is replaced. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isObject(base) || !isObject(patch)) return patch;
  const json: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete json[key];
    else json[key] = Object.hasOwn(base, key) ? merge(base[key], value) : value;
  }
  return json;
}
