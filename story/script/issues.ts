/** What zod found, said in an author's words and placed in the file. */
import type { z } from 'zod';
import type { ProblemCode } from '../problem.ts';
import { choicesOf, expected } from './expected.ts';
import { fieldOf, partOf, type Field } from './field.ts';
import { LIMITS } from './limits.ts';
import * as evidenceMessages from './messages-evidence.ts';
import * as messages from './messages.ts';
import type { Message } from './report.ts';
import { SCHEMA_VERSION } from './schema.ts';
import type { Aim, RawPath } from './places.ts';

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;
type Said = readonly [ProblemCode, Message];
export type Emit = (code: ProblemCode, path: RawPath, message: Message, aim?: Aim) => void;

/** What a field expects; where zod looked at no field, `otherwise`. */
const expectedOf = (field: Field | undefined, otherwise: string) =>
  field ? expected(field) : otherwise;
const isId = (field: Field | undefined) => field?.meta.handscroll === 'id';

/** A string that is there but has the wrong form. */
function badForm(field: Field | undefined, value: string): Said {
  switch (field?.meta.handscroll) {
    case 'date':
      return ['wrong-type', messages.badDate(value)];
    case 'lang':
      return ['wrong-type', messages.badLang(value)];
    case 'anchor':
      return ['bad-id', messages.badAnchor(value)];
    case 'file':
      return ['bad-file', evidenceMessages.leavesFolder(value)];
    case 'id':
      return ['bad-id', messages.badId(value)];
    default:
      return ['wrong-type', messages.wrongType(expectedOf(field, 'another form'), value)];
  }
}

function tooBig(limit: number, field: Field | undefined, value: unknown): Said {
  if (isId(field)) return ['bad-id', messages.badId(String(value))];
  const message =
    typeof value === 'string'
      ? messages.longerThan(value.length, limit)
      : Array.isArray(value)
        ? messages.tooManyItems(value.length, limit)
        : messages.moreThan(Number(value), limit);
  return ['out-of-range', message];
}
function tooSmall(limit: number, field: Field | undefined, value: unknown): Said {
  const message =
    typeof value === 'string'
      ? messages.empty(expectedOf(field, 'words'))
      : Array.isArray(value)
        ? messages.tooFewItems(value.length, limit)
        : messages.lessThan(Number(value), limit);
  return [isId(field) ? 'bad-id' : 'out-of-range', message];
}

/** One issue, with what stands at its place. */
interface Found {
  readonly issue: Issue;
  readonly path: RawPath;
  readonly value: unknown;
  readonly field: Field | undefined;
  /** The object or list that the place is in. */
  readonly owner: Field | undefined;
  readonly emit: Emit;
}

/** Issues of one schema about one value at `base`. */
export function tellIssues(
  schema: z.ZodType,
  root: unknown,
  issues: readonly Issue[],
  base: RawPath,
  emit: Emit,
): void {
  const top = fieldOf(schema);
  for (const issue of issues.slice(0, 1_000)) {
    const inner = (issue.path ?? []) as (string | number)[];
    tellIssue({
      issue,
      path: [...base, ...inner],
      value: inner.reduce(partOf, root),
      field: top.at(inner, root),
      owner: top.at(inner.slice(0, -1), root),
      emit,
    });
  }
}

function tellIssue(found: Found): void {
  const { issue, path, value, field, owner, emit } = found;
  const name = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys.slice(0, LIMITS.problems))
        emit('unknown-key', path, messages.unknownKey(key, field?.namesFor(value) ?? []), { key });
      return;
    case 'invalid_key': {
      const [code, message] = badForm(owner?.key, name);
      return emit(code, path, message, 'key');
    }
    case 'invalid_type':
    case 'invalid_value':
      return value === undefined ? tellMissing(found) : tellType(found);
    case 'too_big':
    case 'too_small': {
      // A list where words are expected: that is said already, and its length is nobody's matter.
      if (typeof value === 'object' && field?.type === 'string') return;
      const [code, message] =
        issue.code === 'too_big'
          ? tooBig(Number(issue.maximum), field, value)
          : tooSmall(Number(issue.minimum), field, value);
      return emit(code, path, message);
    }
    case 'invalid_format': {
      if (typeof value !== 'string') return;
      const [code, message] = badForm(field, value);
      // An id names its owner in the path, so the problem is the owner's.
      if (code !== 'bad-id' || name !== 'id') return emit(code, path, message);
      return emit(code, path.slice(0, -1), message, { inner: 'id' });
    }
    case 'invalid_union':
      return tellUnion(found);
    case 'custom': {
      const limit = /^too-many:(\d+)$/.exec(issue.message ?? '')?.[1];
      if (limit === undefined)
        return emit('wrong-type', path, messages.message(issue.message ?? 'is not valid here'));
      const length = Object.keys(value ?? {}).length;
      return emit('out-of-range', path, messages.tooManyItems(length, Number(limit)), 'key');
    }
    default:
      emit('wrong-type', path, messages.wrongType(expectedOf(field, 'something else'), value));
  }
}

function tellMissing({ path, field, emit }: Found): void {
  const names = field ? choicesOf(field) : [];
  const hint = names.length > 1 ? messages.choices(names, 4) : field && expected(field);
  emit('missing', path.slice(0, -1), messages.missing(String(path.at(-1)), hint), 'key');
}

/** Another type, or none of the values that are allowed. */
function tellType({ issue, path, value, field, emit }: Found): void {
  const names = field ? choicesOf(field) : [];
  if (typeof value === 'number' && !Number.isFinite(value))
    emit('out-of-range', path, messages.moreThan(value, LIMITS.number));
  else if (path.length === 1 && path[0] === 'schemaVersion')
    emit('version', path, messages.version(value, SCHEMA_VERSION));
  else if (typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'int')
    emit('wrong-type', path, messages.notWhole(value));
  else if (names.length > 1 && typeof value === 'string')
    emit('wrong-type', path, messages.notOneOf(value, names));
  else emit('wrong-type', path, messages.wrongType(expectedOf(field, 'something else'), value));
}

/** No option of a union fits: tells what is wrong with the option that was meant. */
function tellUnion({ issue, path, value, field, owner, emit }: Found): void {
  const key = 'discriminator' in issue ? issue.discriminator : undefined;
  const isMissing = value === undefined;
  if (typeof key === 'string') {
    const names = (owner?.parts ?? []).flatMap((option) => {
      const named = option.child(key, undefined);
      return named ? choicesOf(named) : [];
    });
    if (isMissing)
      emit('missing', path.slice(0, -1), messages.missing(key, messages.choices(names)), 'key');
    else emit('wrong-type', path, messages.notOneOf(value, names));
    return;
  }
  if (isMissing) {
    const hint = field && expected(field);
    return emit('missing', path.slice(0, -1), messages.missing(String(path.at(-1)), hint), 'key');
  }
  const option = field?.optionFor(value);
  if (!option || option === field)
    return emit('wrong-type', path, messages.wrongType(expectedOf(field, 'something else'), value));
  const { error } = option.schema.safeParse(value);
  if (error) tellIssues(option.schema, value, error.issues, path, emit);
}
