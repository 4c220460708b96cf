import type { z } from 'zod';
import { defined } from '../../defined.ts';
import type { Context } from '../../script/checks/context.ts';
import { message } from '../../script/message.ts';
import type { RawPath } from '../../script/places.ts';
import type { AskCompiling } from '../compiling.ts';
import type { Quiz } from './ask.ts';
import type { schema } from './schema.ts';

type Script = z.infer<typeof schema>;

export function check({ report }: Context, { options }: Script, path: RawPath): void {
  if (options.length > 0 && !options.some(({ right }) => right === true))
    report('ask', path, message('quizWithoutRight', {}), 'key');
}

export const compile = ({ question, options, explain }: Script, write: AskCompiling): Quiz => ({
  kind: 'quiz',
  question: write.line(question),
  options: options.map(({ id, text, right, why }) => ({
    id,
    text: write.line(text),
    right: right ?? false,
    ...defined({ why: write.line(why) }),
  })),
  ...defined({ explain: write.text(explain) }),
});
