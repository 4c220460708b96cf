/** Dots on the rows that the script says something about. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { heightOf, type Drawing } from './drawing.ts';
import { limitOf } from './extent.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import type { DrawnLine, Point } from './rows.ts';

/** Around a row that a note is about: wide enough to show two lines meeting in it. */
export const NOTE_RING = 6;

export interface Spot {
  readonly line: DrawnLine;
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** Where a row stands; undefined while it is not drawn or lies outside the window. */
export function spotOf(moment: Moment, plan: PanelPlan, anchor: string): Spot | undefined {
  for (const line of plan.lines) {
    const point = line.points.find((p) => p.anchor === anchor);
    if (!point) continue;
    const limit = limitOf(moment.state, line);
    const value = point.value ?? point.high ?? point.low;
    if (limit === undefined || value === undefined || point.at > limit + 1e-6) return undefined;
    if (point.at < plan.from - 1e-6 || point.at > plan.to + 1e-6) return undefined;
    const y = heightOf(plan, moment.state.rise, value);
    return { line, point, x: plan.x(point.at), y };
  }
  return undefined;
}

export function pointMarks(
  moment: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
): readonly Mark[] {
  const { palette, labels } = moment;
  const ends = plan.panel.staffs ? staffDots(moment, plan, drawings) : [];
  const said = labels.flatMap((label) => {
    const spot = spotOf(moment, plan, label.anchor);
    if (!spot) return [];
    const strength = drawings.find(({ line }) => line === spot.line)?.strength ?? 1;
    const { role } = spot.line;
    if (role === 'dots' || role === 'goal') return [];
    const ink = role === 'comparison' ? palette.teaLine : palette.edge;
    const opacity = Math.round(label.opacity * strength * 100) / 100;
    const place = { cx: round1(spot.x), cy: round1(spot.y) };
    // A note rings its row, so that what meets there stays in sight.
    if (label.style === 'note')
      return [
        mark('circle', `row-${label.anchor}`, {
          ...place,
          r: NOTE_RING,
          fill: 'none',
          stroke: ink,
          'stroke-width': 1.8,
          opacity,
        }),
      ];
    // Hollow: not measured like its neighbours.
    const hollow = ['estimate', 'projected', 'target', 'judgement'].includes(spot.point.status);
    return [
      mark('circle', `row-${label.anchor}`, {
        ...place,
        r: hollow ? 4 : 3.8,
        fill: hollow ? palette.ground : ink,
        stroke: ink,
        'stroke-width': hollow ? 1.8 : 0,
        opacity,
      }),
    ];
  });
  return [...ends, ...said];
}

/** On staffs every row is a dot: full for what the panel is about, hollow for the others. */
function staffDots(
  { palette, state }: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
): readonly Mark[] {
  return drawings.flatMap(({ line, strength }) => {
    const limit = limitOf(state, line);
    const tea = line.role === 'comparison';
    return line.points.flatMap((p) =>
      p.value === undefined || limit === undefined || p.at > limit + 1e-6
        ? []
        : [
            mark('circle', `staff-${p.anchor}`, {
              cx: round1(plan.x(p.at)),
              cy: round1(heightOf(plan, state.rise, p.value)),
              r: tea ? 3.4 : 4.2,
              fill: tea ? palette.ground : palette.edge,
              stroke: tea ? palette.teaLine : palette.edge,
              'stroke-width': 1.4,
              opacity: strength,
            }),
          ],
    );
  });
}
