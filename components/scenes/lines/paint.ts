/**
 * A ridge as data: the line passes through the values; below it lie flat terraces of pigment, their
 * edges as pale hairlines, and eight parallels of the line that fade with depth. Data measured
 * differently are a tea-coloured wash.
 */
import type { Palette } from '../../../story/scene.ts';
import { hline, mark, type Mark, round1, round2, stroked } from '../kit/marks.ts';
import { colourAt } from '../kit/paint.ts';
import { roundUp } from '../kit/scale.ts';
import type { Panel } from './layout.ts';
import type { Line } from './rows.ts';
import type { Stretch } from './shape.ts';

const PARALLELS = 8;
/** Up to this many washes are painted as ground; more would cover the field. */
const GROUND = 2;

/** A round terrace height that gives the highest value about 25. */
const terraceOf = ({ param }: Panel, reach: number) => param.terrace ?? roundUp(reach / 25);

const valuesOf = (lines: readonly Line[]) =>
  lines.flatMap(({ points }) => points.map(({ value = 0 }) => value));

/** The y of a value at a rise of 0 to 1 from the base. */
const riserOf = (panel: Panel, rise: number) => (value: number) =>
  panel.base + (panel.y(value) - panel.y(0)) * rise;

/** Bands from one edge of the panel to the other, clipped to the ridges. */
export function terraces(
  panel: Panel,
  palette: Palette,
  rise: number,
  hatch: string,
): readonly Mark[] {
  const { box, lines } = panel;
  // A column may stand on either edge of the field.
  const [left, width] = [box.x - 12, box.width + 24];
  const across = { x: round1(left), width: round1(width) };
  if (palette.contrast) {
    const upright = { y: round1(box.y - 20), height: round1(box.height + 40) };
    return [mark('rect', 'hatched', { ...across, ...upright, fill: hatch })];
  }
  // The colour scale ends at the highest ridge; comparisons do not count.
  const values = valuesOf(lines.filter(({ role }) => role === 'ridge'));
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const reach = Math.max(-lowest, highest) || 1;
  const size = terraceOf(panel, reach);
  const y = riserOf(panel, rise);
  const first = Math.floor(lowest / size);
  const count = Math.max(0, Math.min(Math.ceil(highest / size) - first, 400));
  const steps = Array.from({ length: count }, (_, i) => first + i);
  const bands = steps.map((i) => {
    const [low, high] = [y(i * size), y((i + 1) * size)];
    return mark('rect', `band-${i}`, {
      ...across,
      y: round1(high),
      // Bands overlap a little, so that no ground shows between two.
      height: round1(Math.max(0, low - high) + 0.6),
      fill: colourAt(palette, Math.min(1, (Math.abs(i + 0.5) * size) / reach)),
    });
  });
  const lips = (id: string, isFifth: boolean, weight: number, opacity: number) => {
    const at = steps.filter((i) => i !== 0 && (i % 5 === 0) === isFifth);
    const d = at.map((i) => hline(left, y(i * size), width)).join('');
    return mark('path', id, { d, stroke: palette.contourPainted, 'stroke-width': weight, opacity });
  };
  const alpha = palette.contourPaintedAlpha;
  return [
    ...bands,
    lips('lips', false, 0.8, alpha * 0.65),
    lips('fifths', true, 1.3, Math.min(1, alpha * 1.6)),
  ];
}

/** Copies of the skyline, lowered into the paint. */
export function parallels({ d }: Stretch, palette: Palette): readonly Mark[] {
  if (palette.contrast) return [];
  const stroke = palette.night > 0.5 ? palette.gold : palette.ink;
  return Array.from({ length: PARALLELS }, (_, i) =>
    stroked(`parallel-${i}`, d, stroke, 0.8, {
      transform: `translate(0,${round1((i + 1) * 6.2 + i * i * 0.18)})`,
      'stroke-linejoin': 'round',
      opacity: round2((0.42 * (PARALLELS - i)) / PARALLELS),
    }),
  );
}

export const isWashed = ({ role, wash }: Line): boolean => role === 'comparison' && wash;
const isGround = (washed: readonly Line[]) => washed.length > 0 && washed.length <= GROUND;

/** Many overlapping washes stay as light as two. */
export const washOpacity = (washed: readonly Line[]): number =>
  Math.min(1, GROUND / Math.max(1, washed.length));

export function washGradient(
  id: string,
  { box, base }: Panel,
  { tea }: Palette,
  washed: readonly Line[],
): Mark {
  const [upper, lower] = isGround(washed) ? [0.85, 0.45] : [0.5, 0.06];
  const attrs = { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0 };
  return mark('linearGradient', 'wash', { ...attrs, y1: round1(box.y), y2: round1(base) }, [
    mark('stop', 'head', { offset: 0, 'stop-color': tea, 'stop-opacity': upper }),
    mark('stop', 'foot', { offset: 1, 'stop-color': tea, 'stop-opacity': lower }),
  ]);
}

/** Terraces on washes, clipped to these, if there are few of them. */
export function washLips(
  panel: Panel,
  { teaLine }: Palette,
  rise: number,
  washed: readonly Line[],
  clip: string,
): readonly Mark[] {
  if (!isGround(washed)) return [];
  const highest = Math.max(0, ...valuesOf(washed));
  const size = terraceOf(panel, highest || 1);
  const y = riserOf(panel, rise);
  const { x, width } = panel.box;
  const count = Math.min(200, Math.ceil(highest / size));
  const d = Array.from({ length: count }, (_, i) => hline(x, y((i + 1) * size), width)).join('');
  const attrs = { d, stroke: teaLine, 'stroke-width': 0.8, opacity: 0.42, 'clip-path': clip };
  return [mark('path', 'wash-lips', attrs)];
}
