/**
 * What a script may contain for `bars`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import {
  between,
  by,
  choosing,
  few,
  free,
  fromTable,
  gap,
  id,
  line,
  series,
  share,
  shares,
  source,
  table,
  words,
} from '../kit/fields.ts';
import type { ContextOf } from '../kit/kind.ts';

const part = z.strictObject({ ...source(), name: words(40).describe('What the part is.') });

const bar = z.strictObject({
  ...source(),
  series: series()
    .meta({ source: true })
    .exactOptional()
    .describe('The series in `data`; a bar without is as high as its parts.'),
  name: words(60).describe('Under its foot.'),
  note: words().exactOptional().describe('A second line under its name.'),
  figure: line().exactOptional().describe('Printed instead of its value: "at least 1.73%".'),
  of: line().exactOptional().describe('Under its figure: "of GDP".'),
  parts: z.record(id(40), part).exactOptional().describe('Named parts, from the foot up.'),
  goal: z
    .strictObject(source())
    .exactOptional()
    .describe('What was promised: an outline round it.'),
  tea: z.boolean().default(false).describe('Measured elsewhere: tea instead of pigment.'),
  open: z.boolean().default(false).describe('A lower bound, "at least": its head stays open.'),
  group: words(40)
    .exactOptional()
    .describe('Neighbours of one group stand close; its name is under them.'),
});

export const params = z.strictObject({
  ...table('bars'),
  ...by(
    'What makes groups of bars where entity and x both vary; x that are dates: the last alone.',
  ),
  parts: choosing(z.array(z.string().max(60)).min(1).max(8)).describe(
    'Of `series`: x or entities that are parts of each bar, from the foot up.',
  ),
  bars: fromTable(few(z.record(id(80), bar), 1, 24, 'bars')).describe(
    'Bar id -> bar, in order; the id is its anchor.',
  ),
  direction: z
    .enum(['upright', 'flat'])
    .exactOptional()
    .describe(
      'upright: from a base line up; flat: rows from the left. Else upright for up to twelve bars, four on a phone.',
    ),
  title: words().exactOptional().describe('Above the bars.'),
  rule: words().exactOptional().describe('Under the title: "One terrace is 0.1% of GDP".'),
  each: z
    .number()
    .positive()
    .exactOptional()
    .describe('A terrace in the unit; bars are then whole terraces, rounded.'),
  taper: between(0, 0.8).default(0).describe('Narrowing of the highest bar: a mesa.'),
  limit: z.number().positive().exactOptional().describe('Higher values are torn here.'),
  between: z
    .record(
      id(40),
      z.strictObject({
        after: id(40).describe('The bar before it.'),
        text: words().describe('Why no line joins the two: "two methods: not a rise".'),
      }),
    )
    .default({})
    .describe('Dotted lines that keep bars apart, each an anchor.'),
  gap: gap('What stands where a row has no figure.'),
  free: free({ above: 1, below: 0.8 }),
});
export const state = z.strictObject({
  rise: shares('bars', 1, 80).exactOptional().describe('Bar -> how far it has risen; 1 at first.'),
  shown: shares('bars', 1, 80).exactOptional().describe('Bar -> presence; 1 at first.'),
  goals: share(1).exactOptional().describe('How much of the goals is drawn.'),
  parts: share(1).exactOptional().describe('Presence of the names of parts.'),
  between: share(1).exactOptional().describe('How much of the dotted lines is drawn.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;
