import type { z } from 'zod';
import type { AskCompiling } from '../compiling.ts';
import type { Discuss } from './ask.ts';
import type { schema } from './schema.ts';

export const compile = (
  { question, prompts = [] }: z.infer<typeof schema>,
  write: AskCompiling,
): Discuss => ({
  kind: 'discuss',
  question: write.line(question),
  prompts: prompts.map((prompt) => write.line(prompt)),
});
