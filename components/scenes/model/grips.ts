/** The camera handle in the studio: dragging turns the model like a turntable. */
import type { ModelParams, ModelState, View } from '../../space/measured-model.ts';
import { HOME, spaceOf, viewOf } from '../../space/turntable.ts';
import { cameraGrip, rounded, type Grip } from '../kit/grip.ts';
import type { Context } from './params.ts';

/** Degrees of rotation per unit of the plate. */
const TURN = 0.4;
type Seen = { readonly at: string; readonly target?: string; readonly closer: number };

/**
 * The `at`, `target` and `closer` that give the current view in a script. Camera numbers do not contain them,
 * so the nearest viewpoint or part is searched.
 */
function seenIn(params: ModelParams, state: ModelState, now: View): Seen {
  const { orbit, tilt } = now;
  const from = (at: string, target?: string) => {
    const view = { at, orbit, tilt, closer: 1, ...(target !== undefined && { target }) };
    const { size, x, y, z } = viewOf(params, { ...state, view });
    const off = Math.hypot(x - now.x, y - now.y, z - now.z);
    return { at, target, closer: now.size / size, off };
  };
  const all = [
    ...Object.keys({ home: {}, ...params.views }).map((at) => from(at)),
    ...Object.keys(params.parts).map((part) => from('home', part)),
  ];
  const { at, target, closer } = all.reduce((a, b) => (b.off < a.off - 1e-6 ? b : a));
  return { at, closer, ...(target !== undefined && { target }) };
}

export function grips({ params, state, aspect }: Context): readonly Grip[] {
  const { orbit, tilt } = state.view as View;
  const seen = seenIn(params, state, state.view as View);
  return [
    {
      ...cameraGrip(spaceOf(aspect, params.area), [orbit, tilt, seen.closer]),
      dials: [
        { by: 'x', value: orbit, min: -720, max: 720, step: -5, rate: -TURN },
        { by: 'y', value: tilt, min: 0, max: 85, step: 5, rate: TURN / 2 },
        { by: 'zoom', value: seen.closer, min: 0.2, max: 8, step: 1.1, rate: 1 },
      ],
      write: ([toOrbit = HOME.orbit, toTilt = HOME.tilt, closer = 1]) => ({
        ...{ ...seen, orbit: rounded(toOrbit, 1), tilt: rounded(toTilt, 1) },
        closer: rounded(closer),
      }),
      hold: (view) => viewOf(params, { ...state, view: view as ModelState['view'] }) as never,
    },
  ];
}
