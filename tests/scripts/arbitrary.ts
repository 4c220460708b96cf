/** Values that a schema accepts, drawn by chance: the schema itself says what may stand where. */
import fc from 'fast-check';
import type { z } from 'zod';
import { boundsOf, metaOf, unwrap } from '../../story/script/shape.ts';

type Schema = z.core.$ZodType;
const def = (schema: Schema) => (unwrap(schema) as z.core.$ZodTypes)._zod.def;
const optional = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def.type === 'optional';

/** Names that meet each other now and then, so that references lead somewhere. */
const ids = fc.oneof(
  fc.constantFrom(
    ...['cars', 'wins', 'share', 'board', 'sold', 'range', 'line', 'near', 'home', 'grows'],
    ...['globe', 'bars', 'silk', 'night', 'nev', 'tostring'],
  ),
  fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,4}){0,2}$/),
);
const prose = fc
  .array(
    fc.constantFrom(
      ...['It ', 'grew', '*fast*', '**very**', ' :fact[share]', ':cite[board|p. 4]', ':term[nev]'],
      ...['[here](#cars)', '[a](https://example.org/)', ' 48', '\n\n', '- one\n- two', '> said\n> — N'],
      ...[':plain[7]', ':lang[zh-Hans|双循环]', ':figure[cars]', '\\*', '车', '‏', '😀', '"', '&', '…'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const NAMED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  id: ids,
  anchor: fc.constantFrom('nev', 'nev-goal', 'rail', '2015', 'china@2022', '0.5'),
  date: fc.constantFrom('2015', '2015-Q1', '2015-05', '2015-05-19', '2015/2025', '0000', '2023-02-30'),
  lang: fc.constantFrom('en', 'en-GB', 'zh-Hans', 'ar', 'xx', 'qaa-Latn'),
  file: fc.constantFrom('data/sold.csv', 'facts.json', 'a b/ü.csv', 'story.json'),
  line: prose,
  words: fc.constantFrom('A word', '48 %', '«x»', ' ', '0'),
};

/** Limits of a list, as far as anybody would draw one. */
function lengths(schema: Schema): { minLength: number; maxLength: number } {
  const { checks = [] } = def(schema) as { checks?: readonly z.core.$ZodCheck[] };
  let minLength = 0;
  let most = 3;
  for (const check of checks) {
    const { check: kind, minimum, maximum } = check._zod.def as unknown as Record<string, unknown>;
    if (kind === 'min_length') minLength = Number(minimum);
    if (kind === 'max_length') most = Math.min(most, Number(maximum));
  }
  return { minLength, maxLength: Math.max(minLength, most) };
}

function numbers(schema: Schema): fc.Arbitrary<number> {
  const { minimum = -1e15, maximum = 1e15, whole } = boundsOf(schema);
  if (whole) return fc.integer({ min: Math.max(minimum, -9), max: Math.min(maximum, 2_100) });
  return fc.oneof(
    fc.double({ min: minimum, max: maximum, noNaN: true }),
    fc.constantFrom(minimum, maximum, ...[0, 0.5, 1, 47.9].filter((n) => n >= minimum && n <= maximum)),
  );
}

/** Anything that `schema` accepts. */
export function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  const d = def(schema);
  const named = NAMED[metaOf(schema).handscroll ?? ''];
  switch (d.type) {
    case 'string':
      return named ?? fc.constantFrom('2015', 'percent', 'https://example.org/', 'WEBVTT', 'cars');
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...Object.values(d.entries));
    case 'literal':
      return fc.constantFrom(...d.values);
    case 'tuple':
      return fc.tuple(...d.items.map((item) => arbitraryOf(item)));
    case 'array':
      return fc.array(arbitraryOf(d.element), lengths(schema));
    case 'union':
      return fc.oneof(...d.options.map((option) => arbitraryOf(option)));
    case 'record':
      return fc.dictionary(arbitraryOf(d.keyType) as fc.Arbitrary<string>, arbitraryOf(d.valueType), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'object': {
      const shape = d.shape as Record<string, Schema>;
      const fields = Object.entries(shape).map(([key, field]) => [key, arbitraryOf(field)]);
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
        requiredKeys: Object.keys(shape).filter((key) => !optional(shape[key] as Schema)),
        noNullPrototype: true,
      });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}
