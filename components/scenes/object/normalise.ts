/** A script's state with a number for every part, its view as camera numbers, its clip by name. */
import { viewOf } from '../../space/turntable.ts';
import { recordOf } from '../kit/series.ts';
import type { Params, State } from './params.ts';

/** See `SceneSpec.normalise`. */
export function normalise(
  params: Params,
  state: Omit<State, 'clip'> & { readonly clip: string | number },
): State {
  const { clips = [] } = params;
  const named = String(state.clip);
  const clip = clips.includes(named) ? named : (clips[Number(named)] ?? '');
  return {
    ...state,
    clip,
    shown: { ...recordOf(Object.keys(params.parts), 1), ...state.shown },
    view: viewOf(params, { view: state.view, clip }),
  };
}
