/** Turns zod issues into messages for authors, with their places in the file. */
import type { z } from 'zod';
import type { ProblemCode } from '../problem.ts';
import { choicesOf, expected } from './expected.ts';
import { ownerOf } from './field-owners.ts';
import { fieldOf, partOf, type Field } from './field.ts';
import { LIMITS } from './limits.ts';
import {
  badId,
  choices,
  count,
  lessThan,
  message,
  moreThan,
  notOneOf,
  unknownKey,
  wrongType,
  type Message,
} from './message.ts';
import type { Aim, RawPath } from './places.ts';
import { MOST } from './report.ts';
import { SCHEMA_VERSION } from './schema.ts';

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;
type Fault = readonly [ProblemCode, Message];
export type Emit = (code: ProblemCode, path: RawPath, message: Message, aim?: Aim) => void;

/** What a field expects; `otherwise` if zod named no field. */
const expectedOf = (field: Field | undefined, otherwise: string) =>
  field ? expected(field) : otherwise;
const isId = (field: Field | undefined) => field?.meta.handscroll === 'id';
/** A date field of a kind has its own check besides the length. */
const isPlaced = (field: Field | undefined) =>
  field?.meta.handscroll === 'place' || field?.meta.date === true;
export const missing = (key: string, hint?: string, known: readonly string[] = []) =>
  message('missing', { key }, { hint, wanted: key, known });
/** `2001 chapters`: items are named after the field that contains them. */
const items = (length: number, path: RawPath) => {
  const [, one] = /^(?!series$)([a-z]+)s$/i.exec(String(path.at(-1))) ?? [];
  return count(length, one ?? 'item');
};

/** The fault of a string of the right type but in the wrong form. */
function badForm(field: Field | undefined, value: string): Fault {
  switch (field?.meta.handscroll) {
    case 'date':
      return ['wrong-type', message('badDate', { found: value })];
    case 'lang':
      return ['wrong-type', message('badLang', { found: value })];
    case 'anchor':
      return ['bad-id', message('badAnchor', { value })];
    case 'file':
      return ['bad-file', message('leavesFolder', { path: value })];
    case 'id':
      return ['bad-id', badId(value)];
    default:
      return ['wrong-type', wrongType(expectedOf(field, 'another form'), value)];
  }
}

function tooBig(limit: number, { field, value, path }: Received): Fault {
  if (isId(field)) return ['bad-id', badId(String(value))];
  if (typeof value === 'string') {
    const characters = count(value.length, 'character');
    return ['out-of-range', message('longerThan', { characters, limit })];
  }
  if (!Array.isArray(value)) return ['out-of-range', moreThan(Number(value), limit)];
  return ['out-of-range', message('tooManyItems', { items: items(value.length, path), limit })];
}
function tooSmall(limit: number, { field, value, path }: Received): Fault {
  const code = isId(field) ? 'bad-id' : 'out-of-range';
  if (typeof value === 'string')
    return [code, message('empty', {}, `needs ${expectedOf(field, 'words')}`)];
  if (!Array.isArray(value)) return [code, lessThan(Number(value), limit)];
  return [code, message('tooFewItems', { items: items(value.length, path), limit })];
}

/** Finds where else a field of that name belongs; `here` is the field of the object it was found in. */
type Belongs = (key: string, here: Field | undefined) => string | undefined;

/** One issue with the value at its path. */
interface Received {
  readonly issue: Issue;
  readonly path: RawPath;
  readonly value: unknown;
  readonly field: Field | undefined;
  /** The field of the object or list that contains the value, and its JSON value. */
  readonly owner: Field | undefined;
  readonly written: unknown;
  readonly emit: Emit;
  readonly belongs: Belongs;
}

/** Reports issues of one schema for one value at `base`. */
export function reportIssues(
  schema: z.ZodType,
  root: unknown,
  issues: readonly Issue[],
  base: RawPath,
  emit: Emit,
  belongs: Belongs = ownerOf,
): void {
  const top = fieldOf(schema);
  // Writing a message takes longer than finding the fault, so faults beyond the report's capacity get none.
  let left = MOST;
  const counted: Emit = (...fault) => {
    left -= 1;
    emit(...fault);
  };
  for (const issue of issues) {
    if (left <= 0) return;
    const inner = (issue.path ?? []) as (string | number)[];
    reportIssue({
      issue,
      path: [...base, ...inner],
      value: inner.reduce(partOf, root),
      field: top.at(inner, root),
      owner: top.at(inner.slice(0, -1), root),
      written: inner.slice(0, -1).reduce(partOf, root),
      emit: counted,
      belongs,
    });
  }
}

