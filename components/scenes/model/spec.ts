/** What a script may say to `model`. */
import { z } from 'zod';
import { anchorsOf, viewFaults, viewNames } from '../../space/describe-model.ts';
import {
  at,
  fileParams,
  part as partFields,
  perPart,
  rest,
  shown,
  view,
  views,
} from '../../space/view-fields.ts';
import { area, colour, share, value } from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { normalise } from './normalise.ts';
import { describe } from './describe.ts';
import type { Params } from './params.ts';
import { LIMITS, prepare, withFiles } from './spec-file.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const part = z.strictObject({
  ...partFields,
  axis: z
    .enum(['x', 'y', 'z'])
    .optional()
    .describe('The node’s own axis, about which it turns, through its own origin.'),
  colour: colour().optional().describe('Its pigment, instead of the colours in the file.'),
});
const params = z.strictObject({
  ...fileParams(
    `A self-contained GLB in the story’s folder: triangles with the colours of their materials or vertices, a texture as its mean colour; up to ${LIMITS.bytes / 1048576} MB and ${LIMITS.triangles.toLocaleString('en')} triangles.`,
    part,
    LIMITS.parts,
    'What can carry a label, be hidden, turned, or stand out; each is an anchor.',
  ),
  views,
  area: area('side'),
});
const state = z.strictObject({
  view,
  shown,
  painted: perPart(share()).describe('1 in its pigment, 0 bare paper: planned, not there yet.'),
  turned: perPart(value(z.number().min(-3600).max(3600))).describe('Degrees about a part’s axis.'),
  clip: z
    .string()
    .max(120)
    .exactOptional()
    .describe('An animation of the file, by its name; what it moves moves with `at`.'),
  at,
  rest,
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
  faults: viewFaults,
  names: (given: Params) => ({ ...viewNames(given), clip: given.clips ?? [] }),
  describe,
});
