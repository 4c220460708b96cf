/**
 * `flows`: rivers beside each other, never joined: each is as many parallel lines as its number. Lines are rounded to
 * the nearest, the height is exact; values with status `target` or `projected` are dashed and without a bed. The head
 * points in or out, so that colour says nothing alone. A label takes the place of a flow's name.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { by, few, free, fromTable, id, keysOf, share, table, value, words } from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { ended, type Say, statusNoted } from '../kit/say.ts';
import { figureOf } from './layout.ts';
import { flowsFrom } from './spec-table.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const flow = z.strictObject({
  name: words(60).describe('Above its figure: "Chips in, 2024".'),
  hue: z
    .enum(['tea', 'azurite', 'malachite'])
    .default('azurite')
    .describe('Tea for what comes from elsewhere.'),
  way: z.enum(['in', 'out']).default('out').describe('Which way its head points.'),
});

const params = z.strictObject({
  ...table('flows and their values'),
  ...by(
    'What a flow is called by first where entity and x both vary; x that are dates: the last alone.',
  ),
  flows: fromTable(few(z.record(id(80), flow), 1, 5, 'flows')).describe(
    'Id -> flow, from the top; one to five. The id is its anchor.',
  ),
  line: fromTable(z.number().positive()).describe(
    'What one line stands for, in the unit of the values.',
  ),
  rule: words().exactOptional().describe('Under the first: "One line is 10 million tonnes".'),
  free: free({ above: 0.85, below: 0.8 }, { above: 0.1 }),
});
const state = z.strictObject({
  values: keysOf('flows', z.record(id(80), value(z.number().min(0))))
    .meta({ start: 0 })
    .exactOptional()
    .describe('Flow -> how much flows; bind it to a figure, which is printed at its head.'),
  drawn: share(1)
    .exactOptional()
    .describe('How far the lines are drawn, from their heads; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

function textOf(context: Context, key: string): string {
  const { text, status } = figureOf(context, key);
  return status === 'measured' || status === 'derived'
    ? text
    : statusNoted(text, status, context.lang);
}

function describe(context: Context, say: Say<typeof en>): string {
  const { colon, comma, semicolon, space } = punctuationOf(context.lang);
  const { flows, rule } = context.params;
  const all = Object.entries(flows);
  if (context.state.drawn <= 0)
    return say('nothing', { names: all.map(([, { name }]) => name).join(comma) });
  const figures = all.map(([key, { name }]) => name + colon + textOf(context, key));
  return [figures.join(semicolon), ...(rule === undefined ? [] : [rule])]
    .map((one) => ended(one, context.lang))
    .join(space);
}

const tableOf = (context: Context, say: Say<typeof en>): SceneTable => ({
  columns: [say('flow'), say('value')],
  rows: Object.entries(context.params.flows).map(([key, { name }]) => [name, textOf(context, key)]),
});

export const spec = defineKind(params, state, {
  kind: 'flows',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  renamed: { top: 'free/above' },
  summary: 'Rivers beside each other: each as many parallel lines as its number.',
  arrives: () => ({ drawn: 0 }),
  anchors: ({ flows }) => Object.entries(flows).map(([key, { name }]) => ({ id: key, name })),
  signs: ({ params: { flows }, state: { drawn } }) =>
    drawn > 0 && Object.values(flows).some(({ hue }) => hue === 'tea') ? ['tea'] : [],
  describe,
  table: tableOf,
  fromTable: flowsFrom,
});
