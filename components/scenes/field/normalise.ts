/** From what a script writes to numbers that mix: bound values as marks, views as camera numbers. */
import type { BoundValues, Status } from '../../../story/scene.ts';
import { viewOf } from '../../space/camera.ts';
import { eyesOf } from './layout.ts';
import { JUDGEMENTS, type Group, type Judgement, type Params, type State } from './ground.ts';

export const defaults = (): State => ({
  counts: {},
  earlier: {},
  looks: {},
  shown: {},
  levels: {},
  edges: {},
  paper: 1,
  water: 1,
  staff: 1,
  view: 'home',
});

/** What was measured is painted, an estimate half, a promise is an outline. */
const LOOKS: { readonly [status in Status]: number } = {
  measured: 0,
  recorded: 0,
  derived: 0,
  estimate: 1,
  judgement: 1,
  projected: 2,
  target: 2,
};

/** An amount in marks; rounded to whole ones unless the group shows the rest as a part. */
export function marksOf({ per, rest, places }: Group, amount: number): number {
  const marks = amount / per;
  return Math.min(places, rest === 'round' ? Math.round(marks) : marks);
}

const isJudgement = (level: number | Judgement | undefined): level is Judgement =>
  typeof level === 'string';

/** See `SceneSpec.normalise`. Gives every record a number for every group or hill. */
export function normalise(params: Params, state: State, boundValues: BoundValues): State {
  const counts: Record<string, number> = {};
  const earlier: Record<string, number> = {};
  const looks: Record<string, number> = {};
  const shown: Record<string, number> = {};
  for (const [id, group] of Object.entries(params.groups)) {
    const count = state.counts[id] ?? 0;
    const first = state.earlier[id] ?? 0;
    const bound = boundValues[`counts/${id}`];
    counts[id] = bound ? marksOf(group, count) : Math.min(group.places, count);
    earlier[id] = boundValues[`earlier/${id}`]
      ? marksOf(group, first)
      : Math.min(group.places, first);
    looks[id] = state.looks[id] ?? (bound ? LOOKS[bound.status] : 0);
    shown[id] = state.shown[id] ?? 1;
  }
  const levels: Record<string, number> = {};
  const edges: Record<string, number> = {};
  for (const id of Object.keys(params.hills)) {
    const level = state.levels[id];
    const bound = boundValues[`levels/${id}`];
    levels[id] = isJudgement(level) ? JUDGEMENTS[level] : (level ?? 0);
    edges[id] = state.edges[id] ?? (isJudgement(level) ? 1 : bound ? LOOKS[bound.status] : 0);
  }
  const view = viewOf((aspect) => eyesOf(params, aspect), state.view, 'home');
  return { ...state, counts, earlier, looks, shown, levels, edges, view };
}
