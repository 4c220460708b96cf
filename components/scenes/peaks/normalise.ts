/** From what a script writes to numbers that mix: levels as shares, views as camera numbers. */
import type { BoundValues } from '../../../story/scene.ts';
import { viewOf } from '../../space/camera.ts';
import { edgeOf, shareOf } from '../../space/mountain.ts';
import { eyesOf } from './layout.ts';
import type { Params, Peak, State } from './spec.ts';

/** See `SceneSpec.normalise`. Gives every record a number for every peak: one that is missing on a side would jump. */
export function normalise(params: Params, state: State, boundValues: BoundValues): State {
  const peaks = Object.entries(params.peaks);
  const each = (of: (id: string, peak: Peak) => number, among = peaks) =>
    Object.fromEntries(among.map(([id, peak]) => [id, of(id, peak)]));
  const { levels, sights } = state;
  return {
    ...state,
    levels: each((id, peak) => {
      const level = shareOf(levels[id]) ?? (peak.tea ? 1 : 0);
      const isBound = boundValues[`levels/${id}`] && typeof levels[id] !== 'string';
      return isBound ? level / peak.goal : level;
    }),
    edges: each((id) => state.edges[id] ?? edgeOf(levels[id], boundValues[`levels/${id}`])),
    shown: each((id, peak) => state.shown[id] ?? (peak.shown ? 1 : 0)),
    fence: each((id) => state.fence[id] ?? 0),
    eased: each((id) => state.eased[id] ?? 0),
    sights: each((id) => (typeof sights === 'number' ? sights : (sights[id] ?? 0))),
    stepped: each(
      (id) => state.stepped[id] ?? 0,
      peaks.filter(([, { second }]) => second),
    ),
    links: Object.fromEntries(Object.keys(params.links).map((id) => [id, state.links[id] ?? 0])),
    view: viewOf((aspect) => eyesOf(params, aspect), state.view, 'range'),
  };
}
