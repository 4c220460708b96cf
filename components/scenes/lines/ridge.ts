/**
 * Skyline as data: the line passes through the values; below it lie flat terraces of pigment, their
 * lips as pale hairlines, and eight parallels of the line that fade with depth. Texture only below.
 */
import type { Palette } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { PanelPlan } from './plan.ts';
import { pathOf } from './strokes.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Pair } from '../kit/plate.ts';

const PARALLELS = 8;

/** A round height so that about 25 terraces make the highest value. */
export function terraceOf({ panel }: PanelPlan, reach: number): number {
  if (panel.terrace) return panel.terrace;
  const rough = reach / 25;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
}

/** Bands from one edge of the panel to the other, to be seen through the ridge's clip. */
export function terraces(
  plan: PanelPlan,
  palette: Palette,
  rise: number,
  hatch: string,
): readonly Mark[] {
  const { box } = plan;
  if (palette.contrast)
    return [
      mark('rect', 'hatched', {
        x: round1(box.x - 12),
        y: round1(box.y - 20),
        width: round1(box.width + 24),
        height: round1(box.height + 40),
        fill: hatch,
      }),
    ];
  // The ladder climbs to the highest ridge, not to what the comparisons reach.
  const values = plan.lines
    .filter((line) => line.role === 'ridge')
    .flatMap((line) => line.points.map((p) => p.value ?? 0));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const reach = Math.max(-lowest, highest) || 1;
  const size = terraceOf(plan, reach);
  const y = (value: number) => plan.base + (plan.y(value) - plan.y(0)) * rise;
  // A column may stand on either edge of the field.
  const [left, width] = [box.x - 12, box.width + 24];
  const bands: Mark[] = [];
  const lips = { fine: '', fifth: '' };
  const first = Math.floor(lowest / size);
  const last = Math.min(Math.ceil(highest / size), first + 400);
  for (let i = first; i < last; i++) {
    const [low, high] = [y(i * size), y((i + 1) * size)];
    const height = Math.min(1, (Math.abs(i + 0.5) * size) / reach);
    bands.push(
      mark('rect', `band-${i}`, {
        x: round1(left),
        y: round1(high),
        width: round1(width),
        // Bands overlap by a hair: no seam of ground between two of them.
        height: round1(Math.max(0, low - high) + 0.6),
        fill: colourAt(palette, height),
      }),
    );
    if (i === 0) continue;
    const lip = `M${round1(left)},${round1(low)}h${round1(width)}`;
    if (i % 5 === 0) lips.fifth += lip;
    else lips.fine += lip;
  }
  const stroke = palette.contourPainted;
  const alpha = palette.contourPaintedAlpha;
  return [
    ...bands,
    mark('path', 'lips', { d: lips.fine, stroke, 'stroke-width': 0.8, opacity: alpha * 0.65 }),
    mark('path', 'fifths', {
      d: lips.fifth,
      stroke,
      'stroke-width': 1.3,
      opacity: Math.min(1, alpha * 1.6),
    }),
  ];
}

/** Copies of the skyline sinking into the paint. */
export function parallels(pairs: readonly Pair[], palette: Palette): readonly Mark[] {
  if (palette.contrast) return [];
  const d = pathOf(pairs);
  return Array.from({ length: PARALLELS }, (_, i) =>
    mark('path', `parallel-${i}`, {
      d,
      transform: `translate(0,${round1((i + 1) * 6.2 + i * i * 0.18)})`,
      fill: 'none',
      stroke: palette.night > 0.5 ? palette.gold : palette.ink,
      'stroke-width': 0.8,
      'stroke-linejoin': 'round',
      opacity: Math.round(((0.42 * (PARALLELS - i)) / PARALLELS) * 100) / 100,
    }),
  );
}
