/** The drawing: marks of a moment, panel by panel, from the ground up. */
import { mark, round1, type Mark } from '../marks.ts';
import { clock, grid, staffs } from './axes.ts';
import { drawingOf, inPaint, type Drawing } from './drawing.ts';
import { endTies } from './end-labels.ts';
import { gapMarks } from './gaps.ts';
import { goalMarks } from './goals.ts';
import { columnPath, inkMarks, paleMarks, ringMarks, teaMarks } from './inks.ts';
import { pointMarks } from './points.ts';
import type { Moment } from './params.ts';
import { planOf, type PanelPlan } from './plan.ts';
import { rangeMarks } from './ranges.ts';
import { parallels, terraces } from './ridge.ts';
import { ruleMarks } from './rules.ts';
import { areaOf, promised } from './strokes.ts';

export { placeLabels } from './labels.ts';

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

function hatchPattern(id: string): Mark {
  const attrs = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return mark('pattern', 'hatch', { ...attrs, patternTransform: 'rotate(45)' }, [
    mark('path', 'stroke', { d: 'M0,0V6', stroke: 'CanvasText', 'stroke-width': 2 }),
  ]);
}

function washGradient(id: string, { box, base }: PanelPlan, tea: string): Mark {
  const attrs = { id, gradientUnits: 'userSpaceOnUse', x1: 0, x2: 0 };
  return mark('linearGradient', 'wash', { ...attrs, y1: round1(box.y), y2: round1(base) }, [
    mark('stop', 'head', { offset: 0, 'stop-color': tea, 'stop-opacity': 0.5 }),
    mark('stop', 'foot', { offset: 1, 'stop-color': tea, 'stop-opacity': 0.06 }),
  ]);
}

function panelMarks(moment: Moment, plan: PanelPlan): Mark {
  const { state, palette } = moment;
  const id = (name: string) => `${moment.scene}-${plan.id}-${name}`;
  const drawings = plan.lines.map((line) => drawingOf(moment, plan, line));
  const of = (...roles: string[]) => drawings.filter(({ line }) => roles.includes(line.role));
  const ridges = of('ridge');
  const painted = paintedAreas(plan, ridges);
  const outside = plan.lines.some((line) =>
    line.points.some((p) => p.at < plan.from - 1e-6 || p.at > plan.to + 1e-6),
  );
  const paint = `url(#${id('paint')})`;
  const defs = [
    ...(painted.length > 0 ? [mark('clipPath', 'paint', { id: id('paint') }, painted)] : []),
    ...(outside ? [windowClip(id('window'), plan)] : []),
    ...(palette.contrast ? [hatchPattern(id('hatch'))] : []),
    washGradient(id('wash'), plan, palette.tea),
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
      ...teaMarks(moment, plan, of('comparison'), `url(#${id('wash')})`),
      ...goalMarks(moment, plan, of('goal'), palette.outline),
      ...(paintMarks || []),
      ...(painted.length > 0
        ? [
            mark('g', 'pale', { 'clip-path': paint }, [
              ...paleMarks(moment, of('comparison')),
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
  ]);
}

/** The whole chart at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  return planOf(moment).panels.map((plan) => panelMarks(moment, plan));
}
