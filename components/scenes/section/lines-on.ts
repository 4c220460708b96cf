/** Lines, dots and leaders over the rock. */
import { mark, round1, round2, type Mark } from '../kit/marks.ts';
import type { Placed } from './beside.ts';
import { extentAt, type Layout } from './layout.ts';
import type { Places } from './places.ts';
import type { Context } from './spec.ts';

const n = round1;

/** A level line from one place to another, ink on ground and paper, pale on pigment. */
function level(
  { palette, state }: Context,
  layout: Layout,
  { sign, y }: Placed,
  [from, to]: readonly [number, number],
): readonly Mark[] {
  const end = from + (to - from) * sign.drawn;
  const [left, right] = extentAt(layout, y - 1, y + 1);
  const onPaint = sign.value < state.level && !palette.contrast;
  const line = (id: string, x1: number, x2: number, stroke: string) =>
    Math.min(x2, end) - x1 < 1
      ? []
      : [
          mark('path', `${sign.id}-${id}`, {
            d: `M${n(x1)} ${n(y)}H${n(Math.min(x2, end))}`,
            stroke,
            'stroke-width': 1.5,
            'stroke-dasharray': '6 4',
            fill: 'none',
          }),
        ];
  if (!onPaint) return line('all', from, to, palette.outline);
  return [
    ...line('before', from, left, palette.outline),
    ...line('over', Math.max(from, left), right, palette.outlineOnPigment),
    ...line('after', right, to, palette.outline),
  ];
}

/** A second measure: a pale line across the whole rock, cased in ink so that it holds on paper. */
function pale({ palette }: Context, layout: Layout, { sign, y }: Placed): readonly Mark[] {
  const [left, right] = extentAt(layout, y - 1, y + 1);
  const d = `M${n(left)} ${n(y)}H${n(left + (right - left) * sign.drawn)}`;
  const stroke = palette.contrast ? palette.ground : palette.outlineOnPigment;
  return [
    mark('path', `${sign.id}-case`, { d, stroke: palette.edge, 'stroke-width': 4.4, fill: 'none' }),
    mark('path', `${sign.id}-pale`, { d, stroke, 'stroke-width': 2.2, fill: 'none' }),
  ];
}

function dot({ palette }: Context, { sign, y, dot: x }: Placed): Mark {
  return mark('g', `${sign.id}-dot`, { opacity: round2(sign.drawn) }, [
    mark('circle', 'ring', { cx: n(x), cy: n(y), r: 7.6, fill: palette.slip }),
    mark('circle', 'dot', {
      cx: n(x),
      cy: n(y),
      r: sign.hollow ? 5 : 5.6,
      fill: sign.hollow ? palette.slip : palette.edge,
      stroke: palette.edge,
      'stroke-width': sign.hollow ? 2.4 : 0,
    }),
  ]);
}

/** From the words to the dot: ink outside the rock, pale over its paint. */
function leader({ palette, state }: Context, layout: Layout, placed: Placed): readonly Mark[] {
  const { sign, where, y, dot: x, lines, top } = placed;
  if (lines.length === 0 || sign.opacity <= 0 || where === 'staff' || where === 'none') return [];
  const opacity = round2(sign.opacity);
  const pen = { fill: 'none', 'stroke-width': 1.2, opacity };
  if (where === 'below')
    return [
      mark('path', `${sign.id}-leader`, {
        ...pen,
        d: `M${n(x)} ${n(y)}V${n(top - 14)}`,
        stroke: palette.edge,
      }),
    ];
  if (placed.lifted) {
    const d = `M${n(x)} ${n(top + (lines.length - 1) * 18 + 6)}V${n(y)}`;
    return [mark('path', `${sign.id}-leader`, { ...pen, d, stroke: palette.edge })];
  }
  const [left, right] = extentAt(layout, y - 1, y + 1);
  const edge = where === 'left' ? left : right;
  const step = where === 'left' ? 6 : -6;
  const own = top - 13.5 + lines.length * 9;
  const start = placed.x + step;
  const far = sign.kind === 'line' || sign.kind === 'level' || sign.kind === 'forecast';
  const bend =
    Math.abs(own - y) < 1.5
      ? `M${n(start)} ${n(y)}`
      : `M${n(start)} ${n(own)}L${n(edge - step)} ${n(y)}`;
  const outside = mark('path', `${sign.id}-leader`, {
    ...pen,
    d: `${bend}H${n(edge)}`,
    stroke: palette.ink,
  });
  if (far) return [outside];
  const wet = sign.value < state.level && !palette.contrast;
  const stroke = wet ? palette.outlineOnPigment : palette.ink;
  return [
    outside,
    mark('path', `${sign.id}-over`, { ...pen, d: `M${n(edge)} ${n(y)}H${n(x)}`, stroke }),
  ];
}

/** From the last figure up to what was promised: dotted, for nobody has counted since. */
function silence(context: Context, { layout, head }: Places, { sign }: Placed): readonly Mark[] {
  const from = layout.y(sign.value) - 10;
  const to = layout.y(head) + 6;
  return [
    mark('path', `${sign.id}-line`, {
      d: `M${n(layout.middle)} ${n(from)}V${n(from + (to - from) * sign.drawn)}`,
      stroke: context.palette.ink,
      'stroke-width': 2,
      'stroke-dasharray': '0.1 6',
      'stroke-linecap': 'round',
      fill: 'none',
    }),
  ];
}

export function signMarks(context: Context, places: Places): readonly Mark[] {
  const { layout, placed } = places;
  const shown = placed.filter(({ sign }) => sign.drawn > 0);
  const marksOf = (one: Placed): readonly Mark[] => {
    const { kind, value } = one.sign;
    const [left, right] = extentAt(layout, one.y - 1, one.y + 1);
    // At the summit only the sky is crossed.
    if (kind === 'goal')
      return level(context, layout, one, [
        value >= context.params.top ? right + 10 : left - 12,
        layout.staff,
      ]);
    const lead = leader(context, layout, one);
    if (kind === 'forecast')
      return [...level(context, layout, one, [left + (right - left) * 0.08, right + 12]), ...lead];
    if (kind === 'gap') return [...silence(context, places, one), ...lead];
    if (kind === 'dot') return [...lead, dot(context, one)];
    const below = one.where === 'below' ? [dot(context, one)] : [];
    return kind === 'line' ? [...pale(context, layout, one), ...lead, ...below] : lead;
  };
  // Lines lie under dots.
  const order = [...shown].sort(
    (a, b) => Number(a.sign.kind === 'dot') - Number(b.sign.kind === 'dot'),
  );
  return order.map((one) =>
    mark('g', `sign-${one.sign.id}`, { opacity: round2(one.sign.strength) }, marksOf(one)),
  );
}
