/** Schemas of the small types: ids, dates, lines, texts, files, numbers, bindings. */
import { z } from 'zod';
import { PICTURES } from '../file-address.ts';
import { LIMITS } from './limits.ts';
import { DATE_PATTERN, ID_PATTERN, LANG_PATTERN } from './patterns.ts';

/** A field that may be left out, with its description for authors. */
export const optional = <T extends z.ZodType>(type: T, meaning: string): z.ZodExactOptional<T> =>
  type.describe(meaning).exactOptional();

/** Runs in linear time, like the patterns in patterns.ts. */
const ANCHOR_PATTERN = /^[a-z0-9][a-z0-9@.-]*$/;
export const FILE_PATTERN = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|]+$/;

export const id = z.string().max(LIMITS.id).regex(ID_PATTERN).meta({
  id: 'id',
  handscroll: 'id',
  description: 'An id: small letters, digits and single hyphens, starting with a letter.',
});
export const anchor = z.string().max(LIMITS.anchor).regex(ANCHOR_PATTERN).meta({
  id: 'anchor',
  handscroll: 'anchor',
  description: 'A nameable part of a scene, published by its kind: nev, nev-goal, 2022.',
});
export const date = z.string().max(33).regex(DATE_PATTERN).meta({
  id: 'date',
  handscroll: 'date',
  description:
    'YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm; two joined by / are a span.',
});
export const line = z.string().min(1).max(LIMITS.line).meta({
  id: 'line',
  handscroll: 'line',
  description:
    'One paragraph with inline marks: *emphasis*, **strong**, [words](https://...), :fact[id], :term[id].',
});
export const text = z
  .union([
    z.string().min(1).max(LIMITS.text),
    z.array(z.string().min(1).max(LIMITS.text)).min(1).max(40),
  ])
  .meta({
    id: 'text',
    handscroll: 'text',
    description:
      'Paragraphs, one-level lists and quotes with inline marks; a string, or a list of strings, one block each.',
  });
export const words = z
  .string()
  .min(1)
  .max(LIMITS.words)
  .meta({ id: 'words', handscroll: 'words', description: 'Plain words, no marks.' });
export const lang = z.string().max(35).regex(LANG_PATTERN).meta({
  id: 'lang',
  handscroll: 'lang',
  description: 'A language tag such as en, en-GB, zh-Hans or ar.',
});
export const accent = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .meta({ id: 'accent', handscroll: 'accent', description: 'A colour as #rrggbb.' });
export const file = z.string().min(1).max(200).regex(FILE_PATTERN).meta({
  id: 'file',
  handscroll: 'file',
  description: "A path inside the story's folder, with / between names and no .. in it.",
});
export const picture = file.meta({ id: 'picture', handscroll: 'file', only: PICTURES });

export const number = z.number().min(-LIMITS.number).max(LIMITS.number);
export const integer = z.int().min(-LIMITS.number).max(LIMITS.number);

/** Refuses a record with more than `max` keys. */
export const limited = <T extends z.ZodRecord>(record: T, max: number) =>
  record
    .refine((map) => Object.keys(map).length <= max, { error: `too-many:${max}`, abort: true })
    .meta({ maxProperties: max });
/** A map keyed by ids. */
export const mapOf = <T extends z.ZodType>(item: T, max: number) =>
  limited(z.record(id, item), max);

// ---- bindings ---------------------------------------------------------------------------------

const take = z
  .enum(['value', 'low', 'high'])
  .describe('Which number of a range; a fact whose value is a range needs low or high.');
export const factBinding = z
  .strictObject({
    fact: id.describe('The fact whose value stands here.'),
    take: take.exactOptional(),
  })
  .meta({ id: 'factBinding', description: 'The value of a fact.' });
export const seriesBinding = z
  .strictObject({
    series: id.describe('The series whose row stands here.'),
    x: optional(
      z.union([number, z.string().max(60)]),
      'The x of the row: 2015 and "2015" are the same year.',
    ),
    entity: optional(id, 'The entity of the row, when the series has several.'),
    take: optional(
      z.string().min(1).max(LIMITS.column),
      'Which number of the row: value, low, high, or a further column by its name; value when left out.',
    ),
  })
  .meta({ id: 'seriesBinding', description: 'The value of one row of a series.' });
export const binding = z
  .union([factBinding, seriesBinding])
  .meta({ id: 'binding', description: 'A value that points at evidence instead of repeating it.' });
