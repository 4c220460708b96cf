/** The words: names inside the rings, what crosses, and dated names along the foot. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { emphasis } from '../kit/emphasis.ts';
import { onPlate, type Pair, type Words } from '../kit/plate.ts';
import { crossingOf } from './crossing.ts';
import { datedText, namesOf } from './foot.ts';
import { afterOf } from './extent.ts';
import type { Moment } from './params.ts';
import { layoutOf, type PlacedRing, type Plan } from './plan.ts';

const linesOf = (text: string): readonly string[] => text.split(/;\s*/);

/** The open water of a ring: its hole, less what its neighbours take. */
function spotOf(plan: Plan, index: number): Pair {
  const ring = plan.rings[index];
  if (!ring) return [0, 0];
  const { radius, half, centre } = ring.curve;
  const step = Math.hypot(...plan.step) || 1;
  const hole = radius - 2 * half;
  // Along the chain: from bank to bank, or to the bank of the neighbour.
  const left = index > 0 ? -step + radius : -hole;
  const right = index < plan.rings.length - 1 ? step - radius : hole;
  const along = (left + right) / 2 / step;
  return [centre[0] + plan.step[0] * along, centre[1] + plan.step[1] * along];
}

function ringWords(moment: Moment, plan: Plan, ring: PlacedRing, index: number): readonly Words[] {
  const [x, y] = spotOf(plan, index);
  const { param } = ring;
  const said = moment.labels.find(({ anchor }) => anchor === ring.id);
  const opacity = afterOf(moment, ring.id) * (0.35 + 0.65 * emphasis(moment, ring.id));
  const lift = param.gloss === undefined ? 8 : -5;
  const lines = linesOf(said ? said.text : param.name);
  const common = { x, align: 'middle', opacity: opacity * (said?.opacity ?? 1) } as const;
  const gloss = param.gloss !== undefined && {
    ...common,
    id: `${ring.id}-gloss`,
    y: y + 19 + (lines.length - 1) * 18,
    lines: [param.gloss],
    role: 'label' as const,
    ...(param.lang !== undefined && { lang: param.lang }),
  };
  const role = said?.style === 'note' ? 'note' : 'figure';
  return [{ ...common, id: ring.id, y: y + lift, lines, role }, ...(gloss ? [gloss] : [])];
}

function crossingWords(moment: Moment, plan: Plan): readonly Words[] {
  const crossing = crossingOf(moment, plan);
  if (!crossing) return [];
  const { lines, x, y, opacity } = crossing;
  const role = moment.aspect === 'tall' ? 'axis' : 'label';
  return [{ id: 'crossing', x, y, lines, align: 'middle', role, opacity }];
}

function nameWords(moment: Moment, plan: Plan): readonly Words[] {
  const tall = moment.aspect === 'tall';
  return namesOf(moment, plan).map(({ id, param, x, y, opacity, row }): Words => {
    const note = param.note === undefined ? [] : [param.note];
    const said = datedText(param);
    return {
      id: `name-${id}`,
      x: tall ? x + 14 : x - 5,
      y: tall ? y + 5 : y + 25 + row * 36,
      lines: tall ? [[said, ...note].join(', ')] : [said, ...note],
      align: 'start',
      role: tall ? 'axis' : 'strong',
      opacity,
    };
  });
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  return [
    ...plan.rings.flatMap((ring, i) => ringWords(moment, plan, ring, i)),
    ...crossingWords(moment, plan),
    ...nameWords(moment, plan),
  ]
    .filter(({ opacity }) => opacity > 0)
    .map((words) => onPlate(moment.aspect, words));
}
