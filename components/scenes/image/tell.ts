/** The picture in sentences. */
import { revealOf } from './frame.ts';
import type { Moment } from './params.ts';

const ended = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

export function describe(moment: Moment): string {
  const { params, state, lang } = moment;
  const zoom = Math.max(1, state.view.zoom);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(zoom);
  const percent = (share: number) =>
    new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  const { picture, over } = params;
  const reveal = revealOf(moment);
  const whole = over && reveal > 0.995 ? over : picture;
  const sentences = [ended(whole.alt)];
  if (zoom > 1)
    sentences.push(
      `Seen ${number} times as large, around ${percent(state.view.x)} across and ${percent(state.view.y)} down.`,
    );
  if (over && whole !== over && reveal > 0.005)
    sentences.push(`Over ${percent(reveal)} of it, from the left: ${ended(over.alt)}`);
  return sentences.join(' ');
}
