/** The words over the marks: counts on their heads, dates at the foot, goals, the key. */
import type { Label, PlacedLabel } from '../../../story/scene.ts';
import { measure } from '../kit/measure.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import { goalHeight } from './goals.ts';
import { lastGoal } from './groups.ts';
import { keyWords } from './key.ts';
import { strengthOf } from './model.ts';
import { notesOf } from './notes.ts';
import type { Moment } from './params.ts';
import { headOf, layoutOf, type GroupPlan, type Plan } from './plan.ts';

const linesOf = (text: string) => text.split(/;\s*/);
const saidOf = ({ labels }: Moment, id: string): Label | undefined =>
  labels.find(({ anchor, style }) => anchor === id && style !== 'note');

/** Where columns are close, the last one carries the unit and the others their number alone. */
function shortText({ lang, params }: Moment, plan: Plan, group: GroupPlan): string {
  const { value } = group.row;
  const pitch = plan.area.width / plan.groups.length;
  const close = plan.groups.some(({ row }) => measure(row.text ?? '', 14) > pitch - 4);
  if (value === undefined || !close || params.figures[group.x] !== undefined) return group.text;
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value);
}

/** How much of a group's count has arrived: its words follow. */
const arrived = ({ counted, marks = 0 }: GroupPlan) =>
  marks === 0 ? 1 : Math.max(0, Math.min(1, (counted / marks) * 4 - 3));

/** Where the words over a column stand: on its marks, and not on the outline of its goal. */
function standing({ state }: Moment, plan: Plan, group: GroupPlan): number {
  const { goal, marks = 0 } = group;
  const top = headOf(plan, group, group.counted);
  const near = goal && state.goals > 0 && goal.marks >= marks - plan.row;
  const outline = near ? headOf(plan, group, goal.marks) - plan.pitch[1] + plan.size.height : top;
  return Math.min(top, outline) - 8;
}

/** Words instead of marks, one under the other where the column is narrow. */
function gapWords({ params }: Moment, plan: Plan, { id, box }: GroupPlan): Words {
  const pitch = plan.area.width / plan.groups.length;
  const lines = measure(params.gap, 13) < pitch ? [params.gap] : params.gap.split(' ');
  const y = box.y + box.height - 17 - (lines.length - 1) * 18;
  return { id, x: box.x + box.width / 2, y, lines, align: 'middle', role: 'axis', opacity: 1 };
}

function columnWords(moment: Moment, plan: Plan): readonly Words[] {
  const last = plan.groups.findLast(({ promised, marks }) => !promised && marks !== undefined);
  return plan.groups.flatMap((group): readonly Words[] => {
    if (group.marks === undefined) return [gapWords(moment, plan, group)];
    const said = saidOf(moment, group.id);
    const main = group === last;
    const lines = said ? linesOf(said.text) : [main ? group.text : shortText(moment, plan, group)];
    const edge = plan.area.x + plan.area.width;
    // The words of the outermost column may be wider than it; they end where the room does.
    const outer = group === plan.groups.at(-1) && measure(lines[0] ?? '', 16) > group.box.width;
    return [
      {
        id: group.id,
        x: outer ? edge : group.box.x + group.box.width / 2,
        y: standing(moment, plan, group) - (lines.length - 1) * 18,
        lines,
        align: outer ? 'end' : 'middle',
        role: main ? 'strong' : 'label',
        opacity: group.shown * strengthOf(moment, group.id) * arrived(group) * (said?.opacity ?? 1),
      },
    ];
  });
}

function clockWords({ params }: Moment, plan: Plan): readonly Words[] {
  const { ticks } = params.x;
  return plan.groups
    .filter(({ x }) => !ticks || ticks.includes(x))
    .map(({ id, x, box }) => ({
      id: `axis-${id}`,
      x: box.x + box.width / 2,
      y: box.y + box.height + 22,
      lines: [x],
      align: 'middle',
      role: 'axis',
      opacity: 1,
    }));
}

/** A field's head: its figure in the large type, its date at the other end. */
function fieldWords(moment: Moment, plan: Plan): readonly Words[] {
  return plan.groups.flatMap((group): readonly Words[] => {
    const said = saidOf(moment, group.id);
    const { box } = group;
    const opacity = group.shown * strengthOf(moment, group.id);
    const y = box.y - (moment.aspect === 'tall' ? 8 : 14);
    return [
      {
        id: group.id,
        x: box.x,
        y,
        lines: [(said?.text ?? group.text).replace(/;\s*/g, ', ')],
        align: 'start',
        role: 'figure',
        opacity: opacity * arrived(group) * (said?.opacity ?? 1),
      },
      {
        id: `axis-${group.id}`,
        x: box.x + box.width,
        y,
        lines: [group.x],
        align: 'end',
        role: 'strong',
        opacity,
      },
    ];
  });
}

function goalWords(moment: Moment, plan: Plan): readonly Words[] {
  const { state, params } = moment;
  const line = plan.groups.find(({ id }) => id === lastGoal(plan.groups)?.id);
  if (!params.goal || !line?.goal || params.layout === 'fields') return [];
  const said = saidOf(moment, 'goal');
  const drawn = Math.max(0, Math.min(1, state.goals * 4 - 3));
  const across: Words = {
    id: 'goal',
    x: plan.area.x,
    y: goalHeight(plan, line) - 9,
    lines: said ? linesOf(said.text) : [`${params.goal.name}: ${line.goal.row.text ?? ''}`],
    align: 'start',
    role: 'label',
    opacity: drawn * (said?.opacity ?? 1),
  };
  // An earlier goal says its words only where the script asks for them: over its column's own figure.
  const others = plan.groups.flatMap((group): readonly Words[] => {
    const own = group.goal && saidOf(moment, group.goal.id);
    if (!own || !group.goal) return [];
    const lines = linesOf(own.text);
    return [
      {
        id: group.goal.id,
        x: group.box.x + group.box.width / 2,
        y: standing(moment, plan, group) - 18 * lines.length,
        lines,
        align: 'middle',
        role: 'axis',
        opacity: drawn * own.opacity,
      },
    ];
  });
  return [across, ...others];
}

/** All words, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const plan = layoutOf(moment);
  const own =
    moment.params.layout === 'columns'
      ? [...columnWords(moment, plan), ...clockWords(moment, plan)]
      : fieldWords(moment, plan);
  const notes = notesOf(moment, plan).map(({ words }) => words);
  // A note and a count may speak of one group.
  const renamed = notes.map((words) => ({ ...words, id: `note-${words.id}` }));
  return [...own, ...goalWords(moment, plan), ...renamed, ...keyWords(moment, plan)]
    .filter(({ opacity }) => opacity > 0)
    .map((words) => onPlate(moment.aspect, words));
}