function reportIssue(found: Received): void {
  const { issue, path, value, field, owner, emit, belongs } = found;
  const name = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      const names = field?.namesFor(value) ?? [];
      for (const key of issue.keys.slice(0, LIMITS.problems))
        emit('unknown-key', path, unknownKey(key, names, belongs(key, field)), { key });
      return;
    case 'invalid_key': {
      const [code, fault] = badForm(owner?.key, name);
      return emit(code, path, fault, 'key');
    }
    case 'invalid_type':
    case 'invalid_value':
      return value === undefined ? reportMissing(found) : reportType(found);
    case 'too_big':
    case 'too_small': {
      // A wrong type (list or words) was reported already, so its length does not matter. A text too long for
      // a date is reported as not a date.
      if (field?.accepts(value) === false || isPlaced(field)) return;
      const isBig = issue.code === 'too_big';
      const [code, fault] = isBig
        ? tooBig(Number(issue.maximum), found)
        : tooSmall(Number(issue.minimum), found);
      return emit(code, path, fault, isBig && field?.type === 'array' ? 'key' : 'value');
    }
    case 'invalid_format': {
      if (typeof value !== 'string') return;
      const [code, fault] = badForm(field, value);
      // The path of an item with an id contains that id, so the problem is reported for the item.
      if (code !== 'bad-id' || name !== 'id') return emit(code, path, fault);
      return emit(code, path.slice(0, -1), fault, { inner: 'id' });
    }
    case 'invalid_union':
      return reportUnion(found);
    case 'custom': {
      const limit = /^too-many:(\d+)$/.exec(issue.message ?? '')?.[1];
      if (limit === undefined)
        return emit('wrong-type', path, { message: issue.message ?? 'is not valid here' });
      const fault = message('tooManyItems', {
        items: items(Object.keys(value ?? {}).length, path),
        limit,
      });
      return emit('out-of-range', path, fault, 'key');
    }
    default:
      emit('wrong-type', path, wrongType(expectedOf(field, 'something else'), value));
  }
}

function reportMissing({ path, field, written, emit }: Received): void {
  const names = field ? choicesOf(field) : [];
  if (field?.meta.fromTable === true) {
    // Problems of a named table were reported elsewhere.
    if (partOf(written, 'series') !== undefined) return;
    const fault = message('neither', { one: 'series', other: String(path.at(-1)) });
    return emit('missing', path.slice(0, -1), fault, 'key');
  }
  const hint =
    field?.meta.cure ?? (names.length > 1 ? choices(names, 4) : field && expected(field));
  emit('missing', path.slice(0, -1), missing(String(path.at(-1)), hint, names), 'key');
}

/** The message for a version that this code does not read. */
const badVersion = (version: unknown) =>
  typeof version === 'number' && version > SCHEMA_VERSION
    ? message('newVersion', { version, reads: SCHEMA_VERSION })
    : message('noVersion', { found: version, reads: SCHEMA_VERSION });

/** Reports a wrong type, or a value that is not among the choices. */
function reportType({ issue, path, value, field, emit }: Received): void {
  const names = field ? choicesOf(field) : [];
  if (typeof value === 'number' && !Number.isFinite(value))
    emit('out-of-range', path, moreThan(value, LIMITS.number));
  else if (path.length === 1 && path[0] === 'schemaVersion')
    emit('version', path, badVersion(value));
  else if (typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'int')
    emit('wrong-type', path, message('notWhole', { value }));
  else if (names.length > 1 && typeof value === 'string')
    emit('wrong-type', path, notOneOf(value, names));
  else emit('wrong-type', path, otherType(field, value));
}

/**
 * The message for a wrong type. If an id is expected, it adds what the id stands for, to help an author who
 * misunderstood the field: `hold: 0.5`.
 */
function otherType(field: Field | undefined, value: unknown): Message {
  const fault = wrongType(expectedOf(field, 'something else'), value);
  const [meaning = ''] = (field?.meta.description ?? '').split(/;|\.(?: |$)/);
  if (fault.hint !== undefined || meaning === '' || !/\ban id\b/.test(fault.message)) return fault;
  const hint = meaning.replace(/^An id: /, '').replace(/^[A-Z](?![A-Z])/, (a) => a.toLowerCase());
  return { ...fault, hint };
}

/** No option of a union fits: reports the faults against the option that was most likely meant. */
function reportUnion(found: Received): void {
  const { issue, path, value, field, owner, emit } = found;
  const key = 'discriminator' in issue ? issue.discriminator : undefined;
  if (typeof key === 'string') {
    const named = (owner?.parts ?? []).flatMap((option) => option.child(key, undefined) ?? []);
    const names = named.flatMap(choicesOf);
    if (value !== undefined) return emit('wrong-type', path, notOneOf(value, names));
    return emit('missing', path.slice(0, -1), missing(key, choices(names), names), 'key');
  }
  if (value === undefined) {
    const fault = missing(String(path.at(-1)), field?.meta.cure ?? (field && expected(field)));
    return emit('missing', path.slice(0, -1), fault, 'key');
  }
  const option = field?.optionFor(value);
  if (!option || option === field) return emit('wrong-type', path, otherType(field, value));
  const { error } = option.schema.safeParse(value);
  if (error) reportIssues(option.schema, value, error.issues, path, emit, found.belongs);
}
