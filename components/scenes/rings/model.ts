/**
 * The drawing: each ring is a bundle of parallels. Where two rings cross, the later one lies on top at
 * one crossing and the earlier at the other (weave.ts): masks cut the lower one away, so no ground is
 * painted and a dye may pass behind.
 */
import { emphasis } from '../kit/emphasis.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { crossingMarks } from './crossing.ts';
import { clamp, drawnOf } from './extent.ts';
import { footMarks } from './foot.ts';
import type { Moment, RingParam } from './params.ts';
import { offsetsOf, pathsOf } from './paths.ts';
import { layoutOf, type PlacedRing, type Plan } from './plan.ts';
import { coversOf, dashesOf } from './weave.ts';

export { placeLabels } from './labels.ts';

/** The inner parallels follow the banks by this share of the drawing. */
const LAG = 0.06;
/** Free ground on either side of a ring that lies on top. */
const CLEAR = 7;

export function inkOf({ palette }: Moment, { ink }: RingParam): string {
  if (ink === 'tea') return palette.teaLine;
  return palette[ink];
}

/** A path drawn to a share of its length; whole ones need no dash. */
const grown = (share: number) =>
  share >= 1 ? {} : { pathLength: 1000, 'stroke-dasharray': `${round1(share * 1000)} 2000` };

function strokesOf(moment: Moment, ring: PlacedRing): readonly Mark[] {
  const drawn = drawnOf(moment, ring.id);
  if (drawn <= 0) return [];
  const { params, aspect } = moment;
  const paths = pathsOf(params, aspect, ring).strokes;
  return offsetsOf(params.strokes).flatMap((off, i) => {
    const bank = i === 0 || i === params.strokes - 1;
    const share = clamp(drawn * (1 + LAG) - LAG * (1 - Math.abs(off)));
    if (share <= 0) return [];
    // The banks are heavy; between them strong and faint lines alternate, as water is drawn.
    const opacity = bank ? 1 : i % 2 === 0 ? 0.72 : 0.42;
    return [
      mark('path', `stroke-${i}`, {
        d: paths[i] ?? '',
        'stroke-width': bank ? 2.3 : 1.1,
        opacity,
        ...grown(share),
      }),
    ];
  });
}

function ringMarks(moment: Moment, plan: Plan, ring: PlacedRing, index: number): readonly Mark[] {
  const id = `${moment.scene}-${ring.id}`;
  const covers = coversOf(plan, index).filter(({ top }) => drawnOf(moment, top.id) > 0);
  const whole = { x: -1000, y: -1000, width: 4000, height: 4000 };
  const cut = covers.map(({ top, spans }, i) =>
    mark('path', `under-${i}`, {
      d: pathsOf(moment.params, moment.aspect, top).middle,
      fill: 'none',
      stroke: '#000',
      'stroke-width': round1(2 * (top.curve.half + CLEAR)),
      pathLength: 1000,
      'stroke-dasharray': dashesOf(spans, drawnOf(moment, top.id)),
    }),
  );
  const strokes = mark(
    'g',
    `ring-${ring.id}`,
    {
      fill: 'none',
      stroke: inkOf(moment, ring.param),
      opacity: 0.28 + 0.72 * emphasis(moment, ring.id),
      ...(cut.length > 0 && { mask: `url(#${id}-mask)` }),
    },
    strokesOf(moment, ring),
  );
  if (cut.length === 0) return [strokes];
  return [
    mark('defs', `defs-${ring.id}`, {}, [
      mark('mask', 'mask', { id: `${id}-mask`, maskUnits: 'userSpaceOnUse', ...whole }, [
        mark('rect', 'all', { ...whole, fill: '#fff' }),
        ...cut,
      ]),
    ]),
    strokes,
  ];
}

/** The whole drawing at a moment. */
export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  return [
    ...plan.rings.flatMap((ring, i) => ringMarks(moment, plan, ring, i)),
    ...crossingMarks(moment, plan),
    ...footMarks(moment, plan),
  ];
}
