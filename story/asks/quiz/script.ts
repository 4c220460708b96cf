import { z } from 'zod';
import { defined } from '../../defined.ts';
import type { Context } from '../../script/checks/context.ts';
import { message } from '../../script/message.ts';
import type { RawPath } from '../../script/places.ts';
import { line, optional } from '../../script/schema-words.ts';
import type { AskCompiling } from '../compiling.ts';
import { explain, option, optionsOf, question } from '../fields.ts';
import type { Quiz } from './ask.ts';

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
