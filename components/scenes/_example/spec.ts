/** The kind's anchors, and a description of any state. */
import { defineKind } from '../kit/kind.ts';
import { type Context, params, state } from './params.ts';

/** The printed count: a bound value brings its text, so that a number is printed the same way everywhere. */
const textOf = ({ state: { count }, boundValues }: Context): string =>
  boundValues['count']?.text ?? String(Math.round(count));

export const spec = defineKind(params, state, {
  kind: 'example',
  surface: 'svg',
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
