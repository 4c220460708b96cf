import type { z } from 'zod';
import type { AskCompiling } from '../compiling.ts';
import type { Poll } from './ask.ts';
import type { schema } from './schema.ts';

export const compile = (
  { question, options }: z.infer<typeof schema>,
  { line }: AskCompiling,
): Poll => ({
  kind: 'poll',
  question: line(question),
  options: options.map(({ id, text }) => ({ id, text: line(text) })),
});
