/** A script's state with a number for every part, and its view as camera numbers. */
import { viewOf } from '../../space/turntable.ts';
import { recordOf } from '../kit/series.ts';
import type { Params, State } from './params.ts';

/** See `SceneSpec.normalise`. */
export function normalise(params: Params, state: State): State {
  const ids = Object.keys(params.parts);
  return {
    ...state,
    shown: { ...recordOf(ids, 1), ...state.shown },
    painted: { ...recordOf(ids, 1), ...state.painted },
    turned: { ...recordOf(ids, 0), ...state.turned },
    view: viewOf(params, state),
  };
}
