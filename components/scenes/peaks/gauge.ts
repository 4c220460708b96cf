/** The scale beside a peak in its own view: its words, and the scale for a guess. */
import type { Label } from '../../../story/scene.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { PlotOf } from '../kit/contract.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { roundUp } from '../kit/scale.ts';
import { label } from '../kit/text.ts';
import { gaugeOf, rangeOf, type PlacedPeak, type Range } from './range.ts';
import type { Params, State } from './params.ts';

/**
 * Defined while the peak whose level is bound to the true value is viewed alone, and has a goal as
 * its unit.
 */
export const plotOf: PlotOf<Params, State> = (context, truth) => {
  const bound = Object.entries(context.boundValues).find(([, { ref }]) => ref === truth)?.[0];
  if (!bound?.startsWith('levels/')) return undefined;
  const { camera, peaks } = rangeOf(context);
  const one = peaks.find(({ id, close }) => bound === `levels/${id}` && close > 0.5);
  if (!one || one.peak.goal === 1) return undefined;
  const { x, bottom, terrace } = gaugeOf(one, camera);
  const height = one.terraces * terrace;
  return {
    x: () => x,
    y: (value) => bottom - (value / one.peak.goal) * TERRACES * terrace,
    box: { x, y: bottom - height, width: 0, height },
  };
};

/** Round values along a scale up to `top`, about four of them. */
function ticks(top: number): readonly number[] {
  const step = roundUp(top / 4);
  return Array.from({ length: Math.floor(top / step + 1e-9) }, (_, i) => (i + 1) * step);
}

/**
 * The label of a level or a goal on the scale, with the scale's own numbers beside the level's;
 * empty without a scale.
 */
export function gaugeLabels(
  { context: { aspect, boundValues, lang }, camera }: Range,
  { anchor, text, opacity }: Label,
  s: PlacedPeak,
  part: string,
): readonly PictureLabel[] | undefined {
  const { goal } = s.peak;
  if (s.close < 0.5 || goal === 1 || (part !== '' && part !== 'goal')) return undefined;
  const { x, bottom, terrace } = gaugeOf(s, camera);
  const isTall = aspect === 'tall';
  const at = (value: number) => bottom - (value / goal) * TERRACES * terrace;
  /** On a tall stage only the numbers of the scale have room at its right. */
  const place = (id: string, value: number, words: string, role: 'strong' | 'axis') => {
    const [aside, down] = isTall ? (role === 'strong' ? [-6, -6] : [10, 5]) : [22, 5];
    const look = { align: aside < 0 ? 'end' : 'start', opacity: opacity * s.close } as const;
    return label(id, [x + aside, at(value) + down], [words], role, look);
  };
  const value = part === 'goal' ? goal : s.level * goal;
  const gaugeLabel = place(anchor, value, text, 'strong');
  if (part === 'goal') return [gaugeLabel];
  const unit = boundValues[`levels/${s.id}`]?.unit === 'percent' ? '%' : '';
  const print = numberPrinter(lang);
  const isFree = (tick: number) =>
    [value, goal].every((taken) => Math.abs(at(tick) - at(taken)) > 24);
  const axis = ticks(Math.max(goal, value)).filter(isFree);
  return [
    gaugeLabel,
    ...axis.map((tick) => place(`${s.id}-axis-${tick}`, tick, `${print(tick)}${unit}`, 'axis')),
  ];
}
