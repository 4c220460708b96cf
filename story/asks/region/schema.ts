import { z } from 'zod';
import { anchor, line, optional } from '../../script/schema-words.ts';
import { explain, on, option, optionsOf, question } from '../fields.ts';

export const schema = z.strictObject({
  kind: z.literal('region').describe('A part of a picture, chart or map to choose.'),
  question,
  on,
  options: optionsOf(
    z.strictObject({
      ...option,
      at: anchor.describe('The part of the scene that it is, as in labels.'),
      right: optional(z.boolean(), 'Whether it is right; without a right one it is a poll.'),
      why: optional(line, 'Why it is right or wrong.'),
    }),
  ),
  explain: explain.exactOptional(),
});
