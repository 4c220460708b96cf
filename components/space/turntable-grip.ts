/** The camera of kinds with a model, taken by hand: it is turned as on a turntable. */
import { cameraPlace, rounded, type Dial, type Grip } from '../scenes/kit/grip.ts';
import { words } from '../scenes/kit/grip-words.en.ts';
import type { ModelContext, ModelParams, ModelState, View } from './found-model.ts';
import { HOME, roomOf, viewOf } from './turntable.ts';

/** Degrees over one unit of the plate. */
const TURN = 0.4;
type Seen = { readonly at: string; readonly target?: string; readonly closer: number };

const views = ({ views: named }: ModelParams) => Object.keys({ home: {}, ...named });
const isSame = (a: View, b: View) =>
  (Object.keys(a) as (keyof View)[]).every((key) => Math.abs(a[key] - b[key]) < 1e-6);

/** What a script would have to say to look at the same part from as near: camera numbers do not tell. */
function seenIn(params: ModelParams, state: ModelState, now: View): Seen {
  const { orbit, tilt } = now;
  const from = (at: string, target?: string) => {
    const view = { at, orbit, tilt, closer: 1, ...(target !== undefined && { target }) };
    const { size, x, y, z } = viewOf(params, { ...state, view });
    return {
      at,
      target,
      closer: now.size / size,
      off: Math.hypot(x - now.x, y - now.y, z - now.z),
    };
  };
  const all = [
    ...views(params).map((at) => from(at)),
    ...Object.keys(params.parts).map((part) => from('home', part)),
  ];
  const { at, target, closer } = all.reduce((a, b) => (b.off < a.off - 1e-6 ? b : a));
  return { at, closer, ...(target !== undefined && { target }) };
}

export function turntableGrip({ params, state, aspect }: ModelContext): Grip {
  const now = state.view as View;
  const seen = seenIn(params, state, now);
  const box = roomOf(aspect, params.area);
  const hold = (written: unknown) =>
    viewOf(params, { ...state, view: written as ModelState['view'] }) as never;
  const orbit: Dial = {
    ...{ by: 'x', value: now.orbit, min: -720, max: 720, step: -5, rate: -TURN },
    text: (value) => words.degrees(Math.round(value)),
  };
  const tilt: Dial = {
    ...{ by: 'y', value: now.tilt, min: 0, max: 85, step: 5, rate: TURN / 2 },
    text: (value) => words.above(Math.round(value)),
  };
  const closer: Dial = {
    ...{ by: 'zoom', value: seen.closer, min: 0.2, max: 8, step: 1.1, rate: 1 },
    text: (value) => words.nearer(rounded(value)),
  };
  return {
    ...{ id: 'view', name: words.camera, path: ['view'], box },
    place: cameraPlace(box),
    dials: [orbit, tilt, closer],
    write([toOrbit = HOME.orbit, toTilt = HOME.tilt, toCloser = 1]) {
      const view = {
        ...{ ...seen, orbit: rounded(toOrbit, 1), tilt: rounded(toTilt, 1) },
        closer: rounded(toCloser),
      };
      const wanted = hold(view);
      return views(params).find((name) => isSame(hold(name), wanted)) ?? view;
    },
    hold,
  };
}
