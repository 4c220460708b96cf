/** What a script may say to `object`. */
import { z } from 'zod';
import { anchorsOf, describeModel, viewFaults, viewNames } from '../../space/describe-model.ts';
import {
  at,
  fileParams,
  part as partFields,
  rest,
  shown,
  view,
  views,
} from '../../space/view-fields.ts';
import { area } from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { normalise } from './normalise.ts';
import type { Context, Params, State } from './params.ts';
import { LIMITS, prepare, withFiles } from './spec-file.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const params = z.strictObject({
  ...fileParams(
    `A self-contained GLB in the story’s folder, with its materials, textures, skeletons and animations; up to ${LIMITS.bytes / 1048576} MB, ${LIMITS.triangles.toLocaleString('en')} triangles and as many pixels as four textures of 2,048 × 2,048; packed by no Draco, meshopt or KTX2.`,
    z.strictObject(partFields),
    LIMITS.parts,
    'What can carry a label, be hidden, or stand out; each is an anchor.',
  ),
  views,
  area: area('side'),
});
const state = z.strictObject({
  view,
  shown,
  clip: z
    .union([z.string().max(120), z.int().min(0).max(LIMITS.clips)])
    .exactOptional()
    .describe(
      'An animation of the file, by its name or its place in the file, from 0; the first when left out; what it moves moves with `at`.',
    ),
  at,
  rest,
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

export const spec = defineKind(params, state, {
  kind: 'object',
  surface: 'canvas',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'An object from a GLB file in its own materials, with named parts and viewpoints.',
  starts: ({ clips }: Params) => ({ view: 'home', shown: {}, clip: clips?.[0] ?? '' }),
  normalise: (given, now) => normalise(given, now as State) as typeof now,
  prepare,
  withFiles,
  anchors: anchorsOf,
  faults: viewFaults,
  names(given: Params) {
    const { clips = [] } = given;
    return { ...viewNames(given), clip: [...clips, ...clips.map((_, i) => String(i))] };
  },
  describe(context, say) {
    const { state } = context as Context;
    // Of an animation that has not begun there is nothing to tell.
    const clip = state.at > 0 ? state.clip : '';
    return describeModel({ ...(context as Context), state: { ...state, clip } }, say);
  },
});
