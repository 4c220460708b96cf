/** Words along the scale that stands beside a peak in its own view. */
import { PLATE, type Label, type PlacedLabel, type RenderContext } from '../../../story/scene.ts';
import type { Camera } from '../../space/camera.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { gauge } from './places.ts';
import type { Params, State } from './range.ts';
import type { Standing } from './standing.ts';

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
  s: Standing,
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
