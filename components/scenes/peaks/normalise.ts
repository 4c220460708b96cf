/** From what a script writes to numbers that mix: levels as shares, views as camera numbers. */
import { PLATE, type Aspect, type Bounds, type Status } from '../../../story/scene.ts';
import { UNIT } from './camera.ts';
import { eyesOf } from './layout.ts';
import {
  JUDGEMENTS,
  type AuthoredView,
  type Eye,
  type Judgement,
  type Params,
  type State,
  type View,
} from './range.ts';

/** Complete, and still with the viewpoint as a word: `normalise` turns it into numbers. */
export const defaults = (): State => ({
  levels: {},
  edges: {},
  shown: {},
  view: 'range',
  drawn: 1,
  paper: 1,
  ghosts: 0,
  staffs: 0,
  sights: 0,
  fence: {},
  eased: {},
  fog: 0,
  water: 1,
});

/** A soft edge is a judgement or an estimate; what is promised is never painted. */
const EDGES: { readonly [status in Status]: number } = {
  measured: 0,
  recorded: 0,
  derived: 0,
  estimate: 1,
  judgement: 1,
  projected: 2,
  target: 2,
};

function eyeOf(params: Params, view: AuthoredView, aspect: Aspect): Eye {
  const eyes = eyesOf(params, aspect);
  const plain = typeof view === 'string' ? { at: view } : view;
  const start = eyes.get(plain.at ?? 'range') ?? eyes.get('range')!;
  const zoom = start.zoom * (plain.closer ?? 1);
  const scale = UNIT[aspect] * zoom;
  const { width, height } = PLATE[aspect];
  const own = plain.at === undefined;
  const eye = {
    x: start.x + ((plain.right ?? 0) * width) / scale,
    y: start.y + ((plain.up ?? 0) * height) / scale,
    zoom,
  };
  if (!own) return eye;
  return aspect === 'wide'
    ? { x: plain.x ?? eye.x, y: plain.y ?? eye.y, zoom: plain.zoom ?? eye.zoom }
    : {
        x: plain.tallX ?? plain.x ?? eye.x,
        y: plain.tallY ?? plain.y ?? eye.y,
        zoom: plain.tallZoom ?? plain.zoom ?? eye.zoom,
      };
}

/** Camera numbers of both aspects, since a state does not know which stage it will stand on. */
function viewOf(params: Params, view: AuthoredView): View {
  const wide = eyeOf(params, view, 'wide');
  const tall = eyeOf(params, view, 'tall');
  return { ...wide, tallX: tall.x, tallY: tall.y, tallZoom: tall.zoom };
}

const isJudgement = (level: number | Judgement | undefined): level is Judgement =>
  typeof level === 'string';

/** See `SceneSpec.normalise`. Gives every record a number for every peak. */
export function normalise(params: Params, state: State, bounds: Bounds): State {
  const levels: Record<string, number> = {};
  const edges: Record<string, number> = {};
  const shown: Record<string, number> = {};
  for (const [id, peak] of Object.entries(params.peaks)) {
    const level = state.levels[id];
    const bound = bounds[`levels/${id}`];
    const value = isJudgement(level) ? JUDGEMENTS[level] : (level ?? 0);
    levels[id] = bound && !isJudgement(level) ? value / peak.goal : value;
    edges[id] = state.edges[id] ?? (isJudgement(level) ? 1 : bound ? EDGES[bound.status] : 0);
    shown[id] = state.shown[id] ?? (peak.shown ? 1 : 0);
  }
  return { ...state, levels, edges, shown, view: viewOf(params, state.view) };
}
