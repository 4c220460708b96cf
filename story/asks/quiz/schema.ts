import { z } from 'zod';
import { line, optional } from '../../script/schema-words.ts';
import { explain, option, optionsOf, question } from '../fields.ts';

export const schema = z.strictObject({
  kind: z.literal('quiz').describe('A question with one or more right options.'),
  question,
  options: optionsOf(
    z.strictObject({
      ...option,
      right: optional(z.boolean(), 'Whether it is right; false when left out.'),
      why: optional(line, 'Why it is right or wrong.'),
    }),
  ),
  explain: explain.exactOptional(),
});
