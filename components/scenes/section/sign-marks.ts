/** Lines, dots and leaders over the rock. */
import { DASHED, dot, mark, round1, round2, type Mark } from '../kit/marks.ts';
import type { Pair } from '../kit/plate.ts';
import { extentAt, type Layout } from './layout.ts';
import type { Placed, Places } from './places.ts';
import type { Context } from './params.ts';

const n = round1;
const line = (id: string, d: string, stroke: string, width: number, more: Mark['attrs'] = {}) =>
  mark('path', id, { d, stroke, 'stroke-width': width, ...more, fill: 'none' });

/** Whether the height of a sign is within the paint. */
const isOnPaint = ({ palette, state }: Context, { sign }: Placed) =>
  sign.value < state.level && !palette.contrast;

/** A horizontal line between two places: ink on ground and paper, pale on pigment. */
function levelMarks(
  context: Context,
  placed: Placed,
  [left, right]: Pair,
  [from, to]: Pair,
): readonly Mark[] {
  const { sign, y } = placed;
  const { outline, outlineOnPigment } = context.palette;
  const end = from + (to - from) * sign.drawn;
  const part = (id: string, x1: number, x2: number, stroke: string) => {
    const stop = Math.min(x2, end);
    if (stop - x1 < 1) return [];
    return [line(`${sign.id}-${id}`, `M${n(x1)} ${n(y)}H${n(stop)}`, stroke, 1.5, DASHED)];
  };
  if (!isOnPaint(context, placed)) return part('all', from, to, outline);
  return [
    ...part('before', from, left, outline),
    ...part('over', Math.max(from, left), right, outlineOnPigment),
    ...part('after', right, to, outline),
  ];
}

/** A second measure: a pale line across the whole rock, with ink edges to be visible on paper. */
function paleMarks(
  { palette }: Context,
  { sign, y }: Placed,
  [left, right]: Pair,
): readonly Mark[] {
  const d = `M${n(left)} ${n(y)}H${n(left + (right - left) * sign.drawn)}`;
  const stroke = palette.contrast ? palette.ground : palette.outlineOnPigment;
  return [line(`${sign.id}-case`, d, palette.edge, 4.4), line(`${sign.id}-pale`, d, stroke, 2.2)];
}

function dotMark({ palette }: Context, { sign, y, dot: x }: Placed): Mark {
  const { card, edge } = palette;
  const [r, fill, width] = sign.isHollow ? [5, card, 2.4] : [5.6, edge, 0];
  return mark('g', `${sign.id}-dot`, { opacity: round2(sign.drawn) }, [
    dot('ring', [x, y], 7.6, { fill: card }),
    dot('dot', [x, y], r, { fill, stroke: edge, 'stroke-width': width }),
  ]);
}

/** From the words to the dot: ink outside the rock, pale over its paint. */
function leaderMarks(context: Context, placed: Placed, [left, right]: Pair): readonly Mark[] {
  const { sign, where, y, dot: x, lines, top } = placed;
  const { edge, ink, outlineOnPigment } = context.palette;
  if (lines.length === 0 || sign.opacity <= 0 || where === 'axis' || where === 'none') return [];
  const leader = (id: string, d: string, stroke: string) =>
    mark('path', `${sign.id}-${id}`, {
      fill: 'none',
      'stroke-width': 1.2,
      opacity: round2(sign.opacity),
      d,
      stroke,
    });
  if (where === 'below') return [leader('leader', `M${n(x)} ${n(y)}V${n(top - 14)}`, edge)];
  if (placed.isLifted) {
    const bottom = top + (lines.length - 1) * 18 + 6;
    return [leader('leader', `M${n(x)} ${n(bottom)}V${n(y)}`, edge)];
  }
  const isLeft = where === 'left';
  const [wall, step] = isLeft ? [left, 6] : [right, -6];
  const baseline = top - 13.5 + lines.length * 9;
  const start = n(placed.x + step);
  const bend =
    Math.abs(baseline - y) < 1.5
      ? `M${start} ${n(y)}`
      : `M${start} ${n(baseline)}L${n(wall - step)} ${n(y)}`;
  const outside = leader('leader', `${bend}H${n(wall)}`, ink);
  // The leader of a line or a level ends at the wall; others go on to the dot.
  if (sign.kind === 'line' || sign.kind === 'level' || sign.kind === 'forecast') return [outside];
  const over = isOnPaint(context, placed) ? outlineOnPigment : ink;
  return [outside, leader('over', `M${n(wall)} ${n(y)}H${n(x)}`, over)];
}

/** From the last value up to the promised one: dotted, because nothing has been counted since. */
function silenceMark(
  { palette }: Context,
  layout: Layout,
  highest: number,
  { sign }: Placed,
): Mark {
  const from = layout.y(sign.value) - 10;
  const to = layout.y(highest) + 6;
  const d = `M${n(layout.middle)} ${n(from)}V${n(from + (to - from) * sign.drawn)}`;
  const dots = { 'stroke-dasharray': '0.1 6', 'stroke-linecap': 'round' };
  return line(`${sign.id}-line`, d, palette.ink, 2, dots);
}

function marksOf(context: Context, { layout, highest }: Places, placed: Placed): readonly Mark[] {
  const { kind, value } = placed.sign;
  const extent = extentAt(layout, placed.y - 1, placed.y + 1);
  const [left, right] = extent;
  const leader = leaderMarks(context, placed, extent);
  switch (kind) {
    case 'goal': {
      // At the summit the line crosses only the sky.
      const from = value >= context.params.top ? right + 10 : left - 12;
      return levelMarks(context, placed, extent, [from, layout.axis]);
    }
    case 'forecast': {
      const span = [left + (right - left) * 0.08, right + 12] as const;
      return [...levelMarks(context, placed, extent, span), ...leader];
    }
    case 'gap':
      return [silenceMark(context, layout, highest, placed), ...leader];
    case 'dot':
      return [...leader, dotMark(context, placed)];
    case 'line':
      return [
        ...paleMarks(context, placed, extent),
        ...leader,
        ...(placed.where === 'below' ? [dotMark(context, placed)] : []),
      ];
    case 'level':
      return leader;
  }
}

/** All signs, dots over lines. */
export const signMarks = (context: Context, places: Places): readonly Mark[] =>
  places.placed
    .filter(({ sign }) => sign.drawn > 0)
    .sort((a, b) => Number(a.sign.kind === 'dot') - Number(b.sign.kind === 'dot'))
    .map((one) => {
      const { id, strength } = one.sign;
      return mark('g', `sign-${id}`, { opacity: round2(strength) }, marksOf(context, places, one));
    });
