/** What a script may say to `units`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { rowsOf } from '../kit/faults.ts';
import { at, date, id, line, needs, series, words } from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import { yearOf } from '../kit/dated.ts';
import type { Params, State } from './params.ts';
import { faultsOf, sourceOf } from './spec-faults.ts';
import { anchorsOf, describeUnits, tableOf } from './tell.ts';

const row = () => z.string().max(40);
const share = () => z.number().min(0).max(1);

export const spec: SceneSpec<Params, State> = {
  kind: 'units',
  surface: 'svg',
  summary: 'Counted marks: so many cars, hulls or dots by date, each a stated amount.',
  params: z.strictObject({
    series: series().describe('The series that is counted.'),
    entity: id().exactOptional().describe('One entity of it.'),
    x: z
      .strictObject({
        from: at().describe('First date.'),
        to: at().describe('Last date.'),
        only: z.array(row()).max(12).exactOptional().describe('These rows alone, as written.'),
        ticks: z.array(row()).max(12).exactOptional().describe('Rows named under the columns.'),
      })
      .describe('Which rows are shown.'),
    layout: z
      .enum(['columns', 'fields'])
      .default('columns')
      .describe(
        'columns: one a date, on one base line; fields: a whole of `total` marks for each.',
      ),
    shape: z.enum(GLYPHS).default('square').describe('What a mark looks like.'),
    each: z.number().positive().default(1).describe('What one mark stands for, in the unit.'),
    total: z.int().min(1).max(400).exactOptional().describe('Marks of a whole field.'),
    row: z.int().min(1).max(60).exactOptional().describe('Marks in a row; fitted when left out.'),
    across: z.int().min(1).max(6).exactOptional().describe('Fields side by side.'),
    goal: z
      .strictObject({
        series: series().describe('Where its rows are.'),
        entity: id().exactOptional().describe('One entity of it.'),
        name: words(60).describe('Before the number: "The goal for 2025".'),
      })
      .exactOptional()
      .describe('Promises as outlines round their marks; the last one as a line across.'),
    figures: z
      .record(row(), line())
      .default({})
      .describe('Row -> what is printed instead of its count: "42 of 100 tonnes".'),
    key: words().describe('What one mark is, rounding included: "1 of every 100 cars, rounded".'),
    promised: words(60).exactOptional().describe('The key of promised rows.'),
    rest: words(60)
      .exactOptional()
      .describe('What the marks are that the count leaves over of `total`; in tea.'),
    rule: words().exactOptional().describe('A last line of the key.'),
    gap: words(30).default('no figure').describe('What stands where a row has no figure.'),
    water: z.boolean().default(false).describe('Water lines under every row of marks.'),
    top: share().default(0).describe('Share of the room, from its top, left to another scene.'),
  }),
  state: z.strictObject({
    until: date().exactOptional().describe('How far marks are counted; the last date at first.'),
    rise: share().exactOptional().describe('How far every count has come, from the foot.'),
    goals: needs('goal', share().exactOptional()).describe('How much of the goals is drawn.'),
    rest: needs('rest', share().exactOptional()).describe(
      'Presence of the marks that are left over.',
    ),
    shown: z.record(row(), share()).exactOptional().describe('Row -> presence; 1 at first.'),
  }),
  defaults: ({ x }) => ({ until: yearOf(x.to), rise: 1, goals: 1, rest: 1, shown: {} }),
  // A date that was written out becomes a decimal year, so that two states mix.
  normalise: (_params, state) => ({ ...state, until: yearOf(state.until) }),
  anchors: anchorsOf,
  names: (params, data) => ({ shown: rowsOf(data, sourceOf(params)) }),
  faults: faultsOf,
  signs: ({ params, state }) => (params.rest !== undefined && state.rest > 0 ? ['tea'] : []),
  describe: describeUnits,
  table: tableOf,
};
