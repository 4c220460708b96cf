/** The drawing: water, marks of each group row by row, outlines of what was promised. */
import { hatchPattern, colourAt } from '../kit/pigment.ts';
import { bodyOf, darkOf, stamp } from '../kit/glyphs.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { emphasis } from '../kit/emphasis.ts';
import type { Pair } from '../kit/plate.ts';
import { baseMarks, goalMarks } from './goals.ts';
import { keyMarks, REST } from './key.ts';
import { tieMarks } from './notes.ts';
import type { Moment } from './params.ts';
import { placeOf, layoutOf, type GroupPlan, type Plan } from './plan.ts';

export { placeLabels } from './labels.ts';

/** What recedes while another group is in focus stays visible. */
export const strengthOf = (moment: Moment, id: string): number => 0.3 + 0.7 * emphasis(moment, id);

/** Finer than on long lines: a mark is small. */
const DASH = { near: '2.4 1.4', far: '1 2' } as const;
const EDGE = 1.1;

const placesOf = (plan: Plan, group: GroupPlan, from: number, to: number): readonly Pair[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => placeOf(plan, group, from + i));

/** One path a row, since a row has one hue: the ladder climbs from the foot to the highest count. */
function paintedRows(moment: Moment, plan: Plan, group: GroupPlan, hatch: string) {
  const { palette, params } = moment;
  const body = bodyOf(params.shape, plan.size.width, plan.size.height);
  const whole = Math.floor(group.counted + 1e-6);
  const edge = { stroke: palette.edge, 'stroke-width': EDGE, 'stroke-linejoin': 'round' } as const;
  const hue = (n: number) =>
    palette.contrast ? hatch : colourAt(palette, (Math.floor(n / plan.row) + 0.5) / plan.climb);
  const rows = Array.from({ length: Math.ceil(whole / plan.row) }, (_, r) => {
    const from = r * plan.row;
    const d = stamp(body, placesOf(plan, group, from, Math.min(whole, from + plan.row)));
    return mark('path', `row-${r}`, { d, fill: hue(from), ...edge });
  });
  const part = group.counted - whole;
  if (part > 1e-6)
    rows.push(
      mark('path', 'arriving', {
        d: stamp(body, [placeOf(plan, group, whole)]),
        fill: hue(whole),
        ...edge,
        opacity: Math.round(part * 100) / 100,
      }),
    );
  const dark = darkOf(params.shape, plan.size.width, plan.size.height);
  if (dark && whole > 0)
    rows.push(
      mark('path', 'dark', { d: stamp(dark, placesOf(plan, group, 0, whole)), fill: palette.edge }),
    );
  return rows;
}

function promisedMarks(moment: Moment, plan: Plan, group: GroupPlan): readonly Mark[] {
  const { palette, params } = moment;
  const whole = Math.round(group.counted);
  if (!group.promised || whole === 0) return [];
  const d = stamp(
    bodyOf(params.shape, plan.size.width, plan.size.height),
    placesOf(plan, group, 0, whole),
  );
  return [
    mark('path', 'promised', {
      d,
      fill: 'none',
      stroke: palette.outline,
      'stroke-width': 1.2,
      'stroke-dasharray': DASH[group.promised],
    }),
  ];
}

/** What the count leaves over: tea with a tea line through it, so that form differs with the colour. */
function restMarks(moment: Moment, plan: Plan, group: GroupPlan): readonly Mark[] {
  const { palette, params, state } = moment;
  const total = params.total ?? 0;
  const from = Math.floor(group.counted + 1e-6);
  if (params.rest === undefined || state.rest <= 0 || from >= total) return [];
  const places = placesOf(plan, group, from, total);
  const line = places.map(
    ([x, y]) =>
      `M${round1(x + plan.size.width * 0.12)},${round1(y - plan.size.height * 0.32)}h${round1(plan.size.width * 0.76)}`,
  );
  const tea = { stroke: palette.teaLine, 'stroke-width': EDGE, opacity: state.rest } as const;
  return [
    mark('path', 'rest', {
      d: stamp(bodyOf(params.shape, plan.size.width, plan.size.height), places),
      fill: palette.tea,
      // Paler than the paint it borders on, and crossed by a line: without hues the two still differ.
      'fill-opacity': palette.contrast ? 1 : REST,
      ...tea,
    }),
    mark('path', 'rest-line', { d: line.join(''), fill: 'none', ...tea }),
  ];
}

/** One wave a mark under each row, the whole width of a field. */
function waterMarks({ palette, params }: Moment, plan: Plan, group: GroupPlan): readonly Mark[] {
  if (!params.water) return [];
  const [wide, high] = plan.pitch;
  const { box } = group;
  const q = round1(wide / 4);
  const waves = `q${q},-3 ${round1(wide / 2)},0t${round1(wide / 2)},0`.repeat(plan.row);
  const d = Array.from(
    { length: plan.rows },
    (_, r) => `M${round1(box.x)},${round1(box.y + box.height - r * high + 0.6)}${waves}`,
  ).join('');
  const stroke = palette.contrast ? palette.teaLine : palette.ink;
  return [mark('path', 'water', { d, fill: 'none', stroke, 'stroke-width': 0.9, opacity: 0.5 })];
}

function groupMarks(moment: Moment, plan: Plan, group: GroupPlan, hatch: string): Mark {
  const opacity = Math.round(group.shown * strengthOf(moment, group.id) * 100) / 100;
  return mark('g', `group-${group.id}`, { opacity }, [
    ...waterMarks(moment, plan, group),
    ...restMarks(moment, plan, group),
    ...(group.promised
      ? promisedMarks(moment, plan, group)
      : paintedRows(moment, plan, group, hatch)),
  ]);
}

/** All marks at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  const hatch = `${moment.scene}-hatch`;
  return [
    ...(moment.palette.contrast ? [mark('defs', 'defs', {}, [hatchPattern(hatch)])] : []),
    ...baseMarks(moment, plan),
    ...plan.groups.map((group) => groupMarks(moment, plan, group, `url(#${hatch})`)),
    ...goalMarks(moment, plan),
    ...tieMarks(moment, plan),
    ...keyMarks(moment, plan, `url(#${hatch})`),
  ];
}
