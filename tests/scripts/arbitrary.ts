/** Random values that a schema accepts, generated from the schema itself. */
import fc from 'fast-check';
import type { z } from 'zod';
import { fieldOf, type Field } from '../../story/script/field.ts';

/** Ids that are sometimes equal, so that some references are valid. */
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
  accent: fc.constantFrom('#15366f', '#FFD480'),
  lang: fc.constantFrom('en', 'en-GB', 'zh-Hans', 'ar', 'xx', 'qaa-Latn'),
  file: fc.constantFrom('data/sold.csv', 'facts.json', 'a b/ü.csv', 'story.json'),
  line: prose,
  words: fc.constantFrom('A word', '48 %', '«x»', ' ', '0'),
};

/** Lengths of a generated list, limited to a practical size. */
const lengths = ({ least, most }: Field) => ({
  minLength: least,
  maxLength: Math.max(least, Math.min(most, 3)),
});

function numbers({ limits }: Field): fc.Arbitrary<number> {
  const { minimum = -1e15, maximum = 1e15, whole } = limits;
  if (whole) return fc.integer({ min: Math.max(minimum, -9), max: Math.min(maximum, 2_100) });
  return fc.oneof(
    fc.double({ min: minimum, max: maximum, noNaN: true }),
    fc.constantFrom(minimum, maximum, ...[0, 0.5, 1, 47.9].filter((n) => n >= minimum && n <= maximum)),
  );
}

function arbitrary(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'string':
      return (
        NAMED[field.meta.handscroll ?? ''] ??
        fc.constantFrom('2015', 'percent', 'https://example.org/', 'WEBVTT', 'cars')
      );
    case 'number':
      return numbers(field);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
    case 'literal':
      return fc.constantFrom(...field.values);
    case 'tuple':
      return fc.tuple(...field.parts.map(arbitrary));
    case 'array':
      return fc.array(arbitrary(field.item as Field), lengths(field));
    case 'union':
      return fc.oneof(...field.parts.map(arbitrary));
    case 'record': {
      const key = arbitrary(field.key as Field) as fc.Arbitrary<string>;
      return fc.dictionary(key, arbitrary(field.item as Field), { maxKeys: 3, noNullPrototype: true });
    }
    case 'object': {
      const fields = [...field.fields].map(([key, one]) => [key, arbitrary(one)] as const);
      return fc.record(Object.fromEntries(fields), {
        requiredKeys: [...field.fields].filter(([, one]) => !one.isOptional).map(([key]) => key),
        noNullPrototype: true,
      });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Anything that `schema` accepts. */
export const arbitraryOf = (schema: z.ZodType): fc.Arbitrary<unknown> => arbitrary(fieldOf(schema));
