import type { z } from 'zod';
import { defined } from '../../defined.ts';
import type { AskCompiling } from '../compiling.ts';
import { checkOn, type AskCheck } from '../checks.ts';
import type { Region } from './ask.ts';
import type { schema } from './schema.ts';

type Script = z.infer<typeof schema>;

export const check: AskCheck<Script> = (context, ask, path, step, scenes) => {
  const parts = ask.options.map(({ at }, i) => [at, [...path, 'options', i, 'at']] as const);
  checkOn(context, ask.on, 'parts', parts, path, step, scenes);
};

export const compile = (ask: Script, write: AskCompiling): Region => ({
  kind: 'region',
  question: write.line(ask.question),
  on: ask.on,
  options: ask.options.map(({ id, text, at, right, why }) => ({
    ...{ id, text: write.line(text), at, right: right ?? false },
    ...defined({ why: write.line(why) }),
  })),
  ...defined({ explain: write.text(ask.explain) }),
});
