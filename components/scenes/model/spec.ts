/** What a script may say to `model`. */
import { z } from 'zod';
import {
  camera,
  colour,
  few,
  file,
  id as partId,
  keysOf,
  line,
  share,
  value,
  words,
} from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { normalise } from './camera.ts';
import { anchorsOf, describe } from './describe.ts';
import type { Params } from './params.ts';
import { LIMITS, prepare, withFiles } from './spec-file.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const id = () => partId(40);
const orbit = z
  .number()
  .min(-720)
  .max(720)
  .describe('Degrees round the model, to the right; 0 is its front.');
const tilt = z.number().min(0).max(85).describe('Degrees above the ground.');
const closer = z.number().min(0.2).max(8).describe('1 shows all of the target.');
const target = id().describe('The part in the middle; all of the model when left out.');

const part = z.strictObject({
  node: z
    .string()
    .max(120)
    .describe('A node of the file, by its name; what hangs on it belongs to it.'),
  name: words(60).describe('As a label prints it.'),
  axis: z
    .enum(['x', 'y', 'z'])
    .optional()
    .describe('The node’s own axis, about which it turns, through its own origin.'),
  colour: colour().optional().describe('Its pigment, instead of the colours in the file.'),
});
const viewpoint = z.strictObject({
  orbit: orbit.optional(),
  tilt: tilt.optional(),
  target: target.optional(),
  closer: closer.optional(),
});
const perPart = <T extends z.ZodType>(schema: T) =>
  keysOf('parts', z.record(z.string().max(40), schema)).exactOptional();

const params = z.strictObject({
  file: file().describe(
    `A self-contained GLB in the story’s folder: triangles with the colours of their materials or vertices, a texture as its mean colour; up to ${LIMITS.bytes / 1048576} MB and ${LIMITS.triangles.toLocaleString('en')} triangles.`,
  ),
  alt: line().describe('What it is, for those who do not see it.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
  parts: few(z.record(id(), part), 0, LIMITS.parts, 'parts')
    .default({})
    .describe('What can carry a label, be hidden, turned, or stand out; each is an anchor.'),
  views: z
    .record(id(), viewpoint)
    .default({})
    .describe('Viewpoints by name; `home` is the one to begin with.'),
  area: z
    .enum(['side', 'full'])
    .default('side')
    .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
});
const state = z.strictObject({
  view: camera(
    z.union([
      z.string().max(40).describe('A viewpoint by its name.'),
      z.strictObject({
        at: z.string().max(40).exactOptional().describe('Start from this viewpoint.'),
        orbit: orbit.exactOptional(),
        tilt: tilt.exactOptional(),
        target: target.exactOptional(),
        closer: closer.exactOptional(),
      }),
    ]),
  )
    .exactOptional()
    .describe('From where it is seen.'),
  shown: perPart(share()).describe('Presence of parts; between 0 and 1 they are seen through.'),
  painted: perPart(share()).describe('1 in its pigment, 0 bare paper: planned, not there yet.'),
  turned: perPart(value(z.number().min(-3600).max(3600))).describe('Degrees about a part’s axis.'),
  clip: z
    .string()
    .max(120)
    .exactOptional()
    .describe('An animation of the file, by its name; what it moves moves with `at`.'),
  at: value(share()).exactOptional().describe('How much of the clip has run.'),
  rest: share(1).exactOptional().describe('Presence of what belongs to no part.'),
  ground: share(1).exactOptional().describe('Presence of the lines on the ground.'),
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

export const spec = defineKind(params, state, {
  kind: 'model',
  surface: 'canvas',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'A model from a GLB file, inked and painted, with named parts and viewpoints.',
  starts: () => ({ view: 'home', shown: {}, painted: {}, turned: {}, clip: '' }),
  normalise,
  prepare,
  withFiles,
  anchors: anchorsOf,
  faults({ parts, views }) {
    const known = Object.keys(parts);
    return Object.entries(views).flatMap(([name, { target: wanted }]) =>
      wanted === undefined || known.includes(wanted)
        ? []
        : [{ path: ['views', name, 'target'], message: `no part "${wanted}"`, wanted, known }],
    );
  },
  names({ parts, views, clips = [] }: Params) {
    const known = [...new Set(['home', ...Object.keys(views)])];
    return { view: known, 'view/at': known, 'view/target': Object.keys(parts), clip: clips };
  },
  describe,
});
