/** The scale beside a peak in its own view: its words, and how a guess is laid over it. */
import { PLATE, type Label, type PlacedLabel, type RenderContext } from '../../../story/scene.ts';
import { cameraOf, type Camera } from '../../space/camera.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { PlotOf } from '../kit/contract.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { gauge } from './layout.ts';
import type { Params, State } from './spec.ts';
import { standing, type PlacedInstance } from './placed-instance.ts';

/** There while the peak whose level is bound to the truth is looked at alone, and has a goal to count by. */
export const plotOf: PlotOf<Params, State> = (moment, truth) => {
  const bound = Object.entries(moment.boundValues).find(([, { ref }]) => ref === truth)?.[0];
  const part = bound?.startsWith('levels/') ? bound.slice('levels/'.length) : undefined;
  if (part === undefined) return undefined;
  const one = standing(moment).find(({ id, close }) => id === part && close > 0.5);
  if (!one || one.peak.goal === 1) return undefined;
  const { x, foot, terrace } = gauge(one, cameraOf(moment.state.view, moment.aspect));
  const y = (value: number) => foot - (value / one.peak.goal) * TERRACES * terrace;
  const top = foot - one.terraces * terrace;
  return { x: () => x, y, box: { x, y: top, width: 0, height: foot - top } };
};

/** Round values along a scale of `top`, about four of them. */
export function ticks(top: number): readonly number[] {
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  return Array.from({ length: Math.floor(top / step + 1e-9) }, (_, i) => (i + 1) * step);
}

/**
 * The label of a level or a goal on the scale, with the scale's own numbers beside the level's; nothing
 * where no scale stands.
 */
export function gaugeLabels(
  { aspect, boundValues, lang }: RenderContext<Params, State>,
  label: Label,
  s: PlacedInstance,
  part: string,
  camera: Camera,
): readonly PlacedLabel[] | undefined {
  if (s.close < 0.5 || s.peak.goal === 1 || (part !== '' && part !== 'goal')) return undefined;
  const { width, height } = PLATE[aspect];
  const { x, foot, terrace } = gauge(s, camera);
  const tall = aspect === 'tall';
  const goal = s.peak.goal;
  const at = (value: number) => foot - (value / goal) * 20 * terrace;
  const place = (
    id: string,
    value: number,
    text: string,
    role: PlacedLabel['role'],
  ): PlacedLabel => ({
    id,
    x: (tall ? x - 6 : x + 22) / width,
    y: (at(value) + (tall ? -6 : 5)) / height,
    lines: [text],
    align: tall ? 'end' : 'start',
    role,
    opacity: label.opacity * s.close,
  });
  const value = part === 'goal' ? goal : s.level * goal;
  const own = place(label.anchor, value, label.text, 'strong');
  if (part === 'goal' || tall) return [own];
  const unit = boundValues[`levels/${s.id}`]?.unit === 'percent' ? '%' : '';
  const print = numberPrinter(lang);
  const axis = ticks(Math.max(goal, value))
    .filter((tick) => Math.abs(at(tick) - at(value)) > 24 && Math.abs(at(tick) - at(goal)) > 24)
    .map((tick) => place(`${s.id}-axis-${tick}`, tick, `${print(tick)}${unit}`, 'axis'));
  return [own, ...axis];
}
