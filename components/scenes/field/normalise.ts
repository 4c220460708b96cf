/** From what a script writes to numbers that mix: bound values as marks, views as camera numbers. */
import type { BoundValues } from '../../../story/scene.ts';
import { viewOf } from '../../space/camera.ts';
import { EDGE_OF, edgeOf, shareOf } from '../../space/mountain.ts';
import { eyesOf } from './layout.ts';
import type { Group, Params, State } from './spec.ts';

/** An amount in marks; rounded to whole ones unless the group shows the rest as a part. */
export function marksOf({ per, rest, places }: Group, amount: number): number {
  const marks = amount / per;
  return Math.min(places, rest === 'round' ? Math.round(marks) : marks);
}

/** See `SceneSpec.normalise`. Gives every record a number for every group or hill. */
export function normalise(params: Params, state: State, boundValues: BoundValues): State {
  const groups = Object.entries(params.groups);
  const each = (of: (id: string, group: Group) => number) =>
    Object.fromEntries(groups.map(([id, group]) => [id, of(id, group)]));
  const eachHill = (of: (id: string) => number) =>
    Object.fromEntries(Object.keys(params.hills).map((id) => [id, of(id)]));
  const amounts = (record: 'counts' | 'earlier') =>
    each((id, group) => {
      const amount = state[record][id] ?? 0;
      return boundValues[`${record}/${id}`]
        ? marksOf(group, amount)
        : Math.min(group.places, amount);
    });
  return {
    ...state,
    counts: amounts('counts'),
    earlier: amounts('earlier'),
    // What was measured is painted, an estimate half, a promise is an outline.
    looks: each((id) => {
      const bound = boundValues[`counts/${id}`];
      return state.looks[id] ?? (bound ? EDGE_OF[bound.status] : 0);
    }),
    shown: each((id) => state.shown[id] ?? 1),
    levels: eachHill((id) => shareOf(state.levels[id]) ?? 0),
    edges: eachHill(
      (id) => state.edges[id] ?? edgeOf(state.levels[id], boundValues[`levels/${id}`]),
    ),
    view: viewOf((aspect) => eyesOf(params, aspect), state.view, 'home'),
  };
}
