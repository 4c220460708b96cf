import { z } from 'zod';
import { line, optional } from '../../script/schema-words.ts';
import type { AskCompiling } from '../compiling.ts';
import { question } from '../fields.ts';
import type { Discuss } from './ask.ts';

export const schema = z.strictObject({
  kind: z.literal('discuss').describe('A question to talk about.'),
  question,
  prompts: optional(z.array(line).max(12), 'What to consider.'),
});

export const compile = (
  { question, prompts = [] }: z.infer<typeof schema>,
  write: AskCompiling,
): Discuss => ({
  kind: 'discuss',
  question: write.line(question),
  prompts: prompts.map((prompt) => write.line(prompt)),
});
