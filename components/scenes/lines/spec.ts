/** What a script may say to `lines`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { camera, date, series, words } from '../fields.ts';
import { yearOf } from './dates.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeLines, tableOf } from './tell.ts';

const id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** A fixed date or, for a series whose x is a number or words, a number (words count from 1). */
const at = () => z.union([z.number(), z.string().max(10)]);
const share = () => z.number().min(0).max(1);

const line = z.strictObject({
  series: series().describe('The series in `data`.'),
  entity: id
    .exactOptional()
    .describe('One entity of it; without, every entity is drawn, each an anchor of its own.'),
  role: z
    .enum(['ridge', 'line', 'comparison', 'goal', 'dots'])
    .default('line')
    .describe(
      'ridge: painted terraces under the line; comparison: tea, measured elsewhere; goal: an outline that steps; dots: rows that are never joined.',
    ),
  name: words(60).exactOptional().describe('Printed at its end instead of the name in the data.'),
  end: z
    .enum(['name-value', 'name', 'value', 'none'])
    .default('name-value')
    .describe('What stands at its end. A label of the script takes its place.'),
  from: at().exactOptional().describe('Leaves out the rows before.'),
  to: at().exactOptional().describe('Leaves out the rows after.'),
  step: z
    .number()
    .positive()
    .exactOptional()
    .describe('Usual distance of neighbours; more than half as much again is a gap.'),
  wash: z.boolean().default(true).describe('A light tea wash under a comparison.'),
});

const panel = z.strictObject({
  title: words().exactOptional().describe('Above the panel: what is measured.'),
  rule: words().exactOptional().describe('Under the title: "One terrace is 1% of the world".'),
  lines: z.record(id, line).describe('Line id -> what it shows; the id is its anchor.'),
  range: z
    .tuple([z.number(), z.number()])
    .exactOptional()
    .describe('The scale reaches at least so far; it always holds all rows.'),
  ticks: z.array(z.number()).max(12).exactOptional().describe('Numbers on the scale.'),
  unit: words(12).exactOptional().describe('After the uppermost number of the scale.'),
  terrace: z.number().positive().exactOptional().describe('Height of a terrace, in the unit.'),
  scale: z.boolean().default(true).describe('Whether the scale and its rules are drawn.'),
  staffs: z.boolean().default(false).describe('Upright rules at each x, for slopes.'),
  weight: z.number().min(0.2).max(5).default(1).describe('Its height against other panels.'),
  span: z.int().min(1).max(4).default(1).describe('Columns that it takes.'),
});

const rule = z.strictObject({
  at: at().describe('Where the upright rule stands.'),
  text: words().describe('What happened, with its date.'),
  note: words().exactOptional().describe('A second line, lighter.'),
  panel: id.exactOptional().describe('The panel it stands in; the first when left out.'),
});

export const spec: SceneSpec<Params, State> = {
  kind: 'lines',
  surface: 'svg',
  summary: 'Time series as ink and pigment: ridges, lines, comparisons in tea, goals in outline.',
  params: z.strictObject({
    panels: z.record(id, panel).describe('Panel id -> panel; one, or several on one clock.'),
    x: z
      .strictObject({
        from: at(),
        to: at(),
        ticks: z.array(at()).max(12).exactOptional(),
      })
      .describe('The span of the axis and what is printed under it.'),
    rules: z.record(id, rule).default({}).describe('Upright rules at dates, each an anchor.'),
    layout: z
      .enum(['side', 'full'])
      .default('side')
      .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
    columns: z.int().min(1).max(4).default(1).describe('Panels in a row.'),
    room: share().default(0).describe('Share of the width left free at the right, for figures.'),
    gap: words(30).default('no figure').describe('What stands where rows are missing.'),
  }),
  state: z.strictObject({
    until: date()
      .exactOptional()
      .describe('How far everything is drawn, from the left; the end of the axis at first.'),
    window: camera(z.strictObject({ from: date().exactOptional(), to: date().exactOptional() }))
      .exactOptional()
      .describe('The part of the axis that fills the width.'),
    drawn: z
      .record(z.string(), share())
      .exactOptional()
      .describe('Line id -> how much of it is drawn, within `until`; 1 at first.'),
    shown: z.record(id, share()).exactOptional().describe('Panel id -> presence; 1 at first.'),
    rise: share()
      .exactOptional()
      .describe('How far everything has risen from the base line: 0 flat, 1 at its values.'),
    goals: share().exactOptional().describe('How much of the goals is drawn.'),
    ends: share().exactOptional().describe("Presence of the kind's own labels at line ends."),
  }),
  defaults: ({ x, panels }) => ({
    until: yearOf(x.to),
    window: { from: yearOf(x.from), to: yearOf(x.to) },
    drawn: Object.fromEntries(
      Object.values(panels).flatMap((one) => Object.keys(one.lines).map((key) => [key, 1])),
    ),
    shown: Object.fromEntries(Object.keys(panels).map((key) => [key, 1])),
    rise: 1,
    goals: 1,
    ends: 1,
  }),
  // Dates that were written out become decimal years, so that two states mix.
  normalise: (_params, state) => ({
    ...state,
    until: yearOf(state.until),
    window: { from: yearOf(state.window.from), to: yearOf(state.window.to) },
  }),
  anchors: anchorsOf,
  describe: describeLines,
  table: tableOf,
};
