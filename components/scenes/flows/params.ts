/**
 * What a script may contain for `flows`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { by, few, free, fromTable, id, keysOf, share, table, value, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const flow = z.strictObject({
  name: words(60).describe('Above its figure: "Chips in, 2024".'),
  hue: z
    .enum(['tea', 'azurite', 'malachite'])
    .default('azurite')
    .describe('Tea for what comes from elsewhere.'),
  way: z.enum(['in', 'out']).default('out').describe('Which way its head points.'),
});

export const params = z.strictObject({
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
  apart: z
    .number()
    .positive()
    .exactOptional()
    .describe(
      'Greatest distance of lines, so that flows that come later do not make the first ones smaller.',
    ),
  free: free({ above: 0.85, below: 0.8 }, { above: 0.1 }),
});
export const state = z.strictObject({
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
