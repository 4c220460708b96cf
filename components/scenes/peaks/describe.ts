/**
 * The range in words: its anchors, a description of any state, a table, and the signs of the legend
 * that it uses.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, RareSign, SceneTable } from '../../../story/scene.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Say } from '../kit/say.ts';
import { TORN } from './range.ts';
import type { Context, Params, Peak, State } from './params.ts';

type Words = Say<'peaks'>;

/** What can be named: summits, goals, feet, fences, the two ghosts, sight lines, the survey station. */
export const anchorsOf = ({ peaks }: Params, _data: unknown, say: Words): readonly Anchor[] => [
  ...Object.entries(peaks).flatMap(([id, { name }]) => [
    { id, name },
    { id: `${id}-goal`, name: say('goalOf', { name }) },
    { id: `${id}-foot`, name },
    { id: `${id}-fence`, name: say('fence', { name }) },
    { id: `${id}-near`, name: say('near', { name }) },
    { id: `${id}-far`, name: say('far', { name }) },
    { id: `${id}-sight`, name: say('sight', { name }) },
  ]),
  { id: 'station', name: say('station') },
];

/** The level in words: the text of a bound value, the judgement, or a share of the goal. */
const percentOf = (lang: string) =>
  numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });

function levelText({ state, boundValues, lang }: Context, id: string, say: Words): string {
  const bound = boundValues[`levels/${id}`];
  if (bound) return bound.text;
  const level = Number(state.levels[id] ?? 0);
  const edge = state.edges[id] ?? 0;
  if (level <= 0) return say('unpainted');
  if (edge > 1.5) return say('planned');
  if (edge > 0.5) return say(level > 0.75 ? 'full' : level > 0.35 ? 'partly' : 'little');
  return say('share', { share: percentOf(lang)(level) });
}

const present = ({ params, state }: Context): readonly (readonly [string, Peak])[] =>
  Object.entries(params.peaks).filter(([id]) => (state.shown[id] ?? 1) > 0.5);

/** One or two sentences; names up to twelve painted peaks. */
export function describe(context: Context, say: Words): string {
  const { state, params, lang } = context;
  const { colon, comma, semicolon, space, stop } = punctuationOf(lang);
  const peaks = present(context);
  const painted = peaks.filter(([id]) => Number(state.levels[id] ?? 0) > 0);
  const drawn =
    state.paper < 0.5 ? say('inkDrawn', { share: percentOf(lang)(state.drawn) }) : say('paper');
  const named = painted
    .slice(0, 12)
    .map(([id, { name }]) => `${name} ${levelText(context, id, say)}`);
  const count = say('peaks', { count: peaks.length });
  const fences = Object.entries(state.fence)
    .filter(([, posts]) => posts >= 0.5)
    .map(([id, posts]) => {
      const hollow = Math.round(Math.min(posts, state.eased[id] ?? 0));
      const name = params.peaks[id]?.name ?? id;
      return say('posts', { posts: Math.round(posts), hollow, name });
    });
  const more = [
    ...(state.ghosts > 0 ? [say('ghosts')] : []),
    ...(Object.values(state.sights).some((share) => share > 0) ? [say('sights')] : []),
    ...fences,
    ...(state.fog > 0 ? [say('fog')] : []),
  ].join(comma);
  return [
    say('painted', { peaks: count, drawn, painted: painted.length }) +
      (named.length > 0 ? colon : '') +
      named.join(semicolon) +
      stop,
    ...(more ? [more.replace(/^./, (c) => c.toUpperCase()) + stop] : []),
  ].join(space);
}

export const tableOf = (context: Context, say: Words): SceneTable => ({
  columns: [say('peak'), say('level')],
  rows: present(context).map(([id, { name }]) => [name, levelText(context, id, say)]),
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
