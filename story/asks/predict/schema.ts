import { z } from 'zod';
import { id, number, optional } from '../../script/schema-words.ts';
import { explain, question } from '../fields.ts';

export const schema = z.strictObject({
  kind: z.literal('predict').describe('A guess that a later build answers.'),
  question,
  answer: z
    .union([
      z.strictObject({ fact: id.describe('The fact that answers.') }),
      z.strictObject({
        series: id.describe('The series whose line is guessed.'),
        entity: optional(id, 'The entity, when the series has several.'),
        after: z
          .union([number, z.string().max(60)])
          .describe('The x after which the reader draws.'),
      }),
    ])
    .meta({ handscroll: 'guess' })
    .describe('The truth: a fact (a number is guessed) or a series (a line is drawn).'),
  min: number.describe('The lowest guess.'),
  max: number.describe('The highest guess.'),
  reveal: optional(id, 'The build that shows the answer; the last when left out.'),
  explain: explain.exactOptional(),
});
