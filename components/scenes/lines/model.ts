/** The drawing: marks of a moment, panel by panel, from the ground up. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { clock, grid, staffs } from './axes.ts';
import { drawingOf, inPaint, type Drawing } from './drawing.ts';
import { endTies } from './end-labels.ts';
import { gapMarks } from './gaps.ts';
import { goalMarks } from './goals.ts';
import { keyMarks } from './key.ts';
import { columnPath, inkMarks, paleMarks, ringMarks, teaMarks } from './inks.ts';
import { pointMarks } from './points.ts';
import type { Moment } from './params.ts';
import { layoutOf, type PanelPlan } from './plan.ts';
import { rangeMarks } from './ranges.ts';
import { parallels, terraces } from './ridge.ts';
import { ruleMarks } from './rules.ts';
import { areaOf, promised } from './strokes.ts';
import { isGround, washClip, washGradient, washMarks } from './washes.ts';
import { hatchPattern } from '../kit/pigment.ts';

export { placeLabels } from './labels.ts';
export { plotOf } from './plot.ts';

/** The painted ground under all ridges of a panel, as clip paths. */
function paintedAreas(plan: PanelPlan, ridges: readonly Drawing[]): readonly Mark[] {
  return ridges.flatMap(({ line, stretches, lone }) => [
    ...stretches
      .filter(({ stroke }) => stroke === 'solid')
      .map(({ pairs }, i) => mark('path', `${line.id}-area-${i}`, { d: areaOf(pairs, plan.base) })),
    // What is promised is never painted, a lone column neither.
    ...lone
      .filter(({ point }) => !promised(point))
      .map((one) => mark('path', `${line.id}-column-${one.point.x}`, { d: columnPath(plan, one) })),
  ]);
}

/** A field only as wide as the window, when the axis is zoomed. */
function windowClip(id: string, { box }: PanelPlan): Mark {
  const attrs = { x: round1(box.x), y: round1(box.y - 60), width: round1(box.width) };
  return mark('clipPath', 'window', { id }, [
    mark('rect', 'field', { ...attrs, height: round1(box.height + 120) }),
  ]);
}

function panelMarks(moment: Moment, plan: PanelPlan): Mark {
  const { state, palette } = moment;
  const id = (name: string) => `${moment.scene}-${plan.id}-${name}`;
  const drawings = plan.lines.map((line) => drawingOf(moment, plan, line));
  const of = (...roles: string[]) => drawings.filter(({ line }) => roles.includes(line.role));
  const ridges = of('ridge');
  const comparisons = of('comparison');
  const painted = paintedAreas(plan, ridges);
  const outside = plan.lines.some((line) =>
    line.points.some((p) => p.at < plan.from - 1e-6 || p.at > plan.to + 1e-6),
  );
  const paint = `url(#${id('paint')})`;
  const defs = [
    ...(painted.length > 0 ? [mark('clipPath', 'paint', { id: id('paint') }, painted)] : []),
    ...(outside ? [windowClip(id('window'), plan)] : []),
    ...(palette.contrast ? [hatchPattern(id('hatch'))] : []),
    ...(comparisons.length > 0
      ? [
          washGradient(id('wash'), plan, palette.tea, isGround(comparisons)),
          washClip(id('washed'), plan, comparisons),
        ]
      : []),
  ];
  const strength = Math.max(0.28, ...ridges.map((ridge) => ridge.strength));
  const paintMarks = painted.length > 0 && [
    mark('g', 'pigment', { 'clip-path': paint, opacity: round1(strength) }, [
      ...terraces(plan, palette, state.rise, `url(#${id('hatch')})`),
      ...ridges.flatMap(({ line, stretches }) =>
        stretches
          .filter(({ stroke }) => stroke === 'solid')
          .map(({ pairs }, i) =>
            mark('g', `${line.id}-parallels-${i}`, {}, parallels(pairs, palette)),
          ),
      ),
    ]),
  ];
  return mark('g', `panel-${plan.id}`, { opacity: state.shown[plan.id] ?? 1 }, [
    mark('defs', 'defs', {}, defs),
    ...grid(moment, plan),
    ...staffs(moment, plan),
    mark('g', 'field', outside ? { 'clip-path': `url(#${id('window')})` } : {}, [
      ...washMarks(moment, plan, comparisons, {
        wash: `url(#${id('wash')})`,
        clip: `url(#${id('washed')})`,
      }),
      ...teaMarks(moment, comparisons),
      ...goalMarks(moment, plan, of('goal'), palette.outline),
      ...(paintMarks || []),
      ...(painted.length > 0
        ? [
            mark('g', 'pale', { 'clip-path': paint }, [
              ...paleMarks(moment, comparisons),
              ...goalMarks(moment, plan, of('goal'), palette.outlineOnPigment),
            ]),
          ]
        : []),
      ...rangeMarks(moment, plan, drawings),
      ...inkMarks(moment, plan, of('ridge', 'line')),
      ...ringMarks(moment, of('comparison', 'dots'), inPaint(ridges)),
      ...gapMarks(moment, plan, of('ridge')),
    ]),
    ...ruleMarks(moment, plan),
    ...clock(moment, plan),
    ...endTies(moment, plan),
    ...pointMarks(moment, plan, drawings),
    ...keyMarks(moment, plan),
  ]);
}

/** The whole chart at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  return layoutOf(moment).panels.map((plan) => panelMarks(moment, plan));
}
