/** Low to high as an outline: nobody measured where between them the truth lies. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { heightOf, type Drawing } from './drawing.ts';
import { limitOf } from './extent.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import type { DrawnLine, Point } from './rows.ts';
import { DASH, promised } from './strokes.ts';

type Ranged = Point & { readonly low: number; readonly high: number };
const isRanged = (p: Point): p is Ranged => p.low !== undefined && p.high !== undefined;

function bandsOf(line: DrawnLine, limit: number): readonly (readonly Ranged[])[] {
  const bands: Ranged[][] = [];
  let before: Ranged | undefined;
  for (const p of line.points) {
    if (!isRanged(p) || p.at > limit + 1e-6) continue;
    const open = bands.at(-1);
    // A fan of promises may open from a measured row, never the other way round.
    const joined =
      before && p.at - before.at <= line.step * 1.5 && (promised(p) || !promised(before));
    if (open && joined) open.push(p);
    else bands.push([p]);
    before = p;
  }
  return bands;
}

export function rangeMarks(
  moment: Moment,
  plan: PanelPlan,
  drawings: readonly Drawing[],
): readonly Mark[] {
  const { palette, state } = moment;
  return drawings.flatMap(({ line, strength }) => {
    const limit = limitOf(state, line);
    if (limit === undefined || line.role === 'goal') return [];
    const at = (p: Ranged, n: number) =>
      `${round1(plan.x(p.at))},${round1(heightOf(plan, state.rise, n))}`;
    const stroke = line.role === 'comparison' ? palette.teaLine : palette.outline;
    return bandsOf(line, limit).map((band, i) => {
      const [first] = band;
      const promise = band.some(promised);
      const lone = band.length === 1 && first;
      const d = lone
        ? `M${at(lone, lone.low)}L${at(lone, lone.high)}` +
          [lone.low, lone.high].map((n) => `M${at(lone, n)}m-5,0h10`).join('')
        : `M${band.map((p) => at(p, p.high)).join('L')}L${[...band]
            .reverse()
            .map((p) => at(p, p.low))
            .join('L')}Z`;
      return mark('path', `range-${line.id}-${i}`, {
        d,
        fill: 'none',
        stroke,
        'stroke-width': 1.2,
        opacity: strength,
        ...(promise && !lone ? { 'stroke-dasharray': DASH.near ?? '' } : {}),
      });
    });
  });
}
