/** Schemas of sources, facts, series, units and terms. */
import { z } from 'zod';
import { STATUSES } from '../scene.ts';
import { LIMITS } from './limits.ts';
import {
  date,
  file,
  id,
  lang,
  limited,
  line,
  mapOf,
  number,
  seriesBinding,
  text,
  integer,
  words,
  optional,
} from './schema-words.ts';

export const status = z
  .enum(STATUSES)
  .describe(
    'How the figure came about: recorded is an event or a text, derived is our own calculation; target and projected are drawn as promises; what is made up is an estimate. A fact needs it unless its value is a row, which brings its own.',
  );
export const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('How far the figure can be relied on; high when left out.');

const unitName = z
  .string()
  .min(1)
  .max(LIMITS.id)
  .describe(
    'percent, points, a currency code (USD), a unit Intl knows (kilometer, day) or a key of units.',
  );
export const unit = z
  .strictObject({
    before: optional(words, 'Words printed before the number, with their space: "about ".'),
    after: optional(
      z.union([
        words,
        z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), words),
      ]),
      'Words printed after the number, with their space (" GWh"), or one wording for each plural category.',
    ),
  })
  .describe("A unit of the story's own.");

export const source = z
  .strictObject({
    title: words.describe('Title of the document, page or data set.'),
    publisher: words.describe('The original publisher.'),
    via: optional(words, 'Where it was read, when a copy or a report was read.'),
    kind: z
      .enum(['official', 'industry', 'research', 'data', 'press', 'advocacy', 'other'])
      .describe('What sort of publisher speaks.'),
    date: optional(date, 'When it was published.'),
    accessed: optional(date, 'When it was read.'),
    url: optional(z.string().max(2_000), 'Its address, http or https; only https is ever linked.'),
    link: optional(
      z.boolean(),
      'false prints the publisher without sending readers there; true when left out.',
    ),
    note: optional(line, 'A remark for readers of the source list.'),
  })
  .describe('Where a figure or a claim comes from.');

export const sourceUse = z.union([
  id,
  z.strictObject({
    id: id.describe('The source.'),
    at: words.describe('Page, table or section in it.'),
  }),
]);
const sourceUses = z
  .array(sourceUse)
  .min(1)
  .max(12)
  .describe(
    '1 to 12 sources: an id, or { id, at } with the place in it. A fact needs them unless its value is a row, which brings its own.',
  );

export const fact = z
  .strictObject({
    claim: line.describe('The sentence that this fact backs.'),
    value: optional(
      z.union([number, z.tuple([number, number]), words, seriesBinding]),
      'A number (385e9), a range [low, high], a date, words, or a row of a series; without it the fact can be cited, not printed.',
    ),
    unit: unitName.exactOptional(),
    of: optional(line, 'What is counted: "vehicle sales in China".'),
    qualifier: optional(
      z.enum(['about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than']),
      'A word printed before the number.',
    ),
    digits: optional(integer.min(0).max(6), 'Fixed decimals: 1 prints 5.0%.'),
    compact: optional(
      z.boolean(),
      'Prints 11.3 million instead of 11,300,000; true from one million up.',
    ),
    show: optional(words, 'Words printed instead of the formatted value.'),
    date: optional(date, 'What time the figure speaks of.'),
    status: status.exactOptional(),
    sources: sourceUses.exactOptional(),
    confidence: confidence.exactOptional(),
    note: optional(text, 'A caveat, shown in its footnote.'),
  })
  .describe('One figure or finding with its evidence; prose, scenes and answers point at it.');

export const seriesColumn = z
  .strictObject({
    title: optional(words, 'Its name in keys and tables; its header when left out.'),
    unit: unitName.exactOptional(),
    status: optional(
      z.enum(STATUSES),
      'The status of its numbers, where it is not that of the row.',
    ),
    type: optional(
      z.enum(['number', 'words', 'date']),
      'What it holds. Left out, a column of numbers is found by itself, and any other holds words; dates are written as for x.',
    ),
  })
  .describe('A further column of the table.');

export const cell = z.union([number, z.string().max(LIMITS.line), z.null()]);
export const series = z
  .strictObject({
    title: line.describe('What the series shows.'),
    unit: unitName.exactOptional(),
    of: optional(line, 'What is counted.'),
    status: status.describe('The status of every row that has none of its own.'),
    sources: sourceUses,
    caveat: optional(text, 'What readers should know before they compare.'),
    xType: optional(
      z.enum(['date', 'number', 'words']),
      'What the column x holds, of a wide table its first column; date when left out: 2015, 2020-Q3, 2019-05, 2019-05-16 or 1912-04-14T23:40, an hour of the place that the source speaks of.',
    ),
    xLabel: optional(line, 'The name of the x axis.'),
    entities: optional(
      mapOf(line, LIMITS.entities),
      'Entity id -> its name. Left out, the table names them, and an id is the name in small letters, hyphens between: first-class.',
    ),
    rows: optional(
      z
        .array(z.array(cell).min(1).max(LIMITS.columns))
        .min(1)
        .max(LIMITS.inlineRows + 1),
      'Rows of cells, null where nothing is known; the first row is the header and names the columns: x, entity, value, low, high, status, label, note, sources (ids with spaces between), id, and further columns of any name. Without x and entity the first column names the rows; what a row leaves empty is that of the series.',
    ),
    csv: optional(file, 'A CSV file with the same header, or a wide table, instead of rows.'),
    columns: optional(
      limited(z.record(z.string().min(1).max(LIMITS.column), seriesColumn), LIMITS.columns),
      'Header -> title, unit, status and type of a further column. A table may have columns of any other name; with this field a table of numbers alone is not wide.',
    ),
    table: optional(
      z.enum(['long', 'wide']),
      'wide: a column of numbers for each entity, or for each date, beside a first column of names or dates, whatever it is called. Found by itself where all those columns hold numbers.',
    ),
  })
  .describe('A table of data; exactly one of rows or csv.');

export const term = z
  .strictObject({
    term: words.describe('The term as the glossary prints it.'),
    definition: text.describe('What it means.'),
    also: optional(z.record(lang, words), 'Language tag -> the term in that language.'),
  })
  .describe('An entry of the glossary.');

/** The maps that an included file may contain as well. */
export const evidenceShape = {
  units: optional(mapOf(unit, LIMITS.units), "Units of the story's own."),
  sources: optional(
    mapOf(source, LIMITS.sources),
    'The sources, by the id that facts and :cite[...] use.',
  ),
  facts: optional(
    mapOf(fact, LIMITS.facts),
    'The facts, by the id that :fact[...] and bindings use.',
  ),
  data: optional(mapOf(series, LIMITS.series), 'The series, by id.'),
  glossary: optional(mapOf(term, LIMITS.terms), 'The glossary, by the id that :term[...] uses.'),
};
export const includeSchema = z
  .strictObject(evidenceShape)
  .describe('An included file: any of units, sources, facts, data, glossary.');
