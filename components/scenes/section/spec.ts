/** What a script may say to `section`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { sourceFaults } from '../kit/faults.ts';
import { at, id, keysOf, series, value, words } from '../kit/fields.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describeSection, tableOf } from './describe.ts';

const share = () => z.number().min(0).max(1);

const bump = z.strictObject({
  x: z.number().min(-1).max(1).describe('Across, in foot radii from the middle.'),
  y: z.number().min(-1).max(1).describe('In depth, in foot radii; towards the viewer is positive.'),
  height: z.number().min(0.02).max(1).describe('Share of the height.'),
  radius: z.number().min(0.05).max(1.2).describe('In foot radii.'),
  sharpness: z.number().min(0.3).max(6).describe('1 a cone, more a spire, less a dome.'),
});

const measure = z.strictObject({
  series: series().describe('The series in `data`.'),
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

export const spec: SceneSpec<Params, State> = {
  kind: 'section',
  surface: 'svg',
  summary:
    'A mountain cut open beside a staff: painted to a value, goals and forecasts in outline.',
  params: z.strictObject({
    relief: z
      .strictObject({
        bumps: z
          .record(z.string().max(60), bump)
          .refine((bumps) => Object.keys(bumps).length > 0 && Object.keys(bumps).length <= 12, {
            error: 'expected 1 to 12 parts',
          })
          .describe('The silhouette: named parts, the highest at 1.'),
        seed: z.int().min(0).max(99999).default(1).describe('Spurs and small satellites.'),
      })
      .describe('The shape of the mountain, as in `peaks`.'),
    terraces: z.int().min(6).max(30).default(20).describe('From foot to summit.'),
    cut: z
      .number()
      .min(-0.6)
      .max(0.6)
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
    foot: z
      .number()
      .min(0)
      .max(0.6)
      .default(0)
      .describe('Share of the height left free below, for another scene.'),
  }),
  state: z.strictObject({
    level: value(z.number().min(0))
      .exactOptional()
      .describe('How high it is painted, in the unit of the staff; bind it to a figure.'),
    open: share().exactOptional().describe('How far it is cut open: 0 whole, 1 open.'),
    drawn: keysOf('measures', z.record(id(40), share()))
      .exactOptional()
      .describe('Measure -> how much of its goals, forecasts or line is drawn; 1 at first.'),
    gap: share().exactOptional().describe('How much of the dotted line is drawn; 1 at first.'),
  }),
  defaults: ({ measures }) => ({
    level: 0,
    open: 1,
    drawn: Object.fromEntries(Object.keys(measures).map((key) => [key, 1])),
    gap: 1,
  }),
  anchors: anchorsOf,
  faults: ({ measures }, data) =>
    Object.entries(measures).flatMap(([key, one]) => sourceFaults(data, one, ['measures', key])),
  describe: describeSection,
  table: tableOf,
};
