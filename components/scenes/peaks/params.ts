/**
 * What a script may contain for `peaks`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { box, relief, view } from '../../space/fields.ts';
import { camera, few, id, keysOf, share, value, words } from '../kit/fields.ts';
import type { Complete, ContextOf } from '../kit/kind.ts';

const perPeak = <T extends z.ZodType>(schema: T) =>
  keysOf('peaks', z.record(id(), schema)).exactOptional();
const place = z.strictObject({
  x: z.number().min(-2000).max(2000).describe('Units to the right of the middle.'),
  z: z.number().min(-2000).max(2000).describe('Units towards the viewer.'),
  height: z.number().min(0.5).max(100).optional().describe('Units, when other than the peak’s.'),
  scale: z.number().min(0.05).max(20).optional().describe('Of foot and height together.'),
});
const peak = z.strictObject({
  name: words(60).describe('As a label prints it.'),
  short: words(40).optional().describe('A shorter name for tall stages.'),
  ...relief,
  height: z.number().min(0.5).max(60).default(9).describe('Of the outline, in units.'),
  radius: z.number().min(0.5).max(60).default(5.4).describe('Of the foot, in units.'),
  row: z.enum(['near', 'far']).optional().describe('In turn when left out; far ones grey in fog.'),
  wide: place.optional().describe('Where it stands on a wide stage; in line when left out.'),
  tall: place.optional().describe('Where it stands on a tall stage; in two columns when left out.'),
  goal: value(z.number().positive())
    .default(1)
    .describe('Bound levels are divided by it: 20 where the goal was 20%.'),
  reach: z.number().min(1).max(10).default(1).describe('The highest level its own view must hold.'),
  shown: z.boolean().default(true).describe('False: not there until a state shows it.'),
  tea: z.boolean().default(false).describe('Measured elsewhere: painted in tea.'),
  second: z
    .strictObject({
      wide: place.optional().describe('On a wide stage.'),
      tall: place.optional().describe('On a tall one.'),
    })
    .optional()
    .describe('A second place, to which a state may let it step (`stepped`).'),
});
const viewpoint = z.strictObject({
  peaks: z.array(id()).min(1).optional().describe('What is to be seen; all if left out.'),
  wide: box.optional().describe('The part of a wide plate to fit it in.'),
  tall: box.optional().describe('The part of a tall plate to fit it in.'),
  second: z.boolean().optional().describe('Peaks at their second place are what is to be seen.'),
});

export const params = z.strictObject({
  peaks: few(z.record(id(), peak), 1, 60, 'peaks').describe('From left to right.'),
  viewpoints: z
    .record(id(), viewpoint)
    .default({})
    .describe('Id -> where the camera can stand, beside range, aside, left, right and each peak.'),
  links: z
    .record(
      id(),
      z.strictObject({
        from: id().describe('A peak.'),
        to: id().describe('Another.'),
      }),
    )
    .default({})
    .describe('Sight lines from one summit to another.'),
});
export const state = z.strictObject({
  levels: perPeak(
    z
      .union([z.number().min(0).max(1e15), z.enum(['full', 'part', 'little'])])
      .meta({ handscroll: 'value' }),
  ).describe('Share of the peak’s own target (1 is all of it), a bound value, or a judgement.'),
  edges: perPeak(z.number().min(0).max(2)).describe(
    '0 hard (measured), 1 soft (judged), 2 outline (promised); from the level’s status if left out.',
  ),
  shown: perPeak(z.number().min(0).max(1)).describe('Presence of single peaks.'),
  view: camera(
    view('A viewpoint: range, aside, left, right, a peak’s id, or your own.').exactOptional(),
  ).describe('Where the camera stands.'),
  drawn: share(1).exactOptional().describe('How far the ink outline is drawn, from left to right.'),
  paper: share(1)
    .exactOptional()
    .describe('Presence of the paper terraces; 0 leaves the ink alone.'),
  ghosts: share()
    .exactOptional()
    .describe('To 0.5 the dashed outline of a near date, to 1 the dotted far one.'),
  staffs: share().exactOptional().describe('How far survey staffs have grown from the summits.'),
  sights: keysOf(
    'peaks',
    z.union([z.number().min(0).max(1), z.record(id(), z.number().min(0).max(1))]),
  )
    .exactOptional()
    .describe(
      'How far sight lines have gone out from the survey station: to all, or peak by peak.',
    ),
  links: keysOf('links', z.record(id(), z.number().min(0).max(1)))
    .exactOptional()
    .describe('How far each link between two summits is drawn.'),
  stepped: perPeak(z.number().min(0).max(1)).describe(
    'How far a peak has gone to its second place; the others fall back into the fog.',
  ),
  stars: share().exactOptional().describe('Stars in the sky of a night.'),
  fence: perPeak(z.number().min(0).max(80)).describe('Posts that stand round a peak.'),
  eased: perPeak(z.number().min(0).max(80)).describe(
    'How many of its posts, the last, are hollow.',
  ),
  fog: share().exactOptional().describe('Fog between the far row and the near one.'),
  water: share(1).exactOptional().describe('Presence of the waterlines.'),
});

export type Params = z.infer<typeof params>;
export type Peak = Params['peaks'][string];
export type State = Complete<z.infer<typeof state>>;
export type Context = ContextOf<typeof params, typeof state>;
