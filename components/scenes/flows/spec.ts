/** What a script may say to `flows`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { few, id, keysOf, value, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { describeFlows, tableOf } from './tell.ts';

const flow = z.strictObject({
  name: words(60).describe('Above its figure: "Chips in, 2024".'),
  hue: z
    .enum(['tea', 'azurite', 'malachite'])
    .default('azurite')
    .describe('Tea for what comes from elsewhere.'),
  way: z.enum(['in', 'out']).default('out').describe('Which way its head points.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'flows',
  surface: 'svg',
  summary: 'Rivers beside each other: each as many parallel lines as its number.',
  params: z.strictObject({
    flows: few(z.record(id(40), flow), 1, 5, 'flows').describe(
      'Id -> flow, from the top; one to five. The id is its anchor.',
    ),
    line: z.number().positive().describe('What one line stands for, in the unit of the values.'),
    rule: words().exactOptional().describe('Under the first: "One line is 10 million tonnes".'),
    top: z
      .number()
      .min(0)
      .max(0.85)
      .default(0.1)
      .describe('Share of the height left free above, for another scene.'),
  }),
  state: z.strictObject({
    values: keysOf('flows', z.record(id(40), value(z.number().min(0))))
      .exactOptional()
      .describe('Flow -> how much flows; bind it to a figure, which is printed at its head.'),
    drawn: z
      .number()
      .min(0)
      .max(1)
      .exactOptional()
      .describe('How far the lines are drawn, from their heads; 1 at first.'),
  }),
  defaults: ({ flows }) => ({
    values: Object.fromEntries(Object.keys(flows).map((key) => [key, 0])),
    drawn: 1,
  }),
  anchors: ({ flows }) => Object.entries(flows).map(([key, { name }]) => ({ id: key, name })),
  signs: ({ params, state }) =>
    state.drawn > 0 && Object.values(params.flows).some(({ hue }) => hue === 'tea') ? ['tea'] : [],
  describe: describeFlows,
  table: tableOf,
};
