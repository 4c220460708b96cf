/**
 * What a script may contain for `field`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { box, relief, view } from '../../space/fields.ts';
import { camera, few, id, keysOf, needs, series, share, value, words } from '../kit/fields.ts';
import type { Complete, ContextOf } from '../kit/kind.ts';

const perGroup = <T extends z.ZodType>(schema: T) =>
  keysOf('groups', z.record(z.string().max(40), schema)).exactOptional();
const perHill = <T extends z.ZodType>(schema: T) =>
  keysOf('hills', z.record(z.string().max(40), schema)).exactOptional();

const place = z.strictObject({
  x: z.number().min(-200).max(200).describe('Units to the right of the middle.'),
  z: z.number().min(-200).max(200).describe('Units towards the viewer.'),
  height: z.number().min(0.5).max(100).optional().describe('Units, when other than the hill’s.'),
});
const hill = z.strictObject({
  name: words(60).describe('As a label prints it.'),
  ...relief,
  height: z.number().min(0.5).max(60).default(9).describe('Of its summit, in units.'),
  radius: z.number().min(0.5).max(60).default(5.4).describe('Of its foot, in units.'),
  wide: place.optional().describe('Where it stands on a wide stage; in line when left out.'),
  tall: place.optional().describe('Where it stands on a tall stage; in line when left out.'),
});
const rows = box
  .safeExtend({ columns: z.int().min(1).max(80).optional().describe('Marks in a row.') })
  .describe('The part of the plate for its rows, in fractions; the kind finds one when left out.');
const group = z.strictObject({
  name: words(60).describe('What is counted, as a label prints it.'),
  mark: z.enum(['mast', 'panel', 'turbine', 'tree', 'dot']).describe('The shape of a mark.'),
  per: z
    .number()
    .positive()
    .default(1)
    .describe('What one mark stands for: bound values are divided by it.'),
  rule: words(80).describe('The same in words, beside the picture: One mast is 50,000 stations.'),
  places: z.int().min(1).max(300).describe('Marks that the ground is laid out for.'),
  on: id(40)
    .optional()
    .describe('The hill on whose treads they stand, from the foot up; else the plain.'),
  rest: z
    .enum(['round', 'part'])
    .default('part')
    .describe('Whether what is left over is drawn as a part of a mark, or rounded to whole ones.'),
  wide: rows.optional(),
  tall: rows.optional(),
});

export const params = z
  .strictObject({
    hills: few(z.record(id(40), hill), 0, 5, 'hills')
      .default({})
      .describe('Ground that rises: marks stand on it, or before it.'),
    groups: few(z.record(id(40), group), 1, 3, 'groups').describe(
      'Marks of one shape each; on the plain one group below the other.',
    ),
    staff: z
      .strictObject({
        group: id(40).describe('A group that stands on a hill.'),
        series: series().meta({ source: true }).describe('What its marks count, by date.'),
        entity: id(40).optional().describe('One entity of it.'),
        head: words(60).describe('Above the staff: masts standing, end of year.'),
      })
      .optional()
      .describe('A staff of dates beside the hill: how far up the marks stood by then.'),
  })
  .superRefine(({ hills, groups, staff }, context) => {
    const report = (path: string[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    for (const [name, { on }] of Object.entries(groups))
      if (on !== undefined && !(on in hills))
        report(['groups', name, 'on'], `no hill "${on}" (${Object.keys(hills).join(', ')})`);
    if (staff && groups[staff.group]?.on === undefined)
      report(['staff', 'group'], `no group "${staff.group}" that stands on a hill`);
  });
export const state = z.strictObject({
  counts: perGroup(value(z.number().min(0).max(1e15))).describe(
    'Marks that stand; a bound value is divided by what one stands for.',
  ),
  earlier: perGroup(value(z.number().min(0).max(1e15))).describe(
    'How many of them, the first, are of the earlier time: malachite; the later ones are azurite.',
  ),
  looks: perGroup(z.number().min(0).max(2)).describe(
    '0 painted, 1 half painted (estimate), 2 outline (promise); from the status of the count if left out.',
  ),
  shown: perGroup(z.number().min(0).max(1)).describe('Presence of single groups.'),
  levels: perHill(
    z
      .union([z.number().min(0).max(1), z.enum(['full', 'part', 'little'])])
      .meta({ handscroll: 'value' }),
  ).describe('How far up each hill is painted, or a judgement.'),
  edges: perHill(z.number().min(0).max(2)).describe(
    '0 a hard edge (measured), 1 a soft one (judged), 2 outline; from the level if left out.',
  ),
  paper: share(1).exactOptional().describe('Presence of the hills.'),
  water: share(1).exactOptional().describe('Presence of the lines in the water.'),
  staff: needs('staff', share(1).exactOptional()).describe('Presence of the staff.'),
  view: camera(view('A viewpoint: home, or a hill’s id.').exactOptional()).describe(
    'Where the camera stands.',
  ),
});

export type Params = z.infer<typeof params>;
export type Hill = Params['hills'][string];
export type Group = Params['groups'][string];
export type State = Complete<z.infer<typeof state>>;
export type Context = ContextOf<typeof params, typeof state>;
