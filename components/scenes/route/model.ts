/** The drawing: the line in ink, colour and ties, the plan in outline, a tick at each row. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { hatchPattern } from '../kit/pigment.ts';
import type { Moment } from './params.ts';
import { pathBetween, spotAt, type Track } from './path.ts';
import { layoutOf, reached, type Plan } from './plan.ts';
import type { Span } from './rows.ts';

export { placeLabels } from './labels.ts';

const line = (id: string, d: string, attrs: Mark['attrs']) =>
  d ? [mark('path', id, { d, fill: 'none', ...attrs })] : [];

/** A stroke across the line, `reach` units to both sides. */
function across(track: Track, along: number, reach: number): string {
  const { at, normal } = spotAt(track, along);
  const end = (side: number) => at.map((v, i) => round1(v + (normal[i] ?? 0) * side)).join(' ');
  return `M${end(reach)}L${end(-reach)}`;
}

/** Stroked three times: ink, colour, ties. */
function laid({ params, palette, scene }: Moment, plan: Plan): readonly Mark[] {
  const { track, along, width, painted, spans } = plan;
  const whole = pathBetween(track, 0, along(painted));
  const colour = ({ hue }: Span) => (palette.contrast ? palette.ground : palette[hue]);
  const parts = spans.flatMap((span) =>
    line(span.id, pathBetween(track, along(span.from), along(Math.min(painted, span.to))), {
      stroke: colour(span),
      'stroke-width': width,
    }),
  );
  // Hatch lies across, so it stands for pigment on any part of the line.
  const hatched = palette.contrast
    ? line('hatch', whole, { stroke: `url(#${scene}-hatch)`, 'stroke-width': width })
    : [];
  const step = (params.tie / params.of) * track.length;
  const ties =
    params.style === 'rail'
      ? { 'stroke-dasharray': `0.1 ${round2(step - 0.1)}`, 'stroke-linecap': 'round' as const }
      : { 'stroke-dasharray': `${round2(step * 0.4)} ${round2(step * 0.6)}` };
  const pale = palette.contrast ? palette.ink : palette.slip;
  return [
    ...line('ink', whole, { stroke: palette.edge, 'stroke-width': width + 3.4 }),
    ...parts,
    ...hatched,
    ...line('ends', caps(plan), { stroke: palette.edge, 'stroke-width': 1.7 }),
    ...(params.style === 'plain'
      ? []
      : line('ties', whole, { stroke: pale, 'stroke-width': width * 0.27, ...ties })),
  ];
}
const round2 = (x: number) => Math.round(x * 100) / 100;

/** The line is closed at its start and at its head. */
function caps({ track, along, painted, width }: Plan): string {
  if (painted <= 0) return '';
  return [0, painted].map((value) => across(track, along(value), width / 2 + 1)).join('');
}

/** What is planned: two edges and nothing between them. */
function planned({ state, palette }: Moment, plan: Plan): readonly Mark[] {
  const { track, along, width, measured, plannedTo } = plan;
  if (state.planned <= 0 || plannedTo <= measured) return [];
  const to = measured + (plannedTo - measured) * state.planned;
  const [from, end] = [along(measured), along(to)];
  const off = width / 2 + 0.85;
  const pen = { stroke: palette.outline, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' };
  return [
    ...line('plan-left', pathBetween(track, from, end, off), pen),
    ...line('plan-right', pathBetween(track, from, end, -off), pen),
    ...line('plan-end', across(track, end, off), {
      stroke: palette.outline,
      'stroke-width': 1.5,
      opacity: state.planned < 1 ? 0 : 1,
    }),
  ];
}

/** A tick across the line at each row; those that are spoken of are long and heavy. */
function ticks(moment: Moment, plan: Plan): readonly Mark[] {
  const { palette, labels, state } = moment;
  return plan.rows.flatMap((row) => {
    const there = reached(moment, plan, row);
    if (there <= 0 || row.promised) return [];
    const spoken = labels.find(({ anchor }) => anchor === row.anchor)?.opacity ?? 0;
    const reach = plan.width / 2 + 4 + 3 * spoken;
    return line(`tick-${row.anchor}`, across(plan.track, plan.along(row.value), reach), {
      stroke: palette.edge,
      'stroke-width': round1(1.5 + 1.6 * spoken),
      opacity: round2(there * Math.max(spoken, state.ticks)),
    });
  });
}

export function marks(moment: Moment): readonly Mark[] {
  const plan = layoutOf(moment);
  const { palette, scene } = moment;
  return [
    ...(palette.contrast ? [mark('defs', 'defs', {}, [hatchPattern(`${scene}-hatch`)])] : []),
    mark('g', 'planned', {}, planned(moment, plan)),
    mark('g', 'laid', {}, laid(moment, plan)),
    mark('g', 'ticks', {}, ticks(moment, plan)),
  ];
}
