/** What zod found, said in an author's words and placed in the file. */
import type { z } from 'zod';
import type { ProblemCode } from '../problem.ts';
import { choicesOf, expected } from './expected.ts';
import { LIMITS } from './limits.ts';
import * as evidence from './messages-evidence.ts';
import * as say from './messages.ts';
import type { Saying } from './report.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { fieldsOf, metaOf, optionFor, schemaAt, unwrap } from './shape.ts';
import type { Aim, RawPath } from './source-map.ts';

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;
type Schema = z.core.$ZodType;
export type Emit = (code: ProblemCode, path: RawPath, aim: Aim, saying: Saying) => void;

const at = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[key];
  }
  return here;
};

/** A string that is there but has the wrong form. */
function badForm(schema: Schema | undefined, value: string): [ProblemCode, Saying] {
  const meaning = schema ? metaOf(schema).handscroll : undefined;
  if (meaning === 'date') return ['wrong-type', say.badDate(value)];
  if (meaning === 'lang') return ['wrong-type', say.badLang(value)];
  if (meaning === 'anchor') return ['bad-id', say.badAnchor(value)];
  if (meaning === 'file') return ['bad-file', evidence.leavesFolder(value)];
  if (meaning === 'id') return ['bad-id', say.badId(value)];
  return ['wrong-type', say.wrongType(schema ? expected(schema) : 'another form', value)];
}

function tooBig(issue: Issue & { code: 'too_big' }, schema: Schema | undefined, value: unknown) {
  const limit = Number(issue.maximum);
  if (typeof value === 'string') {
    if (schema && metaOf(schema).handscroll === 'id') return say.badId(value);
    return say.longerThan(value.length, limit);
  }
  return Array.isArray(value)
    ? say.tooManyItems(value.length, limit)
    : say.moreThan(Number(value), limit);
}
function tooSmall(
  issue: Issue & { code: 'too_small' },
  schema: Schema | undefined,
  value: unknown,
) {
  const limit = Number(issue.minimum);
  if (typeof value === 'string') return say.empty(schema ? expected(schema) : 'words');
  return Array.isArray(value)
    ? say.tooFewItems(value.length, limit)
    : say.lessThan(Number(value), limit);
}

/** A list where words are expected: that is said already, and its length is nobody's matter. */
const otherForm = (schema: Schema | undefined, value: unknown): boolean =>
  typeof value === 'object' &&
  schema !== undefined &&
  (unwrap(schema) as z.core.$ZodTypes)._zod.def.type === 'string';

/** Issues of one schema about one value at `base`. */
export function tellIssues(
  schema: Schema,
  value: unknown,
  issues: readonly Issue[],
  base: RawPath,
  emit: Emit,
): void {
  for (const issue of issues.slice(0, 1_000)) tellIssue(schema, value, issue, base, emit);
}

