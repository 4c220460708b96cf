/**
 * What a script may contain for `units`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import {
  at,
  chosen,
  date,
  free,
  gap,
  id,
  line,
  needs,
  rowsSource,
  series,
  share,
  words,
} from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import type { ContextOf } from '../kit/kind.ts';

const row = () => z.string().max(120);

export const params = z.strictObject({
  series: series().describe('The series that is counted.'),
  entity: id()
    .exactOptional()
    .describe('One entity of it; without it each entity is a group, with its first row.'),
  ...chosen(),
  order: z
    .array(row())
    .max(40)
    .exactOptional()
    .describe('The groups that are shown, by x or entity, in this order; by `sort` when left out.'),
  x: z
    .strictObject({
      from: at().exactOptional().describe('First date; that of the first row.'),
      to: at().exactOptional().describe('Last date; that of the last row.'),
      only: z.array(row()).max(12).exactOptional().describe('These rows alone, as written.'),
      ticks: z
        .array(row())
        .max(12)
        .exactOptional()
        .describe('Rows named under the columns, as on a scale; all when left out.'),
    })
    .prefault({})
    .describe('Which rows are shown; all when left out, and where x is words.'),
  layout: z
    .enum(['columns', 'fields'])
    .exactOptional()
    .describe(
      'columns: on one base line; fields: a block of marks for each. Columns for dates; for names what they fit.',
    ),
  shape: z.enum(GLYPHS).default('square').describe('What a mark looks like.'),
  each: z
    .number()
    .positive()
    .exactOptional()
    .describe(
      'What one mark stands for, in the unit; a round number that leaves 400 marks or less.',
    ),
  total: z
    .int()
    .min(1)
    .max(400)
    .meta({ cure: 'let one mark stand for more, by "each"' })
    .exactOptional()
    .describe('Marks of a whole field; a hundred for percentages by name.'),
  row: z.int().min(1).max(60).exactOptional().describe('Marks in a row; fitted when left out.'),
  across: z.int().min(1).max(6).exactOptional().describe('Fields side by side.'),
  goal: z
    .strictObject({
      ...rowsSource({ series: 'Where its rows are.', entity: 'One entity of it.' }),
      name: words(60).describe('Before the number: "The goal for 2025".'),
    })
    .exactOptional()
    .describe('Promises as outlines round their marks; the last one as a line across.'),
  figures: z
    .record(row(), line())
    .default({})
    .describe('Row -> what is printed instead of its count: "42 of 100 tonnes".'),
  key: words()
    .exactOptional()
    .describe(
      'What one mark is: "1 of every 100 cars, rounded"; "1 mark is 10 people" when left out.',
    ),
  promised: words(60).exactOptional().describe('The key of promised rows.'),
  rest: words(60)
    .exactOptional()
    .describe('What the marks are that the count leaves over of `total`; in tea, bare without it.'),
  rule: words().exactOptional().describe('A last line of the key.'),
  gap: gap('What stands where a row has no figure.'),
  water: z.boolean().default(false).describe('Water lines under every row of marks.'),
  free: free({ above: 1, below: 0.8 }),
});
export const state = z.strictObject({
  until: date().exactOptional().describe('How far marks are counted; the last date at first.'),
  rise: share(1).exactOptional().describe('How far every count has come, from the foot.'),
  goals: needs('goal', share(1).exactOptional()).describe('How much of the goals is drawn.'),
  rest: needs('rest', share(1).exactOptional()).describe(
    'Presence of the marks that are left over.',
  ),
  shown: z.record(row(), share()).exactOptional().describe('Row -> presence; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
