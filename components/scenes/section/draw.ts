/**
 * The drawing, from the water up to the signs, with the axis beside it. The rock is cut once, and
 * again only while it opens.
 */
import { DOTTED, mark, type Mark, round1 } from '../kit/marks.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, type LayoutContext } from '../kit/picture.ts';
import { areaOf, type Pair, type PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { roundUp } from '../kit/scale.ts';
import { label, wrap } from '../kit/text.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Placed, type Places, placesOf } from './places.ts';
import { rockOf } from './rock.ts';
import { signMarks } from './sign-marks.ts';
import { measuresOf } from './signs.ts';
import type { Context, Params } from './params.ts';
import { cutPatterns, rockMarks } from './stone.ts';

const TURN = 72;
const RINGS = [
  { away: 0.06, opacity: 0.42 },
  { away: 0.13, opacity: 0.32 },
  { away: 0.22, opacity: 0.24 },
  { away: 0.33, opacity: 0.17 },
  { away: 0.46, opacity: 0.1 },
] as const;

const slot = (i: number) => ((i % TURN) + TURN) % TURN;

/** How far the foot behind the cut reaches from its middle in every direction. */
function reachOf({ terraces, plane }: Layout, middle: number): readonly number[] {
  const far = new Array<number>(TURN).fill(0);
  for (const { tread, faces } of terraces[0]?.slices ?? [])
    for (const [x, z] of [...tread, ...faces.flat().map((end): Pair => [end, plane])]) {
      const [dx, dz] = [x - middle, z - plane];
      const at = slot(Math.round((Math.atan2(dz, dx) / (2 * Math.PI)) * TURN));
      far[at] = Math.max(far[at] ?? 0, Math.hypot(dx, dz));
    }
  return far;
}

const pathOf = ({ at }: Layout, points: readonly Pair[]) =>
  `M${points.map(([x, z]) => at(x, z, 0).map(round1).join(' ')).join('L')}`;

/** Lines of equal distance from the foot, increasingly round and faint. */
function waterMarks({ palette }: Context, layout: Layout): readonly Mark[] {
  const middle = (layout.rock.left + layout.rock.right) / 2;
  const far = reachOf(layout, middle);
  return RINGS.map(({ away, opacity }, ring) => {
    const span = 3 + ring * 2;
    const points = far.map((point, i): Pair => {
      let sum = 0;
      for (let k = -span; k <= span; k += 1) sum += far[slot(i + k)] ?? 0;
      const mean = sum / (2 * span + 1);
      const radius = (Math.max(point, mean) * (5 - ring) + mean * (ring + 1)) / 6 + away;
      const angle = (i / TURN) * 2 * Math.PI;
      return [middle + Math.cos(angle) * radius, layout.plane + Math.sin(angle) * radius];
    });
    return mark('path', `water-${ring}`, {
      d: `${pathOf(layout, points)}z`,
      stroke: palette.ink,
      'stroke-opacity': opacity,
      'stroke-width': 1,
      fill: 'none',
    });
  });
}

function goneMarks({ palette }: Context, layout: Layout): readonly Mark[] {
  const runs = (layout.terraces[0]?.slices ?? []).flatMap(({ gone }) => gone);
  if (runs.length === 0) return [];
  return [
    mark('path', 'gone', {
      d: runs.map((run) => pathOf(layout, run)).join(''),
      stroke: palette.ink,
      'stroke-width': 1.5,
      ...DOTTED,
      'stroke-linecap': 'round',
      fill: 'none',
    }),
  ];
}

/** Default numbers of the axis: tens, fifties, hundreds, about seven of them. */
function ticksOf({ ticks, top }: Params): readonly number[] {
  if (ticks) return ticks.filter((tick) => tick >= 0 && tick <= top);
  const step = roundUp(top / 7);
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, i) => i * step);
}

/** Most minor ticks: closer than a line's width there could be millions. */
const MOST_MINOR = 500;

