/**
 * What a script may contain for `slope`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import {
  area,
  between,
  by,
  few,
  free,
  fromTable,
  id,
  rowsSource,
  share,
  shares,
  table,
  words,
} from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const line = z.strictObject({
  ...rowsSource({
    series:
      'Rows with a value: the first and the last are joined. A row without one whose label is up, flat or down: a direction, drawn without size.',
  }),
  ends: z
    .tuple([z.string().max(60), z.string().max(60)])
    .exactOptional()
    .describe('The x of the two rows that are joined; the first and the last when left out.'),
  role: z
    .enum(['line', 'comparison'])
    .default('line')
    .describe('comparison: tea, the group compared with.'),
  name: words(60).exactOptional().describe('Printed at its end instead of the name in the data.'),
});

const frame = z.strictObject({
  title: words(80).exactOptional().describe('Above the frame: who, or what is compared.'),
  note: words().exactOptional().describe('Under the title, lighter: what was found, and when.'),
  lines: few(z.record(id(), line), 1, 12, 'lines').describe(
    'Line id -> line; its anchor is `frame.line`.',
  ),
});

export const params = z.strictObject({
  ...table('lines, one for each entity, from its first x to its last'),
  ...by('entity: a frame for each; else one frame holds all.'),
  frames: fromTable(few(z.record(id(), frame), 1, 8, 'frames')).describe(
    'Frame id -> frame, its anchor. All share one scale.',
  ),
  before: words(40)
    .default(scenes.en.slope.before)
    .describe('Under the left staff where rows have no date.'),
  after: words(40)
    .default(scenes.en.slope.after)
    .describe('Under the right staff where rows have no date.'),
  rule: words().exactOptional().describe('Over all frames: what is drawn.'),
  unscaled: words(80)
    .default(scenes.en.slope.unscaled)
    .describe('Under slopes that are a direction without a figure.'),
  area: area('side'),
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  shown: shares('frames').exactOptional().describe('Frame id -> presence; 1 at first.'),
  top: share()
    .exactOptional()
    .describe('1: in the upper half of their room, over another scene; 0 at first.'),
  drawn: z
    .record(z.string(), between(0, 1))
    .exactOptional()
    .describe('Frame or `frame.line` -> how much of its lines is drawn; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
