/** The drawing: the survey point, its sight lines, the line and the places on it. */
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { arrivedOf, placedOf, layoutOf, type Placed, type Plan } from './plan.ts';

export { placeLabels } from './labels.ts';

const two = (n: number) => Math.round(n * 100) / 100;
const clamp = (n: number) => Math.min(1, Math.max(0, n));

/** A segment drawn from its first end. */
function drawn([[x1, y1], [x2, y2]]: readonly [Pair, Pair], share: number): string {
  return `M${round1(x1)},${round1(y1)}L${round1(x1 + (x2 - x1) * share)},${round1(y1 + (y2 - y1) * share)}`;
}

function station({ palette }: Moment, { station: [x, y] }: Plan): readonly Mark[] {
  const [left, top] = [round1(x), round1(y)];
  const legs = `M${left},${round1(y + 4)}v22M${round1(x - 2)},${round1(y + 4)}l-11,22M${round1(x + 2)},${round1(y + 4)}l11,22`;
  const stroke = palette.ink;
  return [
    mark('path', 'legs', { d: legs, stroke, 'stroke-width': 1.5 }),
    mark('circle', 'station', {
      cx: left,
      cy: top,
      r: 4.2,
      fill: palette.ground,
      stroke,
      'stroke-width': 1.5,
    }),
  ];
}

/** First the sight lines go out together, then the line is ruled through their ends. */
function line(moment: Moment, plan: Plan): readonly Mark[] {
  const share = placedOf(moment);
  if (share <= 0) return [];
  const attrs = { stroke: moment.palette.edge, 'stroke-width': 2 };
  return [
    mark('path', 'line', { d: drawn(plan.line, share), ...attrs }),
    ...(plan.dashed
      ? [
          mark('path', 'apart', {
            d: drawn(plan.dashed, share),
            ...attrs,
            'stroke-dasharray': '6 4',
          }),
        ]
      : []),
  ];
}

function place(moment: Moment, plan: Plan, placed: Placed, index: number): Mark {
  const { palette, state } = moment;
  const { verdict, spot, head } = placed;
  const arrived = arrivedOf(moment, index);
  const sight = clamp(state.sights * 2);
  const marks = [
    ...(sight > 0
      ? [
          mark('path', 'sight', {
            d: drawn([plan.station, spot], sight),
            stroke: palette.edge,
            'stroke-width': 1.1,
            opacity: 0.75,
            ...(verdict.apart && { 'stroke-dasharray': '6 4' }),
          }),
        ]
      : []),
    ...(head && arrived > 0
      ? [
          mark('path', 'hair', {
            d: drawn([spot, head], arrived),
            stroke: palette.ink,
            'stroke-width': 1,
            opacity: 0.45,
          }),
        ]
      : []),
    ...(placedOf(moment) > 0
      ? [
          mark('circle', 'spot', {
            cx: round1(spot[0]),
            cy: round1(spot[1]),
            r: round1(6 * Math.min(1, placedOf(moment) * 2)),
            fill: verdict.apart ? palette.ground : palette.edge,
            stroke: palette.edge,
            'stroke-width': 2,
          }),
        ]
      : []),
  ];
  const strength = 0.28 + 0.72 * emphasis(moment, verdict.id);
  return mark('g', verdict.id, { opacity: two(strength) }, marks);
}

/** The whole picture at a moment; every verdict is drawn with the same weight. */
export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  return [
    mark(
      'g',
      'places',
      {},
      plan.all.map((placed, i) => place(moment, plan, placed, i)),
    ),
    mark('g', 'line', {}, line(moment, plan)),
    mark('g', 'survey', {}, station(moment, plan)),
  ];
}