function axisMark({ params, palette }: Context, { axis, y, isTall }: Layout): Mark {
  const ticks = ticksOf(params);
  const side = isTall ? 8 : 14;
  const tick = (value: number, length: number) => `M${axis} ${round1(y(value))}h${length}`;
  const step = ((ticks[1] ?? params.top) - (ticks[0] ?? 0)) / (params.minor + 1);
  const count = params.minor > 0 ? Math.round(params.top / step) : 0;
  const minor = Array.from({ length: count > MOST_MINOR ? 0 : count }, (_, i) => (i + 1) * step);
  const d = [
    `M${axis} ${round1(y(0))}V${round1(y(params.top))}`,
    ...ticks.map((value) => tick(value, side)),
    tick(params.top, -side),
    ...minor.filter((value) => value < params.top).map((value) => tick(value, side / 2)),
  ].join('');
  return mark('path', 'staff', { d, stroke: palette.ink, 'stroke-width': 1.6, fill: 'none' });
}

/** The numbers of the axis, except where a goal's words stand. */
function axisLabels(
  { params, lang }: Context,
  { layout, placed }: Places,
): readonly PictureLabel[] {
  const { isTall, axis, y: yOf } = layout;
  const print = numberPrinter(lang);
  const ticks = ticksOf(params);
  const spoken = placed.filter(({ where, sign }) => where === 'axis' && sign.opacity > 0.01);
  const isTaken = (y: number) =>
    !isTall &&
    spoken.some(
      ({ top, lines }) => y > top - 24 && y < top + (lines.length - 1) * layout.type.line + 14,
    );
  return ticks
    .filter((tick) => !isTaken(yOf(tick)))
    .map((tick) => {
      const text = print(tick) + (tick === ticks.at(-1) ? params.unit : '');
      return label(`axis-${tick}`, [axis + (isTall ? 12 : 20), yOf(tick) + 4.5], [text], 'axis');
    });
}

const ALIGN = {
  left: 'end',
  right: 'start',
  face: 'middle',
  below: 'start',
  none: 'start',
} as const;

function signLabel({ isTall }: Layout, { sign, where, lines, x, top }: Placed): PictureLabel {
  const align = where === 'axis' ? (isTall ? 'end' : 'start') : ALIGN[where];
  const role = sign.kind === 'forecast' ? 'label' : 'strong';
  return label(sign.id, [x, top], lines, role, { align, opacity: sign.opacity * sign.strength });
}

/** The unit of the axis, above it. */
function ruleLabels({ params, aspect, type }: LayoutContext<Params>): readonly PictureLabel[] {
  if (params.rule === undefined) return [];
  const area = areaOf(aspect, 'side', params.free);
  const lines = wrap([params.rule], area.width, type.label);
  const y = area.y + (aspect === 'tall' ? 10 - (lines.length - 1) * type.line : 4);
  return [label('rule', [area.x + area.width, y], lines, 'label', { align: 'end' })];
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const { params, data } = context;
    const rock = rockOf(params);
    return {
      layoutAt: keepLast((open: number) => layoutOf(rock, context, open)),
      measures: measuresOf(params, data),
      rule: ruleLabels(context),
    };
  },
  ({ layoutAt, measures, rule }, context: Context) => {
    const layout = layoutAt(context.state.open);
    const places = placesOf(context, layout, measures);
    const { contrast } = context.palette;
    return {
      marks: [
        ...(contrast ? hatchDefs(context) : [mark('defs', 'defs', {}, cutPatterns(context))]),
        mark('g', 'water', {}, waterMarks(context, layout)),
        ...rockMarks(context, layout, hatchOf(context)),
        ...goneMarks(context, layout),
        axisMark(context, layout),
        mark('g', 'signs', {}, signMarks(context, places)),
      ],
      labels: [
        ...rule,
        ...axisLabels(context, places),
        ...places.placed
          .filter(({ lines }) => lines.length > 0)
          .map((one) => signLabel(layout, one)),
      ],
    };
  },
);
