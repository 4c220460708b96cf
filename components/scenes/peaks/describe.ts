/** The range in words: its anchors, a description of any state, a table, and the rare signs of the legend that it shows. */
import type { Anchor, RareSign, RenderContext, SceneTable } from '../../../story/scene.ts';
import type { Params, Peak, State } from './spec.ts';
import { TORN } from './placed-instance.ts';

type Moment = RenderContext<Params, State>;

/** What may be named: summits, goals, feet, fences, the two ghosts, the survey station. */
export function anchorsOf(params: Params): readonly Anchor[] {
  return [
    ...Object.entries(params.peaks).flatMap(([id, { name }]) => [
      { id, name },
      { id: `${id}-goal`, name: `${name}: goal` },
      { id: `${id}-foot`, name },
      { id: `${id}-fence`, name: `Fence round ${name}` },
      { id: `${id}-near`, name: `${name}: next date` },
      { id: `${id}-far`, name: `${name}: far date` },
      { id: `${id}-sight`, name: `Sight line to ${name}` },
    ]),
    { id: 'station', name: 'Survey station' },
  ];
}

/** The level in words: what is printed for a bound value, the judgement, or a share of the goal. */
export function levelWords({ state, boundValues }: Moment, id: string): string {
  const bound = boundValues[`levels/${id}`];
  if (bound) return bound.text;
  const level = Number(state.levels[id] ?? 0);
  if (level <= 0) return 'unpainted';
  if ((state.edges[id] ?? 0) > 1.5) return 'planned';
  if ((state.edges[id] ?? 0) > 0.5)
    return level > 0.75 ? 'judged: full' : level > 0.35 ? 'judged: part' : 'judged: little';
  return `${Math.round(level * 100)}% of its goal`;
}

const present = ({ params, state }: Moment): readonly (readonly [string, Peak])[] =>
  Object.entries(params.peaks).filter(([id]) => (state.shown[id] ?? 1) > 0.5);

/** One or two sentences; names every painted peak up to twelve. */
export function describe(moment: Moment): string {
  const { state } = moment;
  const peaks = present(moment);
  const painted = peaks.filter(([id]) => Number(state.levels[id] ?? 0) > 0);
  const drawn = state.paper < 0.5 ? `${Math.round(state.drawn * 100)}% of the ink drawn` : 'paper';
  const parts = [
    `${peaks.length} ${peaks.length === 1 ? 'peak' : 'peaks'} (${drawn}), ${painted.length} painted`,
  ];
  const named = painted.slice(0, 12).map(([id, { name }]) => `${name} ${levelWords(moment, id)}`);
  let text = `${parts.join('')}${named.length > 0 ? `: ${named.join('; ')}` : ''}.`;
  const extra: string[] = [];
  if (state.ghosts > 0) extra.push('outlines of later dates stand above');
  if (Object.values(state.sights).some((share) => share > 0))
    extra.push('sight lines run to the summits');
  for (const [id, posts] of Object.entries(state.fence))
    if (posts >= 0.5)
      extra.push(
        `${Math.round(posts)} posts, ${Math.round(Math.min(posts, state.eased[id] ?? 0))} of them hollow, stand round ${moment.params.peaks[id]?.name ?? id}`,
      );
  if (state.fog > 0) extra.push('fog lies over the far row');
  if (extra.length > 0) text += ` ${extra.join(', ').replace(/^./, (c) => c.toUpperCase())}.`;
  return text;
}

export function tableOf(moment: Moment): SceneTable {
  return {
    columns: ['Peak', 'Level'],
    rows: present(moment).map(([id, { name }]) => [name, levelWords(moment, id)]),
  };
}

export function signsOf({
  params,
  state,
}: {
  readonly params: Params;
  readonly state: State;
}): readonly RareSign[] {
  const seen = Object.entries(params.peaks).filter(
    ([id, peak]) => (state.shown[id] ?? (peak.shown ? 1 : 0)) > 0,
  );
  const torn = ([id]: readonly [string, unknown]) =>
    (state.edges[id] ?? 0) <= 1.5 && Number(state.levels[id] ?? 0) > TORN;
  return [
    ...(seen.some(([id]) => (state.fence[id] ?? 0) > 0) ? (['cinnabar'] as const) : []),
    ...(seen.some(([, peak]) => peak.tea) ? (['tea'] as const) : []),
    ...(seen.some(torn) ? (['torn'] as const) : []),
  ];
}
