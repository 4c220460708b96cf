/** Bars painted: bands of the ladder, their lips, the ink edge; tea for what was measured elsewhere. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Moment } from './params.ts';
import type { BarPlan, Plan } from './plan.ts';
import { halfAt, outline, pathOf, steps } from './shape.ts';

function bands({ palette }: Moment, plan: Plan, bar: BarPlan, hatch: string): readonly Mark[] {
  if (palette.contrast || bar.param.tea)
    return [
      mark('path', 'paint', {
        d: pathOf(outline(plan, bar, bar.length), true),
        fill: bar.param.tea ? palette.tea : hatch,
      }),
    ];
  return steps(plan, bar.length).map((end, i) => {
    const half = halfAt(plan, bar, i * plan.step);
    const from = i * plan.step;
    // A hair of overlap: no seam of ground between two bands.
    const [x, y] = plan.at(plan.upright ? end : from, bar.middle - half);
    const along = end - from + 0.5;
    return mark('rect', `band-${i}`, {
      x: round1(x),
      y: round1(y),
      width: round1(plan.upright ? half * 2 : along),
      height: round1(plan.upright ? along : half * 2),
      fill: colourAt(palette, Math.min(1, (from + plan.step / 2) / plan.reach)),
    });
  });
}

/** The pale lip of each terrace, every fifth stronger. */
function lips({ palette }: Moment, plan: Plan, bar: BarPlan): readonly Mark[] {
  const tea = bar.param.tea;
  if (palette.contrast && !tea) return [];
  const d = { fine: '', fifth: '' };
  steps(plan, bar.length)
    .slice(0, -1)
    .forEach((end, i) => {
      const half = halfAt(plan, bar, i * plan.step);
      const lip = pathOf([plan.at(end, bar.middle - half), plan.at(end, bar.middle + half)]);
      if ((i + 1) % 5 === 0) d.fifth += lip;
      else d.fine += lip;
    });
  const stroke = tea ? palette.teaLine : palette.contourPainted;
  const alpha = tea ? 0.6 : palette.contourPaintedAlpha;
  return [
    mark('path', 'lips', { d: d.fine, stroke, 'stroke-width': 1, opacity: alpha }),
    mark('path', 'fifths', {
      d: d.fifth,
      stroke,
      'stroke-width': 1.5,
      opacity: Math.min(1, alpha * 1.7),
    }),
  ];
}

/** Two zigzags with silk between: the drawing is cut short here. */
function tear({ palette }: Moment, plan: Plan, bar: BarPlan): readonly Mark[] {
  if (!bar.torn || bar.length < bar.whole - 1) return [];
  const half = halfAt(plan, bar, bar.whole) + 5;
  const zig = (along: number) =>
    Array.from({ length: 9 }, (_, i) =>
      plan.at(along + (i % 2 === 0 ? 0 : 6), bar.middle - half + (i * half) / 4),
    );
  const [low, high] = [zig(bar.whole - 30), zig(bar.whole - 20)];
  const ink = { fill: 'none', stroke: palette.ink, 'stroke-width': 1.4 } as const;
  return [
    mark('path', 'gap', {
      d: pathOf([...low, ...[...high].reverse()], true),
      fill: palette.ground,
    }),
    mark('path', 'tear-low', { ...ink, d: pathOf(low) }),
    mark('path', 'tear-high', { ...ink, d: pathOf(high) }),
  ];
}

/** A lower bound: the two walls go on, dashed. */
function openHead({ palette }: Moment, plan: Plan, bar: BarPlan): readonly Mark[] {
  const grown = Math.max(0, bar.rise * 4 - 3);
  if (!bar.param.open || grown === 0) return [];
  const half = halfAt(plan, bar, bar.length - plan.step / 2);
  const wall = (sign: number) =>
    pathOf([
      plan.at(bar.length, bar.middle + sign * half),
      plan.at(bar.length + 26 * grown, bar.middle + sign * half),
    ]);
  return [
    mark('path', 'open', {
      d: wall(-1) + wall(1),
      stroke: palette.edge,
      'stroke-width': 1.4,
      'stroke-dasharray': '6 4',
    }),
  ];
}

/** A range: an outline from its low to its high end. */
function rangeMark({ palette }: Moment, plan: Plan, bar: BarPlan): readonly Mark[] {
  if (!bar.range || bar.rise <= 0) return [];
  const [low, high] = bar.range.map((n) => Math.min(plan.length(n), plan.reach) * bar.rise);
  const half = bar.width / 2 - 6;
  const corners = [
    plan.at(low ?? 0, bar.middle - half),
    plan.at(high ?? 0, bar.middle - half),
    plan.at(high ?? 0, bar.middle + half),
    plan.at(low ?? 0, bar.middle + half),
  ];
  const outlined = { fill: 'none', stroke: palette.outline, 'stroke-width': 1.4 } as const;
  return [
    mark('path', 'range', { ...outlined, d: pathOf(corners, true), 'stroke-dasharray': '6 4' }),
  ];
}

export function paintMarks(
  moment: Moment,
  plan: Plan,
  bar: BarPlan,
  hatch: string,
): readonly Mark[] {
  const { palette } = moment;
  if (bar.length < 0.5) return [];
  const d = pathOf(outline(plan, bar, bar.length), true);
  if (bar.promised)
    return [
      mark('path', 'promised', {
        d,
        fill: 'none',
        stroke: palette.outline,
        'stroke-width': 1.4,
        'stroke-dasharray': '6 4',
      }),
    ];
  const stroke = bar.param.tea ? palette.teaLine : palette.edge;
  return [
    ...bands(moment, plan, bar, hatch),
    ...lips(moment, plan, bar),
    mark('path', 'edge', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': 1.7,
      'stroke-linejoin': 'round',
    }),
    ...rangeMark(moment, plan, bar),
    ...openHead(moment, plan, bar),
    ...tear(moment, plan, bar),
  ];
}
