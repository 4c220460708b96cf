/** What a state is when a script says nothing, and names of viewpoints as camera numbers. */
import { roomOf, fit, isView } from './camera.ts';
import type { Params, State, View, Viewpoint } from './params.ts';

export const HOME: { readonly orbit: number; readonly tilt: number } = { orbit: 30, tilt: 18 };

export const defaults = (): State => ({
  view: 'home',
  shown: {},
  painted: {},
  turned: {},
  clip: '',
  at: 0,
  rest: 1,
  ground: 1,
});

function viewOf(params: Params, written: State['view']): View {
  if (isView(written)) return written;
  const { at = 'home', ...own } = typeof written === 'string' ? { at: written } : written;
  const named: Viewpoint = params.views[at] ?? params.views['home'] ?? {};
  const said: Viewpoint = { ...named, ...own };
  const { orbit = HOME.orbit, tilt = HOME.tilt, target, closer = 1 } = said;
  const wide = fit(params.found, target, orbit, tilt, roomOf('wide', params.area));
  const tall = fit(params.found, target, orbit, tilt, roomOf('tall', params.area));
  return {
    orbit,
    tilt,
    x: wide.target[0],
    y: wide.target[1],
    z: wide.target[2],
    size: wide.size * closer,
    tallX: tall.target[0],
    tallY: tall.target[1],
    tallZ: tall.target[2],
    tallSize: tall.size * closer,
  };
}

/** See `SceneSpec.normalise`. Gives every record a number for every part. */
export function normalise(params: Params, state: State): State {
  const every = (record: State['shown'], otherwise: number) =>
    Object.fromEntries(Object.keys(params.parts).map((id) => [id, record[id] ?? otherwise]));
  return {
    ...state,
    shown: every(state.shown, 1),
    painted: every(state.painted, 1),
    turned: every(state.turned, 0),
    view: viewOf(params, state.view),
  };
}
