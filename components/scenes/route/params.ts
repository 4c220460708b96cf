/**
 * What a script may contain for `route`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { at, free, rowsSource, share, value, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const span = z.strictObject({
  to: at()
    .exactOptional()
    .describe('It ends at the last row up to this date; the last span runs on.'),
  hue: z.enum(['malachite', 'azurite', 'tea']).describe('Tea is for what was measured elsewhere.'),
  name: words(60).describe('Under the first of its colour: "since 2015".'),
});

export const params = z.strictObject({
  ...rowsSource({
    series: 'Lengths by date, each the whole length so far.',
    entity: 'One entity of it.',
  }),
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
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  length: value(z.number().min(0))
    .exactOptional()
    .describe('How much of it is laid, in the unit; bind it to a figure.'),
  planned: share(1)
    .exactOptional()
    .describe('How much of the plan beyond the last measured row is drawn; 1 at first.'),
  ticks: share(1).exactOptional().describe('Presence of ticks that no label speaks of.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
