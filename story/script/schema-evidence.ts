/** Sources, facts, series, units and terms: FORMAT section 3. */
import { z } from 'zod';
import { STATUSES } from '../scene.ts';
import { LIMITS } from './limits.ts';
import {
  date,
  file,
  id,
  lang,
  line,
  mapOf,
  number,
  seriesBinding,
  text,
  whole,
  words,
} from './schema-words.ts';

export const status = z
  .enum(STATUSES)
  .describe(
    'How the figure came about: recorded is an event or a text, derived is our own arithmetic; target and projected are drawn as promises. A fact needs it unless its value is a row, which brings its own.',
  );
export const confidence = z
  .enum(['high', 'medium', 'low'])
  .describe('How far the figure can be relied on; high when left out.');

export const unitName = z
  .string()
  .min(1)
  .max(LIMITS.id)
  .describe(
    'percent, points, a currency code (USD), a unit Intl knows (kilometer, day) or a key of units.',
  );
export const unit = z
  .strictObject({
    before: words.describe('Words printed before the number.').exactOptional(),
    after: z
      .union([
        words,
        z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), words),
      ])
      .describe('Words printed after the number, or one wording for each plural category.')
      .exactOptional(),
  })
  .describe("A unit of the story's own.");

export const source = z
  .strictObject({
    title: words.describe('Title of the document, page or data set.'),
    publisher: words.describe('The original publisher.'),
    via: words.describe('Where it was read, when a copy or a report was read.').exactOptional(),
    kind: z
      .enum(['official', 'industry', 'research', 'data', 'press', 'advocacy', 'other'])
      .describe('What sort of publisher speaks.'),
    date: date.describe('When it was published.').exactOptional(),
    accessed: date.describe('When it was read.').exactOptional(),
    url: z
      .string()
      .max(2_000)
      .describe('Its address, http or https; only https is ever linked.')
      .exactOptional(),
    link: z
      .boolean()
      .describe('false prints the publisher without sending readers there; true when left out.')
      .exactOptional(),
    note: line.describe('A remark for readers of the source list.').exactOptional(),
  })
  .describe('Where a figure or a claim comes from.');

const sourceUse = z.union([
  id,
  z.strictObject({
    id: id.describe('The source.'),
    at: words.describe('Page, table or section in it.'),
  }),
]);
export const sourceUses = z
  .array(sourceUse)
  .min(1)
  .max(12)
  .describe(
    '1 to 12 sources: an id, or { id, at } with the place in it. A fact needs them unless its value is a row, which brings its own.',
  );

export const fact = z
  .strictObject({
    claim: line.describe('The sentence that this fact backs.'),
    value: z
      .union([number, z.tuple([number, number]), words, seriesBinding])
      .describe(
        'A number (385e9), a range [low, high], a date, words, or a row of a series; without it the fact can be cited, not printed.',
      )
      .exactOptional(),
    unit: unitName.exactOptional(),
    of: line.describe('What is counted: "vehicle sales in China".').exactOptional(),
    qualifier: z
      .enum(['about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'])
      .describe('A word printed before the number.')
      .exactOptional(),
    digits: whole.min(0).max(6).describe('Fixed decimals: 1 prints 5.0%.').exactOptional(),
    compact: z
      .boolean()
      .describe('Prints 11.3 million instead of 11,300,000; true from one million up.')
      .exactOptional(),
    show: words.describe('Words printed instead of the formatted value.').exactOptional(),
    date: date.describe('What time the figure speaks of.').exactOptional(),
    status: status.exactOptional(),
    sources: sourceUses.exactOptional(),
    confidence: confidence.exactOptional(),
    note: text.describe('A caveat, shown in the slip.').exactOptional(),
  })
  .describe('One figure or finding with its evidence; prose, scenes and answers point at it.');

export const cell = z.union([number, z.string().max(LIMITS.line), z.null()]);
export const series = z
  .strictObject({
    title: line.describe('What the series shows.'),
    unit: unitName.exactOptional(),
    of: line.describe('What is counted.').exactOptional(),
    status: status.describe('The status of every row that has none of its own.'),
    sources: sourceUses,
    caveat: text.describe('What readers should know before they compare.').exactOptional(),
    xType: z
      .enum(['date', 'number', 'words'])
      .describe('What the column x holds; date when left out.')
      .exactOptional(),
    xLabel: line.describe('The name of the x axis.').exactOptional(),
    entities: mapOf(line, LIMITS.entities)
      .describe('Entity id -> its name; needed if there is a column entity.')
      .exactOptional(),
    rows: z
      .array(z.array(cell).min(1).max(LIMITS.columns))
      .min(1)
      .max(LIMITS.inlineRows + 1)
      .describe(
        'Rows of cells, null where nothing is known; the first row is the header and names the columns: x, entity, value, low, high, status, label, note, sources (ids with spaces between), id. x or entity must be there; what a row leaves empty is that of the series.',
      )
      .exactOptional(),
    csv: file.describe('A CSV file with the same header, instead of rows.').exactOptional(),
  })
  .describe('A table of data; exactly one of rows or csv.');

export const term = z
  .strictObject({
    term: words.describe('The term as the glossary prints it.'),
    definition: text.describe('What it means.'),
    also: z
      .record(lang, words)
      .describe('Language tag -> the term in that language.')
      .exactOptional(),
  })
  .describe('An entry of the glossary.');

/** The maps that an included file may hold, too. */
export const evidenceShape = {
  units: mapOf(unit, LIMITS.units).describe("Units of the story's own.").exactOptional(),
  sources: mapOf(source, LIMITS.sources)
    .describe('The sources, by the id that facts and :cite[...] use.')
    .exactOptional(),
  facts: mapOf(fact, LIMITS.facts)
    .describe('The facts, by the id that :fact[...] and bindings use.')
    .exactOptional(),
  data: mapOf(series, LIMITS.series).describe('The series, by id.').exactOptional(),
  glossary: mapOf(term, LIMITS.terms)
    .describe('The glossary, by the id that :term[...] uses.')
    .exactOptional(),
};
export const includeSchema = z
  .strictObject(evidenceShape)
  .describe('An included file: any of units, sources, facts, data, glossary.');
