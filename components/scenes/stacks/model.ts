/** The drawing: piles up to the line, the line, what stands above it, the staffs beside. */
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { hatchPattern } from '../kit/pigment.ts';
import { keyOf } from './key.ts';
import { brace, pileMarks, type Look } from './boxes.ts';
import { isPromised, type Stack } from './levels.ts';
import type { Moment } from './params.ts';
import { heightAt, layoutOf, type Place, type Plan } from './plan.ts';

export { placeLabels } from './labels.ts';

/** Others recede while a stack has the focus. */
export const strengthOf = (moment: Moment, { id, shown }: Stack): number =>
  shown * (0.28 + 0.72 * emphasis(moment, id));

function lookOf(moment: Moment, stack: Stack, above: boolean): Look {
  const { palette, params } = moment;
  const promised = isPromised(stack);
  const edge = above && params.friction ? palette.friction : palette.edge;
  const hatch = `url(#${moment.scene}-hatch)`;
  const fill = palette.contrast ? (promised || above ? palette.ground : hatch) : undefined;
  return {
    palette,
    edge,
    bare: promised,
    head: above,
    ...(fill !== undefined && { fill }),
    ...(promised && { dash: '6 4' }),
  };
}

/** The line wraps the stack: along its front, back along its end, on behind to the next. */
function lineMarks(moment: Moment, plan: Plan, { x, stack }: Place, last: boolean): Mark {
  const { palette, params } = moment;
  const { line, front, back, pitch } = plan;
  const [dx, dy] = [back.x * params.deep, back.y * params.deep];
  const reach = moment.aspect === 'tall' ? 5 : 14;
  const end = last ? x + front + dx + reach : x + pitch - reach * 1.6;
  const d =
    `M${round1(x - reach)},${round1(line)}H${round1(x + front)}` +
    `l${round1(dx)},${round1(-dy)}H${round1(Math.max(end, x + front + dx))}`;
  const common = { d, fill: 'none', 'stroke-linejoin': 'round' } as const;
  return mark('g', `line-${stack.id}`, { opacity: strengthOf(moment, stack) }, [
    mark('path', 'casing', { ...common, stroke: palette.ground, 'stroke-width': 6 }),
    mark('path', 'line', { ...common, stroke: palette.ink, 'stroke-width': 2.6 }),
  ]);
}

/** A staff from the line to the exact figure: boxes are rounded, the staff is not. */
function staffMarks(moment: Moment, plan: Plan, { x, stack }: Place): readonly Mark[] {
  const { palette, params, state, aspect } = moment;
  if (stack.level === undefined || Math.abs(stack.level - 100) < 0.05) return [];
  const grown = stack.level > 100 ? (state.above[stack.id] ?? 1) : (state.filled[stack.id] ?? 1);
  if (grown <= 0) return [];
  const at = x - (aspect === 'tall' ? 5 : 13);
  const cap = aspect === 'tall' ? 2.5 : 4.5;
  const end = heightAt(plan, 100 + (stack.level - 100) * grown);
  const foot = plan.line - 4;
  const d =
    `M${round1(at)},${round1(foot)}V${round1(end)}` +
    `M${round1(at - cap)},${round1(foot)}h${cap * 2}M${round1(at - cap)},${round1(end)}h${cap * 2}`;
  const stroke = params.friction && stack.level > 100 ? palette.friction : palette.ink;
  const casing = { d, fill: 'none', stroke: palette.ink, 'stroke-width': 3.4 };
  return [
    ...(palette.contrast ? [mark('path', 'staff-casing', casing)] : []),
    mark('path', 'staff', { d, fill: 'none', stroke, 'stroke-width': 1.6 }),
  ];
}

function stackMarks(moment: Moment, plan: Plan, place: Place): Mark {
  const { params } = moment;
  const { stack, x } = place;
  const layers = 100 / params.layer;
  const common = { x, across: params.across, deep: params.deep, layers };
  const base = { stroke: moment.palette.outline, 'stroke-width': 1.2, 'stroke-dasharray': '1.5 5' };
  // Nobody has a figure: a dotted base line and the words.
  const unknownName = `M${round1(x)},${round1(plan.floor - 6)}h${round1(plan.front)}`;
  return mark('g', `stack-${stack.id}`, { opacity: strengthOf(moment, stack) }, [
    ...(stack.level === undefined ? [mark('path', 'nothing', { d: unknownName, ...base })] : []),
    pileMarks(plan, {
      ...common,
      id: 'below',
      count: stack.below,
      from: 0,
      look: lookOf(moment, stack, false),
    }),
    pileMarks(plan, {
      ...common,
      id: 'above',
      count: stack.above,
      from: layers,
      look: lookOf(moment, stack, true),
    }),
    ...staffMarks(moment, plan, place),
  ]);
}

/** Samples beside the words of the key; the words stand in labels.ts at the same places. */
function keyMarks(moment: Moment, plan: Plan): readonly Mark[] {
  return keyOf(moment, plan).flatMap(({ id, x, y }) => {
    if (id === 'line')
      return [
        mark('path', 'key-line', {
          d: `M${round1(x)},${round1(y - 5)}h21`,
          stroke: moment.palette.ink,
          'stroke-width': 2.6,
        }),
      ];
    const above = id === 'above';
    const [first] = plan.places;
    if (!first) return [];
    const look = lookOf(moment, { ...first.stack, status: 'measured' }, above);
    const fill = look.fill ?? (above ? moment.palette.azurite : moment.palette.malachite);
    const box = { x: round1(x), y: round1(y - 12), width: 21, height: 15 };
    const stroke = { stroke: look.edge, 'stroke-width': above ? 1.8 : 1.2 };
    const casing = { ...box, stroke: moment.palette.ink, 'stroke-width': 3.6 };
    return [
      ...(moment.palette.contrast && above ? [mark('rect', 'key-casing', casing)] : []),
      mark('rect', `key-${id}`, { ...box, fill, ...stroke }),
      ...(above && !moment.palette.contrast
        ? [
            mark('path', 'key-brace', {
              d: brace(x, y + 3, 21, 15),
              stroke: moment.palette.contourPainted,
              'stroke-width': 1.2,
            }),
          ]
        : []),
    ];
  });
}

/** The whole drawing at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  const { area, floor, places } = plan;
  const ground = `M${round1(area.x)},${round1(floor)}h${round1(area.width)}`;
  return [
    ...(moment.palette.contrast
      ? [mark('defs', 'defs', {}, [hatchPattern(`${moment.scene}-hatch`)])]
      : []),
    mark('path', 'ground', { d: ground, stroke: moment.palette.ink, 'stroke-width': 1.4 }),
    ...places.map((place) => stackMarks(moment, plan, place)),
    ...places.map((place, i) => lineMarks(moment, plan, place, i === places.length - 1)),
    ...keyMarks(moment, plan),
  ];
}
