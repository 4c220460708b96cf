/** The range in words: its anchors, a description of any state, a table, and the rare signs of the legend that it shows. */
import type { Anchor, RareSign, SceneTable } from '../../../story/scene.ts';
import { TORN } from './range.ts';
import type { Context, Params, Peak, State } from './spec.ts';

/** What may be named: summits, goals, feet, fences, the two ghosts, sight lines, the survey station. */
export const anchorsOf = ({ peaks }: Params): readonly Anchor[] => [
  ...Object.entries(peaks).flatMap(([id, { name }]) => [
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

/** The level in words: what is printed for a bound value, the judgement, or a share of the goal. */
function levelText({ state, boundValues }: Context, id: string): string {
  const bound = boundValues[`levels/${id}`];
  if (bound) return bound.text;
  const level = Number(state.levels[id] ?? 0);
  const edge = state.edges[id] ?? 0;
  if (level <= 0) return 'unpainted';
  if (edge > 1.5) return 'planned';
  if (edge > 0.5) return `judged: ${level > 0.75 ? 'full' : level > 0.35 ? 'part' : 'little'}`;
  return `${Math.round(level * 100)}% of its goal`;
}

const present = ({ params, state }: Context): readonly (readonly [string, Peak])[] =>
  Object.entries(params.peaks).filter(([id]) => (state.shown[id] ?? 1) > 0.5);

/** One or two sentences; names every painted peak up to twelve. */
export function describe(context: Context): string {
  const { state, params } = context;
  const peaks = present(context);
  const painted = peaks.filter(([id]) => Number(state.levels[id] ?? 0) > 0);
  const drawn = state.paper < 0.5 ? `${Math.round(state.drawn * 100)}% of the ink drawn` : 'paper';
  const named = painted.slice(0, 12).map(([id, { name }]) => `${name} ${levelText(context, id)}`);
  const count = `${peaks.length} ${peaks.length === 1 ? 'peak' : 'peaks'}`;
  const fences = Object.entries(state.fence)
    .filter(([, posts]) => posts >= 0.5)
    .map(([id, posts]) => {
      const hollow = Math.round(Math.min(posts, state.eased[id] ?? 0));
      const name = params.peaks[id]?.name ?? id;
      return `${Math.round(posts)} posts, ${hollow} of them hollow, stand round ${name}`;
    });
  const more = [
    ...(state.ghosts > 0 ? ['outlines of later dates stand above'] : []),
    ...(Object.values(state.sights).some((share) => share > 0)
      ? ['sight lines run to the summits']
      : []),
    ...fences,
    ...(state.fog > 0 ? ['fog lies over the far row'] : []),
  ].join(', ');
  return [
    `${count} (${drawn}), ${painted.length} painted${named.length > 0 ? ': ' : ''}${named.join('; ')}.`,
    ...(more ? [`${more.replace(/^./, (c) => c.toUpperCase())}.`] : []),
  ].join(' ');
}

export const tableOf = (context: Context): SceneTable => ({
  columns: ['Peak', 'Level'],
  rows: present(context).map(([id, { name }]) => [name, levelText(context, id)]),
});

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
  const shows = (isSign: (id: string, peak: Peak) => boolean, sign: RareSign) =>
    seen.some(([id, peak]) => isSign(id, peak)) ? [sign] : [];
  return [
    ...shows((id) => (state.fence[id] ?? 0) > 0, 'cinnabar'),
    ...shows((_, peak) => peak.tea, 'tea'),
    ...shows((id) => (state.edges[id] ?? 0) <= 1.5 && Number(state.levels[id] ?? 0) > TORN, 'torn'),
  ];
}
