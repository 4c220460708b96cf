/**
 * What a script may contain for `section`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { relief } from '../../space/fields.ts';
import { at, between, free, id, series, share, shares, value, words } from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const measure = z.strictObject({
  series: series().meta({ source: true }).describe('The series in `data`.'),
  entity: id(40).exactOptional().describe('One entity of it.'),
  role: z
    .enum(['paint', 'line', 'goal'])
    .default('paint')
    .describe(
      'paint: rows that labels make dots, forecasts dashed; line: a second measure, pale across the rock; goal: dashed steps from the rock to the staff.',
    ),
  name: words(60).exactOptional().describe('Instead of the name in the data.'),
  from: at().exactOptional().describe('Leaves out the rows before.'),
  to: at().exactOptional().describe('Leaves out the rows after.'),
});

export const params = z.strictObject({
  relief: z.strictObject(relief).describe('The shape of the mountain, as in `peaks`.'),
  terraces: z.int().min(6).max(30).default(20).describe('From foot to summit.'),
  cut: between(-0.6, 0.6)
    .default(0.03)
    .describe('Where it is cut, in foot radii before the summit; more leaves the summit whole.'),
  name: words(60).describe('What the paint measures.'),
  top: z.number().positive().describe('The number that the summit stands for.'),
  unit: words(12).default('').describe('After the uppermost number of the staff.'),
  ticks: z.array(z.number()).max(12).exactOptional().describe('Numbers on the staff.'),
  minor: z.int().min(0).max(9).default(1).describe('Small ticks between two numbers.'),
  measures: z.record(id(40), measure).default({}).describe('Id -> what is drawn from the data.'),
  rule: words(80)
    .exactOptional()
    .describe('Above the staff, what its numbers are: "Share of the market, by value".'),
  gap: words(40)
    .exactOptional()
    .describe('"no figure since 2019": a dotted line from the last figure up to the goal.'),
  words: z
    .enum(['beside', 'face'])
    .default('beside')
    .describe(
      'face: the words of the uppermost figure stand on the bare face over it, a line low on the rock is named below the foot; with no words at its left, a rock on a tall stage is as wide as the stage.',
    ),
  free: free({ above: 0.6, below: 0.6 }),
});

export const state = z.strictObject({
  level: value(z.number().min(0))
    .meta({ start: 0 })
    .exactOptional()
    .describe('How high it is painted, in the unit of the staff; bind it to a figure.'),
  open: share(1).exactOptional().describe('How far it is cut open: 0 whole, 1 open.'),
  drawn: shares('measures', 1, 40)
    .exactOptional()
    .describe('Measure -> how much of its goals, forecasts or line is drawn; 1 at first.'),
  gap: share(1).exactOptional().describe('How much of the dotted line is drawn; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
