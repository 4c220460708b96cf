import { z } from 'zod';
import { option, optionsOf, question } from '../fields.ts';

export const schema = z.strictObject({
  kind: z.literal('poll').describe('A question of opinion.'),
  question,
  options: optionsOf(z.strictObject(option)),
});
