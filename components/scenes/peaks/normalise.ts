/** From what a script writes to numbers that mix: levels as shares, views as camera numbers. */
import type { BoundValues, Status } from '../../../story/scene.ts';
import { viewOf } from '../../space/camera.ts';
import { eyesOf } from './layout.ts';
import { JUDGEMENTS, type Judgement, type Params, type State } from './range.ts';

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
  links: {},
  stepped: {},
  stars: 0,
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

const isJudgement = (level: number | Judgement | undefined): level is Judgement =>
  typeof level === 'string';

/** See `SceneSpec.normalise`. Gives every record a number for every peak. */
export function normalise(params: Params, state: State, boundValues: BoundValues): State {
  const levels: Record<string, number> = {};
  const edges: Record<string, number> = {};
  const shown: Record<string, number> = {};
  const [fence, eased, sights, stepped, links] = [{}, {}, {}, {}, {}] as Record<string, number>[];
  for (const [id, peak] of Object.entries(params.peaks)) {
    const level = state.levels[id];
    const bound = boundValues[`levels/${id}`];
    const value = isJudgement(level) ? JUDGEMENTS[level] : (level ?? (peak.tea ? 1 : 0));
    levels[id] = bound && !isJudgement(level) ? value / peak.goal : value;
    edges[id] = state.edges[id] ?? (isJudgement(level) ? 1 : bound ? EDGES[bound.status] : 0);
    shown[id] = state.shown[id] ?? (peak.shown ? 1 : 0);
    // Numbers on both sides of a build move; one that is missing on a side would jump.
    fence![id] = state.fence[id] ?? 0;
    eased![id] = state.eased[id] ?? 0;
    sights![id] = typeof state.sights === 'number' ? state.sights : (state.sights[id] ?? 0);
    if (peak.second) stepped![id] = state.stepped[id] ?? 0;
  }
  for (const id of Object.keys(params.links)) links![id] = state.links[id] ?? 0;
  return {
    ...state,
    levels,
    edges,
    shown,
    ...({ fence, eased, sights, stepped, links } as Pick<
      State,
      'fence' | 'eased' | 'links' | 'stepped'
    >),
    view: viewOf((aspect) => eyesOf(params, aspect), state.view, 'range'),
  };
}
