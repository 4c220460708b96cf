/** What a script may say to `route`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { sourceFaults } from '../kit/faults.ts';
import { at, id, series, value, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeRoute, tableOf } from './tell.ts';

const share = () => z.number().min(0).max(1);

const span = z.strictObject({
  to: at()
    .exactOptional()
    .describe('It ends at the last row up to this date; the last span runs on.'),
  hue: z.enum(['malachite', 'azurite', 'tea']).describe('Tea is for what was measured elsewhere.'),
  name: words(60).describe('Under the first of its colour: "since 2015".'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'route',
  surface: 'svg',
  summary: 'A line as long as its number: one winding path drawn to scale, a plan in outline.',
  params: z.strictObject({
    series: series().describe('Lengths by date, each the whole length so far.'),
    entity: id().exactOptional().describe('One entity of it.'),
    name: words(60).describe('What the line is.'),
    unit: words(12).default('').describe('After numbers that come from no row: " km".'),
    of: z.number().positive().describe('The length that the whole path stands for.'),
    style: z
      .enum(['rail', 'road', 'plain'])
      .default('plain')
      .describe('rail: a dot for each tie; road: a dash for each; plain: neither.'),
    tie: z.number().positive().default(1).describe('The length from tie to tie, in the unit.'),
    rule: words().exactOptional().describe('Above the line: "From tie to tie is 200 km".'),
    spans: z
      .array(span)
      .min(1)
      .max(4)
      .default([{ hue: 'azurite', name: '' }])
      .describe('Its coloured parts, in order.'),
    rows: z
      .int()
      .min(2)
      .max(16)
      .exactOptional()
      .describe('Straights of the path; 7 on a wide stage and 9 on a tall one when left out.'),
  }),
  state: z.strictObject({
    length: value(z.number().min(0))
      .exactOptional()
      .describe('How much of it is laid, in the unit; bind it to a figure.'),
    planned: share()
      .exactOptional()
      .describe('How much of the plan beyond the last measured row is drawn; 1 at first.'),
    ticks: share().exactOptional().describe('Presence of ticks that no label speaks of.'),
  }),
  defaults: () => ({ length: 0, planned: 1, ticks: 1 }),
  anchors: anchorsOf,
  faults: (params, data) => sourceFaults(data, params, []),
  describe: describeRoute,
  table: tableOf,
};