function tellIssue(schema: Schema, root: unknown, issue: Issue, base: RawPath, emit: Emit): void {
  const inner = (issue.path ?? []) as (string | number)[];
  const path = [...base, ...inner];
  const value = at(root, inner);
  const here = schemaAt(schema, inner, root);
  const name = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys.slice(0, LIMITS.problems))
        emit('unknown-key', path, { key }, say.unknownKey(key, here ? fieldsOf(here, value) : []));
      return;
    case 'invalid_key': {
      const keyOf = schemaAt(schema, inner.slice(0, -1), root);
      const keyType = keyOf ? keySchema(keyOf) : undefined;
      const [code, saying] = badForm(keyType, name);
      emit(code, path, 'key', saying);
      return;
    }
    case 'invalid_type':
    case 'invalid_value': {
      if (typeof value === 'number' && !Number.isFinite(value)) {
        emit('out-of-range', path, 'value', say.moreThan(value, LIMITS.number));
        return;
      }
      if (value === undefined) {
        const kind = here ? choicesOf(here) : [];
        const hint = kind.length > 1 ? say.choices(kind, 4) : here ? expected(here) : undefined;
        emit('missing', path.slice(0, -1), 'key', say.missing(name, hint));
        return;
      }
      if (path.length === 1 && name === 'schemaVersion') {
        emit('version', path, 'value', say.version(value, SCHEMA_VERSION));
        return;
      }
      if (typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'int') {
        emit('wrong-type', path, 'value', say.notWhole(value));
        return;
      }
      const names = here ? choicesOf(here) : [];
      emit(
        'wrong-type',
        path,
        'value',
        names.length > 1 && typeof value === 'string'
          ? say.notOneOf(value, names)
          : say.wrongType(here ? expected(here) : 'something else', value),
      );
      return;
    }
    case 'too_big':
      if (otherForm(here, value)) return;
      emit(
        here && metaOf(here).handscroll === 'id' ? 'bad-id' : 'out-of-range',
        path,
        'value',
        tooBig(issue as Issue & { code: 'too_big' }, here, value),
      );
      return;
    case 'too_small':
      if (otherForm(here, value)) return;
      emit(
        'out-of-range',
        path,
        'value',
        tooSmall(issue as Issue & { code: 'too_small' }, here, value),
      );
      return;
    case 'invalid_format': {
      if (typeof value !== 'string') return;
      const [code, saying] = badForm(here, value);
      // An id names its owner in the path, so the problem is the owner's.
      if (code === 'bad-id' && name === 'id')
        emit(code, path.slice(0, -1), { inner: 'id' }, saying);
      else emit(code, path, 'value', saying);
      return;
    }
    case 'invalid_union': {
      const key = 'discriminator' in issue ? issue.discriminator : undefined;
      if (typeof key === 'string') {
        const owner = schemaAt(schema, inner.slice(0, -1), root);
        const names = owner ? kindsOf(owner, key) : [];
        if (value === undefined)
          emit('missing', path.slice(0, -1), 'key', say.missing(key, say.choices(names)));
        else emit('wrong-type', path, 'value', say.notOneOf(value, names));
        return;
      }
      if (value === undefined) {
        emit('missing', path.slice(0, -1), 'key', say.missing(name, here && expected(here)));
        return;
      }
      tellUnion(here, value, path, emit);
      return;
    }
    case 'custom': {
      const limit = /^too-many:(\d+)$/.exec(issue.message ?? '')?.[1];
      const length = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
      if (limit !== undefined)
        emit('out-of-range', path, 'key', say.tooManyItems(length, Number(limit)));
      else emit('wrong-type', path, 'value', say.said(issue.message ?? 'is not valid here'));
      return;
    }
    default:
      emit(
        'wrong-type',
        path,
        'value',
        say.wrongType(here ? expected(here) : 'something else', value),
      );
  }
}

function keySchema(schema: Schema): Schema | undefined {
  const d = (unwrap(schema) as z.core.$ZodTypes)._zod.def;
  return d.type === 'record' ? d.keyType : undefined;
}

/** No option of a union fits: tell what is wrong with the option that was meant. */
function tellUnion(schema: Schema | undefined, value: unknown, path: RawPath, emit: Emit): void {
  const option = schema ? optionFor(schema, value) : undefined;
  if (!schema || !option || option === schema) {
    emit(
      'wrong-type',
      path,
      'value',
      say.wrongType(schema ? expected(schema) : 'something else', value),
    );
    return;
  }
  const result = (option as z.ZodType).safeParse(value);
  if (result.success) return;
  tellIssues(option, value, result.error.issues, path, emit);
}

function kindsOf(schema: Schema, key: string): string[] {
  const d = (schema as z.core.$ZodTypes)._zod.def;
  if (d.type === 'optional') return kindsOf(d.innerType, key);
  if (d.type !== 'union') return [];
  return d.options.flatMap((option) => {
    const field = schemaAt(option, [key], undefined);
    return field ? choicesOf(field) : [];
  });
}
