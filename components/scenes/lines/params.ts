/**
 * What a script may contain for `lines`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import type { RenderContext } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import {
  at,
  between,
  by,
  camera,
  date,
  few,
  fromTable,
  gap,
  id,
  series,
  free,
  share,
  shares,
  table,
  words,
} from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';

const line = z.strictObject({
  series: series().describe('The series in `data`.'),
  entity: id()
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
  lines: few(z.record(id(), line), 1, 24, 'lines').describe(
    'Line id -> what it shows; the id is its anchor.',
  ),
  range: z
    .tuple([z.number(), z.number()])
    .exactOptional()
    .describe('The scale reaches at least so far; it always holds all rows.'),
  ticks: z.array(z.number()).max(12).exactOptional().describe('Numbers on the scale.'),
  unit: words(12).exactOptional().describe('After the uppermost number of the scale.'),
  terrace: z.number().positive().exactOptional().describe('Height of a terrace, in the unit.'),
  per: z
    .number()
    .positive()
    .default(1)
    .describe(
      'Numbers on the scale are divided by it; say so in the title: "thousand yuan". In Chinese and Japanese a 万 or 亿 in the title divides instead.',
    ),
  scale: z.boolean().default(true).describe('Whether the scale and its rules are drawn.'),
  staffs: z.boolean().default(false).describe('Upright rules at each x, for slopes.'),
  weight: between(0.2, 5).default(1).describe('Its height against other panels.'),
  span: z.int().min(1).max(4).default(1).describe('Columns that it takes.'),
});

const rule = z.strictObject({
  at: at().describe('Where the upright rule stands.'),
  text: words().describe('What happened, with its date.'),
  note: words().exactOptional().describe('A second line, lighter.'),
  panel: id().exactOptional().describe('The panel it stands in; the first when left out.'),
});

export const params = z.strictObject({
  ...table('lines, one for each entity'),
  ...by('entity: a panel for each, all on one scale.'),
  panels: fromTable(few(z.record(id(), panel), 1, 12, 'panels')).describe(
    'Panel id -> panel; one, or several on one clock.',
  ),
  x: fromTable(
    z.strictObject({
      from: at().describe('Its first date, or number.'),
      to: at().describe('Its last.'),
      ticks: z.array(at()).max(12).exactOptional().describe('What is printed under it.'),
    }),
  ).describe('The span of the axis and what is printed under it.'),
  rules: z.record(id(), rule).default({}).describe('Upright rules at dates, each an anchor.'),
  area: z
    .enum(['side', 'full', 'stage', 'foot'])
    .default('side')
    .describe(
      'side: beside the reading column; full: the whole width, under text in the sky; stage: the same, up to the header, for a line that leaves the words free; foot: the lower half of side, under another scene.',
    ),
  columns: z.int().min(1).max(4).default(1).describe('Panels in a row.'),
  free: free({ above: 0.8, right: 0.8, below: 0.8 }),
  dots: words().exactOptional().describe('What hollow dots are, in a key under the clock.'),
  gap: gap('What stands where rows are missing.'),
});

export const state = z.strictObject({
  until: date()
    .exactOptional()
    .describe('How far everything is drawn, from the left; the end of the axis at first.'),
  window: camera(
    z
      .strictObject({
        from: date().exactOptional().describe('Its left edge.'),
        to: date().exactOptional().describe('Its right edge.'),
      })
      .refine(
        ({ from, to }) => from === undefined || to === undefined || yearOf(from) < yearOf(to),
        { error: '"from" must come before "to"' },
      ),
  )
    .exactOptional()
    .describe('The part of the axis that fills the width.'),
  drawn: z
    .record(z.string(), between(0, 1))
    .exactOptional()
    .describe('Line id -> how much of it is drawn, within `until`; 1 at first.'),
  shown: shares('panels').exactOptional().describe('Panel id -> presence; 1 at first.'),
  rise: share(1)
    .exactOptional()
    .describe('How far everything has risen from the base line: 0 flat, 1 at its values.'),
  goals: share(1).exactOptional().describe('How much of the goals is drawn.'),
  ends: share(1).exactOptional().describe("Presence of the kind's own labels at line ends."),
});

export type Params = z.infer<typeof params>;
export type PanelParam = Params['panels'][string];
export type LineParam = PanelParam['lines'][string];
/** Dates of a normalised state are decimal years. */
export type State = Omit<Complete<z.infer<typeof state>>, 'until' | 'window'> & {
  readonly until: number;
  readonly window: { readonly from: number; readonly to: number };
};
export type Context = RenderContext<Params, State>;
