/** The model in sentences. */
import type { Anchor } from '../../../story/scene.ts';
import { HOME } from './camera.ts';
import type { Context, Params } from './params.ts';

export const anchorsOf = ({ parts }: Params): readonly Anchor[] =>
  Object.entries(parts).map(([id, { name }]) => ({ id, name }));

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

export function describe({ params, state, lang, focus }: Context): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const view = typeof state.view === 'object' ? state.view : {};
  const { orbit = HOME.orbit, tilt = HOME.tilt } = view;
  const names = (keep: (id: string) => boolean) =>
    Object.entries(params.parts)
      .filter(([id]) => keep(id))
      .map(([, { name }]) => name)
      .join(', ');
  const shown = (id: string) => state.shown[id] ?? 1;
  const there = (id: string) => shown(id) >= 0.95;
  const said = (lead: string, list: string) => (list === '' ? [] : [`${lead}: ${list}.`]);
  // 350 degrees to the right are 10 to the left.
  const round = ((((orbit + 180) % 360) + 360) % 360) - 180;
  const side =
    Math.round(round) === 0
      ? 'the front'
      : `${number.format(Math.abs(round))}° to the ${round > 0 ? 'right' : 'left'}`;
  return [
    ended(params.alt),
    `Seen from ${side}, ${number.format(tilt)}° above the ground.`,
    ...said('Shown', names(there)),
    ...said(
      'Seen through',
      names((id) => shown(id) > 0.05 && !there(id)),
    ),
    ...said(
      'Not shown',
      names((id) => shown(id) <= 0.05),
    ),
    ...said(
      'In outline',
      names((id) => there(id) && (state.painted[id] ?? 1) < 0.5),
    ),
    ...said(
      'Turned',
      Object.entries(params.parts)
        .filter(([id]) => Math.abs(state.turned[id] ?? 0) > 0.5)
        .map(([id, { name }]) => `${name} by ${number.format(state.turned[id] ?? 0)}°`)
        .join(', '),
    ),
    ...said(
      'Moved',
      state.clip === '' ? '' : `${state.clip}, ${number.format(100 * state.at)}% of the way`,
    ),
    ...said(
      'In focus',
      names((id) => focus.includes(id)),
    ),
  ].join(' ');
}
