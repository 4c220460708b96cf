/** The drawing: each flow as so many parallel lines, between two banks. */
import { PLATE } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Moment } from './params.ts';
import { receding } from './receding.ts';
import { layoutOf, swell, type Flow, type Plan } from './plan.ts';

export { placeLabels } from './labels.ts';

const PACE = 24;
const round2 = (share: number) => Math.round(share * 100) / 100;

/** Points along the water from its start as far as it is drawn. */
function along(plan: Plan, index: number, tall: boolean, to: number) {
  const points: (readonly [number, number])[] = [];
  for (let x = plan.x; x < to; x += PACE) points.push([x, swell(x, index, tall)]);
  points.push([to, swell(to, index, tall)]);
  // The start stands square on its bar.
  return points.map(([x, y]) => [x, y * Math.min(1, (x - plan.x) / 90)] as const);
}

const path = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${round1(x)} ${round1(y)}`).join('L')}`;

function flowMarks(moment: Moment, plan: Plan, flow: Flow, index: number): Mark {
  const { palette, state, aspect } = moment;
  const tall = aspect === 'tall';
  const ink = flow.hue === 'tea' ? palette.teaLine : palette[flow.hue];
  const to = plan.x + (plan.end - plan.x) * state.drawn;
  const points = along(plan, index, tall, to);
  const d = path(points);
  const dash: Mark['attrs'] = flow.promised ? { 'stroke-dasharray': '6 4' } : {};
  // Dashes of neighbours alternate: in one rank they would read as columns.
  const shifted = (i: number): Mark['attrs'] =>
    flow.promised ? { 'stroke-dashoffset': (i % 2) * 5 } : {};
  const level = (id: string, n: number, width: number, opacity: number, i = 0) =>
    mark('path', id, {
      d,
      transform: `translate(0 ${round1(flow.y + n)})`,
      stroke: ink,
      'stroke-width': width,
      'stroke-opacity': opacity,
      fill: 'none',
      ...dash,
      ...shifted(i),
    });
  const bed = [
    ...points.map(([x, y]) => `${round1(x)} ${round1(y + flow.y)}`),
    ...[...points].reverse().map(([x, y]) => `${round1(x)} ${round1(y + flow.y + flow.height)}`),
  ].join('L');
  // The banks are the first and the last of the lines. Beyond the plate there is nothing to draw, however many
  // there are.
  const seen = Math.ceil((PLATE[tall ? 'tall' : 'wide'].height / flow.height) * flow.lines);
  const inner = Array.from({ length: Math.max(0, Math.min(flow.lines - 1, seen)) }, (_, i) =>
    level(`line-${i + 1}`, ((i + 1) / flow.lines) * flow.height, tall ? 0.9 : 1, 0.62, i),
  );
  const middle = flow.y + flow.height / 2;
  const [near, far] = [plan.x - 7, plan.x - (tall ? 16 : 20)];
  const half = tall ? 6 : 8;
  const [base, tip] = flow.way === 'in' ? [near, far] : [far, near];
  const drawn = Math.min(1, state.drawn * 12);
  return mark('g', `flow-${flow.id}`, { opacity: round2(receding(moment, flow.id)) }, [
    ...(flow.promised || palette.contrast
      ? []
      : [mark('path', 'bed', { d: `M${bed}z`, fill: ink, 'fill-opacity': 0.17 })]),
    ...inner,
    level('bank-top', 0, tall ? 1.8 : 2.2, 1),
    level('bank-foot', flow.height, tall ? 1.8 : 2.2, 1),
    mark('path', 'bar', {
      d: `M${plan.x} ${round1(flow.y - 2)}V${round1(flow.y + flow.height + 2)}`,
      stroke: ink,
      'stroke-width': tall ? 2 : 2.4,
      opacity: round1(drawn),
    }),
    mark('path', 'way', {
      d: `M${base} ${round1(middle - half)}L${tip} ${round1(middle)}L${base} ${round1(middle + half)}z`,
      fill: ink,
      opacity: round1(drawn),
    }),
  ]);
}

export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  if (moment.state.drawn <= 0) return [];
  return plan.flows.flatMap((flow, i) =>
    flow.height > 0 ? [flowMarks(moment, plan, flow, i)] : [],
  );
}
