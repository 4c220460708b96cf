/** The kind `object`: its params, state and checks. */
import { anchorsOf, describeModel, viewFaults, viewNames } from '../../space/describe-model.ts';
import { viewOf } from '../../space/turntable.ts';
import { defineKind } from '../kit/kind.ts';
import { type Context, type Params, params, state } from './params.ts';
import { prepare, withFiles } from './spec-file.ts';

export const spec = defineKind(params, state, {
  kind: 'object',
  surface: 'canvas',
  summary: 'An object from a GLB file in its own materials, with named parts and viewpoints.',
  starts: ({ clips }: Params) => ({ view: 'home', clip: clips?.[0] ?? '' }),
  // Converts the view to camera numbers, and the clip to its name.
  normalise(given, now) {
    const { clips = [] } = given as Params;
    const named = String(now.clip);
    const clip = clips.includes(named) ? named : (clips[Number(named)] ?? '');
    return { ...now, clip, view: viewOf(given, { ...now, clip }) } as typeof now;
  },
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
    // An animation that has not started is not described.
    const clip = state.at > 0 ? state.clip : '';
    return describeModel({ ...(context as Context), state: { ...state, clip } }, say);
  },
});
