/** What zod found, said in an author's words and placed in the file. */
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

/** What a field expects; where zod looked at no field, `otherwise`. */
const expectedOf = (field: Field | undefined, otherwise: string) =>
  field ? expected(field) : otherwise;
const isId = (field: Field | undefined) => field?.meta.handscroll === 'id';
/** A date of a kind, which has a check of its own beside its length. */
const isPlaced = (field: Field | undefined) =>
  field?.meta.handscroll === 'place' || field?.meta.date === true;
export const missing = (key: string, hint?: string, known: readonly string[] = []) =>
  message('missing', { key }, { hint, wanted: key, known });
/** `2001 chapters`: items are called as the field that holds them. */
const items = (length: number, path: RawPath) => {
  const [, one] = /^(?!series$)([a-z]+)s$/i.exec(String(path.at(-1))) ?? [];
  return count(length, one ?? 'item');
};

/** A string that is there but has the wrong form. */
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

function tooBig(limit: number, { field, value, path }: Found): Fault {
  if (isId(field)) return ['bad-id', badId(String(value))];
  if (typeof value === 'string') {
    const characters = count(value.length, 'character');
    return ['out-of-range', message('longerThan', { characters, limit })];
  }
  if (!Array.isArray(value)) return ['out-of-range', moreThan(Number(value), limit)];
  return ['out-of-range', message('tooManyItems', { items: items(value.length, path), limit })];
}
function tooSmall(limit: number, { field, value, path }: Found): Fault {
  const code = isId(field) ? 'bad-id' : 'out-of-range';
  if (typeof value === 'string')
    return [code, message('empty', {}, `needs ${expectedOf(field, 'words')}`)];
  if (!Array.isArray(value)) return [code, lessThan(Number(value), limit)];
  return [code, message('tooFewItems', { items: items(value.length, path), limit })];
}

/** Where else a field of that name belongs; `here` is what was found to hold it. */
type Belongs = (key: string, here: Field | undefined) => string | undefined;

/** One issue, with what stands at its place. */
interface Found {
  readonly issue: Issue;
  readonly path: RawPath;
  readonly value: unknown;
  readonly field: Field | undefined;
  /** The object or list that the place is in, and what is written of it. */
  readonly owner: Field | undefined;
  readonly written: unknown;
  readonly emit: Emit;
  readonly belongs: Belongs;
}

/** Issues of one schema about one value at `base`. */
export function reportIssues(
  schema: z.ZodType,
  root: unknown,
  issues: readonly Issue[],
  base: RawPath,
  emit: Emit,
  belongs: Belongs = ownerOf,
): void {
  const top = fieldOf(schema);
  // A sentence costs more than finding its fault: what no report would hold is not put into words.
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

function reportIssue(found: Found): void {
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
      // A list where words are expected, or words for a list: that is said already, and how long they are is nobody's matter.
      // What is too long for a date is told to be none.
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
      // An id names its owner in the path, so the problem is the owner's.
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

function reportMissing({ path, field, written, emit }: Found): void {
  const names = field ? choicesOf(field) : [];
  if (field?.meta.fromTable === true) {
    // What is wrong with a table that is named was told.
    if (partOf(written, 'series') !== undefined) return;
    const fault = message('neither', { one: 'series', other: String(path.at(-1)) });
    return emit('missing', path.slice(0, -1), fault, 'key');
  }
  const hint =
    field?.meta.cure ?? (names.length > 1 ? choices(names, 4) : field && expected(field));
  emit('missing', path.slice(0, -1), missing(String(path.at(-1)), hint, names), 'key');
}

/** A version that this code does not read. */
const badVersion = (version: unknown) =>
  typeof version === 'number' && version > SCHEMA_VERSION
    ? message('newVersion', { version, reads: SCHEMA_VERSION })
    : message('noVersion', { found: version, reads: SCHEMA_VERSION });

/** Another type, or none of the values that are allowed. */
function reportType({ issue, path, value, field, emit }: Found): void {
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

/** Another type; what an id stands for helps who took the field for something else: `hold: 0.5`. */
function otherType(field: Field | undefined, value: unknown): Message {
  const fault = wrongType(expectedOf(field, 'something else'), value);
  const [meaning = ''] = (field?.meta.description ?? '').split(/;|\.(?: |$)/);
  if (fault.hint !== undefined || meaning === '' || !/\ban id\b/.test(fault.message)) return fault;
  const hint = meaning.replace(/^An id: /, '').replace(/^[A-Z](?![A-Z])/, (a) => a.toLowerCase());
  return { ...fault, hint };
}

/** No option of a union fits: tells what is wrong with the option that was meant. */
function reportUnion(found: Found): void {
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
