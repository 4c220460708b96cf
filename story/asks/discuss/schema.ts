import { z } from 'zod';
import { line, optional } from '../../script/schema-words.ts';
import { question } from '../fields.ts';

export const schema = z.strictObject({
  kind: z.literal('discuss').describe('A question to talk about.'),
  question,
  prompts: optional(z.array(line).max(12), 'What to consider.'),
});
