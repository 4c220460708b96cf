/** What a script may say about this kind, and what the kind says about itself. */
import { z } from 'zod';
import { between, value, words } from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const params = z.strictObject({
  total: z.int().min(1).max(400).default(100).describe('How many dots there are.'),
  columns: z.int().min(1).max(40).default(10).describe('Dots in a row.'),
  name: words().default('painted').describe('What a painted dot is.'),
});
/** A patch: every property is optional here; `starts` fills in what a script leaves out. */
const state = z.strictObject({
  count: value(between(0, 400))
    .exactOptional()
    .describe('How many dots are painted; bind it to a fact.'),
});
export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

/** The printed count: a bound value comes with its text, so that a figure is printed one way. */
const textOf = ({ state: { count }, boundValues }: Context): string =>
  boundValues['count']?.text ?? String(Math.round(count));

export const spec = defineKind(params, state, {
  kind: 'example',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'A field of dots, some of them painted: so many of so many.',
  starts: () => ({ count: 0 }),
  anchors: ({ name }) => [{ id: 'count', name }],
  describe: (context, say) =>
    say('count', {
      count: textOf(context),
      total: context.params.total,
      name: context.params.name,
    }),
});
