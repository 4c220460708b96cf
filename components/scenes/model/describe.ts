/** The model in sentences. */
import type { Anchor } from '../../../story/scene.ts';
import { HOME } from './camera.ts';
import type { Context, Params } from './params.ts';

export const anchorsOf = ({ parts }: Params): readonly Anchor[] =>
  Object.entries(parts).map(([id, { name }]) => ({ id, name }));

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

export function describe({ params, state, lang, focus }: Context): string {
  const { format } = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const view = typeof state.view === 'object' ? state.view : {};
  const { orbit = HOME.orbit, tilt = HOME.tilt } = view;
  // 350 degrees to the right are 10 to the left.
  const round = ((((orbit + 180) % 360) + 360) % 360) - 180;
  const side = `${format(Math.abs(round))}° to the ${round > 0 ? 'right' : 'left'}`;
  const shown = (id: string) => state.shown[id] ?? 1;
  const turned = (id: string) => state.turned[id] ?? 0;
  const isThere = (id: string) => shown(id) >= 0.95;
  const list = (
    lead: string,
    isIn: (id: string) => boolean,
    more: (id: string) => string = () => '',
  ) => {
    const names = Object.entries(params.parts).filter(([id]) => isIn(id));
    const text = names.map(([id, { name }]) => `${name}${more(id)}`).join(', ');
    return text === '' ? [] : [`${lead}: ${text}.`];
  };
  return [
    ended(params.alt),
    `Seen from ${Math.round(round) === 0 ? 'the front' : side}, ${format(tilt)}° above the ground.`,
    ...list('Shown', isThere),
    ...list('Seen through', (id) => shown(id) > 0.05 && !isThere(id)),
    ...list('Not shown', (id) => shown(id) <= 0.05),
    ...list('In outline', (id) => isThere(id) && (state.painted[id] ?? 1) < 0.5),
    ...list(
      'Turned',
      (id) => Math.abs(turned(id)) > 0.5,
      (id) => ` by ${format(turned(id))}°`,
    ),
    ...(state.clip === '' ? [] : [`Moved: ${state.clip}, ${format(100 * state.at)}% of the way.`]),
    ...list('In focus', (id) => focus.includes(id)),
  ].join(' ');
}
