/** What a script may say about a range of peaks, and what the range says about itself. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { camera, value, words } from '../fields.ts';
import { anchorsOf, describe, tableOf } from './describe.ts';
import { defaults, normalise } from './normalise.ts';
import type { Params, State } from './range.ts';

const share = () => z.number().min(0).max(1).exactOptional();
const perPeak = (schema: z.ZodType) => z.record(z.string().max(60), schema).exactOptional();
const place = z.strictObject({
  x: z.number().min(-2000).max(2000).describe('Units to the right of the middle.'),
  z: z.number().min(-2000).max(2000).describe('Units towards the viewer.'),
  height: z.number().min(0.5).max(100).optional().describe('Units, when other than the peak’s.'),
  scale: z.number().min(0.05).max(20).optional().describe('Of foot and height together.'),
});
const bump = z.strictObject({
  x: z.number().min(-1).max(1).describe('Across, in foot radii from the middle.'),
  y: z.number().min(-1).max(1).describe('In depth, in foot radii; towards the viewer is positive.'),
  height: z.number().min(0.02).max(1).describe('Share of the peak’s height.'),
  radius: z.number().min(0.05).max(1.2).describe('In foot radii.'),
  sharpness: z.number().min(0.3).max(6).describe('1 a cone, more a spire, less a dome.'),
});
const box = z.strictObject({
  left: z.number().min(-2).max(3),
  right: z.number().min(-2).max(3),
  top: z.number().min(-2).max(3),
  bottom: z.number().min(-2).max(3),
});

const peak = z.strictObject({
  name: words(60).describe('As a label prints it.'),
  short: words(40).optional().describe('A shorter name for tall stages.'),
  bumps: z
    .record(z.string().max(60), bump)
    .refine((bumps) => Object.keys(bumps).length > 0 && Object.keys(bumps).length <= 12)
    .describe('The silhouette: named parts, the highest at 1.'),
  seed: z.int().min(0).max(99999).default(1).describe('Spurs and small satellites.'),
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
});
const viewpoint = z.strictObject({
  peaks: z
    .array(z.string().max(60))
    .min(1)
    .optional()
    .describe('What is to be seen; all if left out.'),
  wide: box.optional().describe('The part of a wide plate to fit it in.'),
  tall: box.optional().describe('The part of a tall plate to fit it in.'),
});

const view = z.union([
  z.string().max(60).describe('A viewpoint: range, aside, left, right, a peak’s id, or your own.'),
  z.strictObject({
    at: z.string().max(60).exactOptional().describe('Start from this viewpoint.'),
    right: z.number().min(-4).max(4).exactOptional().describe('Pan, in plate widths.'),
    up: z.number().min(-4).max(4).exactOptional().describe('Pan, in plate heights.'),
    closer: z.number().min(0.05).max(20).exactOptional().describe('Zoom factor.'),
    x: z.number().exactOptional(),
    y: z.number().exactOptional(),
    zoom: z.number().positive().exactOptional(),
    tallX: z.number().exactOptional(),
    tallY: z.number().exactOptional(),
    tallZoom: z.number().positive().exactOptional(),
  }),
]);

export const spec: SceneSpec<Params, State> = {
  kind: 'peaks',
  surface: 'canvas',
  summary:
    'A range of terraced peaks: the outline is a promise, pigment rises to what was measured or judged.',
  params: z.strictObject({
    peaks: z
      .record(z.string().max(60), peak)
      .refine((peaks) => Object.keys(peaks).length > 0 && Object.keys(peaks).length <= 60)
      .describe('From left to right.'),
    viewpoints: z.record(z.string().max(60), viewpoint).default({}),
  }),
  state: z.strictObject({
    levels: perPeak(
      z
        .union([z.number().min(0).max(1e15), z.enum(['full', 'part', 'little'])])
        .meta({ handscroll: 'value' }),
    ).describe('Share of the peak’s own target (1 is all of it), a bound value, or a judgement.'),
    edges: perPeak(z.number().min(0).max(2)).describe(
      '0 hard (measured), 1 soft (judged), 2 outline (promised); from the level’s status if left out.',
    ),
    shown: perPeak(z.number().min(0).max(1)).describe('Presence of single peaks.'),
    view: camera(view.exactOptional()).describe('Where the camera stands.'),
    drawn: share().describe('How far the ink outline is drawn, from left to right.'),
    paper: share().describe('Presence of the paper terraces; 0 leaves the ink alone.'),
    ghosts: share().describe('To 0.5 the dashed outline of a near date, to 1 the dotted far one.'),
    staffs: share().describe('How far survey staffs have grown from the summits.'),
    sights: share().describe('How far sight lines have gone out from the survey station.'),
    fence: perPeak(z.number().min(0).max(80)).describe('Posts that stand round a peak.'),
    eased: perPeak(z.number().min(0).max(80)).describe(
      'How many of its posts, the last, are hollow.',
    ),
    fog: share().describe('Fog between the far row and the near one.'),
    water: share().describe('Presence of the waterlines.'),
  }),
  defaults,
  normalise,
  anchors: anchorsOf,
  describe,
  table: tableOf,
};
