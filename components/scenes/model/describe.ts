/** The model in sentences. */
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor } from '../../../story/scene.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { ended, type Say } from '../kit/say.ts';
import { HOME } from './camera.ts';
import type { Context, Params } from './params.ts';
import type { en } from './words.en.ts';

export const anchorsOf = ({ parts }: Params): readonly Anchor[] =>
  Object.entries(parts).map(([id, { name }]) => ({ id, name }));

export function describe({ params, state, lang, focus }: Context, say: Say<typeof en>): string {
  const { colon, comma, space, stop } = punctuationOf(lang);
  const format = numberPrinter(lang, { maximumFractionDigits: 0 });
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });
  const view = typeof state.view === 'object' ? state.view : {};
  const { orbit = HOME.orbit, tilt = HOME.tilt } = view;
  // 350 degrees to the right are 10 to the left.
  const round = ((((orbit + 180) % 360) + 360) % 360) - 180;
  const degrees = format(Math.abs(round));
  const side =
    Math.round(round) === 0 ? say('front') : say(round > 0 ? 'right' : 'left', { degrees });
  const shown = (id: string) => state.shown[id] ?? 1;
  const turned = (id: string) => state.turned[id] ?? 0;
  const isThere = (id: string) => shown(id) >= 0.95;
  const list = (
    lead: string,
    isIn: (id: string) => boolean,
    told: (name: string, id: string) => string = (name) => name,
  ) => {
    const names = Object.entries(params.parts).filter(([id]) => isIn(id));
    const text = names.map(([id, { name }]) => told(name, id)).join(comma);
    return text === '' ? [] : [lead + colon + text + stop];
  };
  return [
    ended(params.alt, lang),
    say('seenFrom', { side, tilt: format(tilt) }),
    ...list(say('shown'), isThere),
    ...list(say('through'), (id) => shown(id) > 0.05 && !isThere(id)),
    ...list(say('hidden'), (id) => shown(id) <= 0.05),
    ...list(say('outline'), (id) => isThere(id) && (state.painted[id] ?? 1) < 0.5),
    ...list(
      say('turned'),
      (id) => Math.abs(turned(id)) > 0.5,
      (name, id) => say('turnedBy', { name, degrees: format(turned(id)) }),
    ),
    ...(state.clip === '' ? [] : [say('moved', { clip: state.clip, share: percent(state.at) })]),
    ...list(say('focus'), (id) => focus.includes(id)),
  ].join(space);
}
