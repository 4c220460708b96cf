import { z } from 'zod';
import { id, line, optional } from '../../script/schema-words.ts';
import { explain, question } from '../fields.ts';

/** More can't be kept in mind. */
export const ITEMS = { least: 3, most: 8 };

export const schema = z.strictObject({
  kind: z.literal('order').describe('Things to put in order; they are handed out mixed.'),
  question,
  items: z
    .union([
      z
        .array(
          z.strictObject({
            id: id.describe('Unique among the items.'),
            text: line.describe('The item.'),
            why: optional(line, 'What places it, shown with the answer: a date, a number.'),
          }),
        )
        .min(ITEMS.least)
        .max(ITEMS.most),
      z.strictObject({
        series: id.describe('The series whose rows are put in order, as a chart shows them.'),
        order: optional(
          z.enum(['descending', 'ascending']),
          'By value, the largest first (descending, when left out) or the smallest.',
        ),
      }),
    ])
    .describe('3 to 8 items in the right order, or { series, order }.'),
  explain: explain.exactOptional(),
});
