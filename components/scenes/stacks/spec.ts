/** What a script may say to `stacks`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { few, id, keysOf, value, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeStacks, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);
const perStack = (of: z.ZodType, what: string) =>
  keysOf('stacks', z.record(id(), of)).exactOptional().describe(what);

const stack = z.strictObject({
  name: words(40).describe('Printed under it.'),
  note: words().exactOptional().describe('Who counted, or what; a semicolon breaks the line.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'stacks',
  surface: 'svg',
  summary: 'Stacks of boxes up to a line that is 100, and the layers that stand above it.',
  params: z.strictObject({
    stacks: few(z.record(id(), stack), 1, 8, 'stacks').describe(
      'Stack id -> what it is; the id is its anchor. From left to right, 8 at most.',
    ),
    title: words().exactOptional().describe('On top of the stage: the finding.'),
    rule: words().exactOptional().describe('Under it: "one box is 2% of a year\'s output".'),
    line: words(40).default('Output;= 100').describe('What the line is; a semicolon breaks it.'),
    below: words(40).default('capacity in use').describe('What stands under the line.'),
    above: words(40).default('capacity standing idle').describe('What stands above it.'),
    reads: z
      .enum(['use', 'level'])
      .default('use')
      .describe(
        'use: a value u is a rate of use, and 1/u - 1 stands above; level: the whole stack.',
      ),
    said: words(30).default('in use').describe('Printed after a value.'),
    friction: z
      .boolean()
      .default(true)
      .describe('Whether what stands above the line is a friction, in cinnabar edges.'),
    layer: z
      .number()
      .min(5)
      .max(50)
      .refine((n) => Math.abs(100 / n - Math.round(100 / n)) < 1e-9, {
        error: ({ input }) => `expected a part of 100 (5, 10, 12.5, 20, 25 or 50), found ${input}`,
      })
      .default(20)
      .describe('Percent of the line that one layer is; it must divide 100.'),
    across: z.int().min(1).max(10).default(5).describe('Boxes in a row.'),
    deep: z.int().min(1).max(4).default(2).describe('Rows in a layer.'),
    reach: z
      .number()
      .min(100)
      .max(1000)
      .default(200)
      .describe('Percent of the line that there is always room for.'),
    gap: words(30).default('no figure').describe('Under a stack without a value.'),
  }),
  state: z.strictObject({
    levels: perStack(
      value(z.number().min(0).max(1000)),
      'Stack id -> its value in percent; bind it.',
    ),
    filled: perStack(share(), 'How much of what lies under the line is stacked; 1 at first.'),
    above: perStack(share(), 'How much of what stands above it is stacked; 1 at first.'),
    shown: perStack(share(), 'Presence of each stack; 1 at first.'),
  }),
  defaults: ({ stacks }) => {
    const all = () => Object.fromEntries(Object.keys(stacks).map((key) => [key, 1]));
    return { levels: {}, filled: all(), above: all(), shown: all() };
  },
  anchors: anchorsOf,
  signs: ({ params }) => (params.friction ? ['cinnabar'] : []),
  describe: describeStacks,
  table: tableOf,
};
