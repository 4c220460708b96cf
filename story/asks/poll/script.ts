import { z } from 'zod';
import type { AskCompiling } from '../compiling.ts';
import { option, optionsOf, question } from '../fields.ts';
import type { Poll } from './ask.ts';

export const schema = z.strictObject({
  kind: z.literal('poll').describe('A question of opinion.'),
  question,
  options: optionsOf(z.strictObject(option)),
});

export const compile = (
  { question, options }: z.infer<typeof schema>,
  { line }: AskCompiling,
): Poll => ({
  kind: 'poll',
  question: line(question),
  options: options.map(({ id, text }) => ({ id, text: line(text) })),
});
