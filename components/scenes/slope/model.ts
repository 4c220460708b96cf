/** The drawing: two staffs a frame, and lines between them that grow from left to right. */
import type { Palette } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import type { Moment } from './params.ts';
import { layoutOf, type FramePlan, type SlopePlan } from './plan.ts';
import { drawnOf, strengthOf } from './strength.ts';

export { placeLabels } from './labels.ts';

const two = (n: number) => Math.round(n * 100) / 100;

function staffs({ palette }: Moment, { box }: FramePlan): Mark {
  const [left, right] = [round1(box.x), round1(box.x + box.width)];
  const d = `M${left},${round1(box.y)}v${round1(box.height)}M${right},${round1(box.y)}v${round1(box.height)}`;
  return mark('path', 'staffs', { d, stroke: palette.ink, 'stroke-width': 1.2, opacity: 0.75 });
}

/** Filled for what is measured here, a ring for what is measured elsewhere. */
function dot(id: string, [x, y]: Pair, ring: boolean, stroke: string, palette: Palette): Mark {
  return mark('circle', id, {
    cx: round1(x),
    cy: round1(y),
    r: ring ? 3.6 : 4.2,
    fill: ring ? palette.ground : stroke,
    stroke,
    'stroke-width': 1.6,
  });
}

function slopeMark(moment: Moment, { slope, from, to }: SlopePlan): readonly Mark[] {
  const drawn = drawnOf(moment, slope);
  if (drawn <= 0) return [];
  const { palette } = moment;
  const elsewhere = slope.role === 'comparison';
  const stroke = elsewhere ? palette.teaLine : palette.ink;
  const head: Pair = [from[0] + (to[0] - from[0]) * drawn, from[1] + (to[1] - from[1]) * drawn];
  return [
    mark('g', slope.id, { opacity: two(strengthOf(moment, slope)) }, [
      mark('path', 'line', {
        d: `M${round1(from[0])},${round1(from[1])}L${round1(head[0])},${round1(head[1])}`,
        stroke,
        'stroke-width': elsewhere ? 1.6 : 2.6,
        ...(slope.promised && { 'stroke-dasharray': '6 4' }),
      }),
      dot('from', from, elsewhere, stroke, palette),
      ...(drawn >= 1 ? [dot('to', to, elsewhere, stroke, palette)] : []),
    ]),
  ];
}

/** A slope of which nothing is known: a dotted base line, never a flat line. */
function unknownName({ palette }: Moment, { box, frame }: FramePlan): readonly Mark[] {
  if (frame.slopes.every(({ ends, direction }) => ends ?? direction)) return [];
  const y = round1(box.y + box.height);
  const d = `M${round1(box.x)},${y}h${round1(box.width)}`;
  return [
    mark('path', 'nothing', {
      d,
      stroke: palette.ink,
      'stroke-width': 1.6,
      'stroke-dasharray': '1.5 5',
    }),
  ];
}

/** All frames at a moment; comparisons lie under the lines compared with them. */
export function marks(moment: Moment): readonly Mark[] {
  return layoutOf(moment).frames.map((plan) => {
    const order = [...plan.slopes].sort(
      (a, b) => Number(b.slope.role === 'comparison') - Number(a.slope.role === 'comparison'),
    );
    const shown = moment.state.shown[plan.frame.id] ?? 1;
    return mark('g', `frame-${plan.frame.id}`, { opacity: two(shown) }, [
      staffs(moment, plan),
      ...unknownName(moment, plan),
      ...order.flatMap((one) => slopeMark(moment, one)),
    ]);
  });
}
