import type { z } from 'zod';
import { defined } from '../../defined.ts';
import type { AskCompiling } from '../compiling.ts';
import { checkOn, checkReveal, type AskCheck } from '../checks.ts';
import type { Point } from './ask.ts';
import type { schema } from './schema.ts';

type Script = z.infer<typeof schema>;

export const check: AskCheck<Script> = (context, ask, path, step, scenes) => {
  const { on, answer } = ask;
  const parts = answer ? [[answer.at, [...path, 'answer', 'at']] as const] : [];
  checkOn(context, on, 'places', parts, path, step, scenes);
  if (answer) checkReveal(context, ask, step, path);
};

export const compile = (
  { question, on, answer, reveal, explain }: Script,
  write: AskCompiling,
): Point => ({
  kind: 'point',
  question: write.line(question),
  on,
  ...(answer && { answer: { at: answer.at, text: write.line(answer.text) } }),
  // Without an answer nothing ends the question.
  reveal: answer ? write.buildAt(reveal) : write.buildAt(undefined) + 1,
  ...defined({ explain: write.text(explain) }),
});
